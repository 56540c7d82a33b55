import { valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import {
  COMMUNITY_ENGAGEMENT,
  COMMUNITY_ENGAGEMENT_STATES,
} from '../programs/us/community-engagement/values.ts'
import { GEORGIA_PATHWAYS } from '../programs/us/medicaid-adult/values.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { Truth } from '../truth.ts'
import { hasGround, lacksOnlyHours } from './ways.ts'

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
  /** True from the day on which it counts in the state, or has to in the country. */
  readonly past: boolean
  /** The day by which it has to be in force; `null` where the rule is not on file. */
  readonly due: PlainDate | null
  /** The day from which it counts in the state, or that of the country; `null` where neither is on file. */
  readonly begins: PlainDate | null
  /** How often cover is looked at under it, in months. */
  readonly renewalMonths: number | null
  /** Income a month that is enough by itself, in USD; `null` where no such rule is in force. */
  readonly enoughIncome: number | null
  /** The income that the person told is enough, whatever else may excuse them. */
  readonly byIncome: boolean
  /** A health condition may excuse them, which the rule calls medically frail. */
  readonly frail: boolean
  /** What they told says so: nothing has to be taken as given. */
  readonly saysFrail: boolean
}

/**
 * How the person stands to the rule. `null` while answers are missing to tell, or nothing that they told puts them in the
 * group it is for: somebody who was sure of nothing has nothing to ask to be excused from.
 */
export const knownWorkRule = (
  rule: Determination,
  all: readonly Determination[],
  told: Known,
  on: PlainDate,
): WorkRule | null =>
  rule.standing !== 'needs-facts' && isInGroup(all, told) ? workRuleOf(rule, told.state ?? null, on) : null

const isInGroup = (all: readonly Determination[], { hasMedicaid }: Known): boolean =>
  hasMedicaid === true || lacksOnlyHours(all) || all.some((way) => hasGroup(way) && hasGround(way))

const hasGroup = ({ program, standing }: Determination): boolean =>
  (program === 'medicaid/adult' || program === 'medicaid/georgia-pathways') &&
  (standing === 'likely' || standing === 'possible')

export const workRuleOf = (way: Determination, state: StateCode | null, on: PlainDate): WorkRule => {
  const federal = valueOn(COMMUNITY_ENGAGEMENT, on)
  const due = federal.inForce ? (federal.entry.value?.mandatoryBy ?? null) : null
  const waiver = valueOn(GEORGIA_PATHWAYS, on)
  const pathways = state === 'GA' && waiver.inForce && waiver.entry.value !== null
  const begins = stateBegins(state, on) ?? due
  const holds = (truths: readonly Truth[], codes: readonly ReasonCode[]): boolean =>
    way.reasons.some(({ code, truth }) => truths.includes(truth) && codes.includes(code))
  return {
    stand: standOf(way),
    pathways,
    due,
    begins,
    renewalMonths: pathways || !federal.inForce ? null : (federal.entry.value?.renewalMonths ?? null),
    enoughIncome: pathways || !federal.inForce ? null : (federal.entry.value?.incomePerMonth ?? null),
    byIncome: !pathways && holds(['yes'], ['income-over-minimum']),
    frail: !pathways && holds(['yes', 'unknown'], FRAIL),
    saysFrail: !pathways && holds(['yes'], FRAIL),
    past: begins !== null && on >= begins,
  }
}

const stateBegins = (state: StateCode | null, on: PlainDate): PlainDate | null => {
  const here = state === null ? null : valueOn(COMMUNITY_ENGAGEMENT_STATES[state], on)
  const own = here?.inForce === true ? here.entry.value : null
  return own?.enforced ?? own?.start ?? null
}

const FRAIL: readonly ReasonCode[] = ['frail-mental', 'frail-disability']
const OUTSIDE: readonly ReasonCode[] = ['rule-not-here', 'group-not-affected', 'parent-group']
const ENOUGH: readonly ReasonCode[] = ['activity-hours', 'half-time-student', 'income-over-minimum']

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
