import { valueOn } from '../dated.ts'
import { STATE_CODES } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { TCM_ADULTS_SMI } from '../programs/us/state-mental-health/values.ts'

/** In how many states Medicaid was seen to pay for targeted case management of adults. Others may, so it is "at least". */
export const statesThatPayOn = (on: PlainDate): number =>
  STATE_CODES.filter((state) => {
    const benefit = valueOn(TCM_ADULTS_SMI[state], on)
    return benefit.inForce && benefit.entry.value === true
  }).length
