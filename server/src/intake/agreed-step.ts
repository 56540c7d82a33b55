import { mayOwn } from '@handrail/care/clocks'
import { agreed, agreedStep } from '@handrail/care/intake'
import { wouldOwn } from '../clocks/deadline-store.ts'
import { answers } from '../door/handler.ts'
import { findScreening } from './screening-store.ts'
import { signedRecord } from './signed-store.ts'

const LONGEST_TITLE = 200

export const agreedStepHandler = answers(agreedStep, async (tx, { screening }, { agency, on }) => {
  const found = await findScreening(tx, agency, screening)
  const kept = found && (await signedRecord(tx, agency, screening))
  if (!found || !kept) return undefined
  const { person } = found
  const { nextStep, nextOn, owner } = agreed.strip().parse(JSON.parse(kept.text))
  const named = await wouldOwn(tx, agency, owner, person, on)
  return {
    person,
    title: nextStep.slice(0, LONGEST_TITLE),
    // The night may have come between signing and this.
    dueOn: nextOn < on ? on : nextOn,
    owner: named && mayOwn(named, true) ? { staff: owner } : ({ role: 'intake-worker' } as const),
  }
})
