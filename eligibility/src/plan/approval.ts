import { MEDICAID_DECISION } from '../clocks.ts'
import { valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import { daysAfter, type PlainDate } from '../plain-date.ts'
import { GEORGIA_PATHWAYS } from '../programs/us/medicaid-adult/values.ts'
import { fittingIn } from './fitting.ts'

/** How long a program of a state is approved, where it is approved for a time. What follows was not found. */
export interface Approval {
  readonly lastDay: PlainDate
  /** It is past. */
  readonly over: boolean
  /** A decision asked for today may take until after it. */
  readonly beforeDecision: boolean
}

/** Of Georgia's waiver, the one program on file that is approved for a time. */
export const pathwaysApprovalOn = (on: PlainDate): Approval | null => {
  const approved = GEORGIA_PATHWAYS.findLast(({ from, value }) => from <= on && value !== null)?.value
  if (!approved) return null
  const lastDay = approved.approvedThrough
  const clock = valueOn(MEDICAID_DECISION, on)
  const longest = clock.inForce ? clock.entry.value?.days : undefined
  const over = on > lastDay
  return {
    lastDay,
    over,
    beforeDecision: !over && longest !== undefined && daysAfter(on, longest) > lastDay,
  }
}

/** The last day of the approval of a program that may fit, where a decision on it may come later. */
export const endsBeforeDecision = (ways: readonly Determination[], on: PlainDate): PlainDate | null => {
  const approval = fittingIn(ways)('medicaid/georgia-pathways') ? pathwaysApprovalOn(on) : null
  return approval?.beforeDecision ? approval.lastDay : null
}
