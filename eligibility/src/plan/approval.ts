import { MEDICAID_DECISION } from '../clocks.ts'
import { type DatedValue, valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { StateCode } from '../places/state-codes.ts'
import { daysAfter, type PlainDate } from '../plain-date.ts'
import { HOURS_WAIVERS, type HoursWaiver, type WaiverProgram } from '../programs/us/medicaid-adult/values.ts'
import { fittingIn } from './fitting.ts'

/** How long a program of a state is approved, where it is approved for a time. What follows was not found. */
export interface Approval {
  readonly program: WaiverProgram
  readonly lastDay: PlainDate
  /** It is past. */
  readonly over: boolean
  /** A decision asked for today may take until after it. */
  readonly beforeDecision: boolean
  /** The terms that name the day. */
  readonly rests: DatedValue<HoursWaiver>
}

/** The last approval that the state had by the day, running or over. */
export const approvalOn = (state: StateCode | null | undefined, on: PlainDate): Approval | null => {
  const terms = (state && HOURS_WAIVERS[state]) || []
  const rests = terms.findLast(({ from, value }) => from <= on && value !== null)
  if (!rests?.value) return null
  const { program, approvedThrough: lastDay } = rests.value
  const clock = valueOn(MEDICAID_DECISION, on)
  const longest = clock.inForce ? clock.entry.value?.days : undefined
  const over = on > lastDay
  const beforeDecision = !over && longest !== undefined && daysAfter(on, longest) > lastDay
  return { program, lastDay, over, beforeDecision, rests }
}

/** The approval of a program that may fit, where a decision on it may come after its last day. */
export const endsBeforeDecision = (
  ways: readonly Determination[],
  state: StateCode | undefined,
  on: PlainDate,
): Approval | null => {
  const approval = approvalOn(state, on)
  return approval?.beforeDecision && fittingIn(ways)(approval.program) ? approval : null
}
