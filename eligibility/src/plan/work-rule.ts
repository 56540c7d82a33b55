import { valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { COMMUNITY_ENGAGEMENT } from '../programs/us/community-engagement/values.ts'
import { GEORGIA_PATHWAYS } from '../programs/us/medicaid-adult/values.ts'
import type { ReasonCode } from '../reason-codes.ts'

/**
 * How a person stands to the work rule: outside its group, excused from it, with the hours it asks for, without them and
 * nothing to excuse, or not clear.
 */
export type WorkRuleStand = 'not-reached' | 'excused' | 'meets' | 'short' | 'open'

/** The work rule for a person on a day. */
export interface WorkRule {
  readonly stand: WorkRuleStand
  /** Georgia's own rule, a condition of cover while its waiver runs. */
  readonly pathways: boolean
  /** True from the day on which the federal rule has to be in force. */
  readonly past: boolean
}

/** How the person stands to the rule, or `null` while answers are missing to tell. */
export const knownWorkRule = (
  rule: Determination,
  state: StateCode | null,
  on: PlainDate,
): WorkRule | null => (rule.standing === 'needs-facts' ? null : workRuleOf(rule, state, on))

export const workRuleOf = (way: Determination, state: StateCode | null, on: PlainDate): WorkRule => {
  const federal = valueOn(COMMUNITY_ENGAGEMENT, on)
  const waiver = valueOn(GEORGIA_PATHWAYS, on)
  return {
    stand: standOf(way),
    pathways: state === 'GA' && waiver.inForce && waiver.entry.value !== null,
    past: federal.inForce && federal.entry.value !== null && on >= federal.entry.value.mandatoryBy,
  }
}

const OUTSIDE: readonly ReasonCode[] = ['rule-not-here', 'group-not-affected', 'parent-group']
const ENOUGH: readonly ReasonCode[] = ['activity-hours', 'half-time-student', 'earnings-over-minimum']

/** An excuse counts before the hours: it stays when the hours get fewer. */
const standOf = ({ standing, reasons }: Determination): WorkRuleStand => {
  if (standing === 'unlikely') return 'short'
  if (standing !== 'likely') return 'open'
  const codes = reasons.filter(({ truth }) => truth === 'yes').map(({ code }) => code)
  if (codes.some((code) => OUTSIDE.includes(code))) return 'not-reached'
  return codes.every((code) => ENOUGH.includes(code)) ? 'meets' : 'excused'
}

/** Worth asking to be excused, or for another way to count. */
export const asksToBeExcused = (rule: WorkRule | null): boolean =>
  rule !== null && (rule.stand === 'excused' || rule.stand === 'short' || rule.stand === 'open')
