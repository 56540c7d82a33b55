import { type DatedValue, valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import {
  COMMUNITY_ENGAGEMENT,
  COMMUNITY_ENGAGEMENT_STATES,
  type StateEngagement,
} from '../programs/us/community-engagement/values.ts'
import { HOURS_WAIVERS, type HoursWaiver } from '../programs/us/medicaid-adult/values.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { Truth } from '../truth.ts'
import { asksForHours, hasGround, lacksOnlyHours } from './ways.ts'

/**
 * How a person stands to the work rule: outside its group, excused from it, with the hours it asks for, without them and
 * nothing to excuse, or not clear.
 */
export type WorkRuleStand = 'not-reached' | 'excused' | 'meets' | 'short' | 'open'

/** The work rule for a person on a day. */
export interface WorkRule {
  readonly stand: WorkRuleStand
  /** The state's own rule, a condition of cover while its waiver runs. */
  readonly waiver: HoursWaiver | null
  /** True from the day on which it counts in the state, or has to in the country. */
  readonly past: boolean
  /** The day by which it has to be in force; `null` where the rule is not on file. */
  readonly due: PlainDate | null
  /** The day from which it counts in the state, or that of the country; `null` where neither is on file. */
  readonly begins: PlainDate | null
  /** The day to which the state may be let to wait, where it has to have the rule by a day and told none of its own. */
  readonly latest: PlainDate | null
  /** What the day rests on: the entry of the state, or of the country. */
  readonly rests: DatedValue<unknown> | null
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
  (program === 'medicaid/adult' || asksForHours(program)) &&
  (standing === 'likely' || standing === 'possible')

export const workRuleOf = (way: Determination, state: StateCode | null, on: PlainDate): WorkRule => {
  const federal = valueOn(COMMUNITY_ENGAGEMENT, on)
  const country = federal.inForce ? federal.entry.value : null
  const due = country?.mandatoryBy ?? null
  const waiver = waiverOn(state, on)
  const own = stateEntry(state, on)
  const begins = startIn(own) ?? due
  const holds = (truths: readonly Truth[], codes: readonly ReasonCode[]): boolean =>
    way.reasons.some(({ code, truth }) => truths.includes(truth) && codes.includes(code))
  return {
    stand: standOf(way),
    waiver,
    due,
    begins,
    rests: startIn(own) === null ? (federal.inForce ? federal.entry : null) : own,
    latest: startIn(own) === null ? (country?.goodFaithDelayUntil ?? null) : null,
    enoughIncome: waiver ? null : (country?.incomePerMonth ?? null),
    byIncome: waiver === null && holds(['yes'], ['income-over-minimum']),
    frail: waiver === null && holds(['yes', 'unknown'], FRAIL),
    saysFrail: waiver === null && holds(['yes'], FRAIL),
    past: begins !== null && on >= begins,
  }
}

const waiverOn = (state: StateCode | null, on: PlainDate): HoursWaiver | null => {
  const waiver = valueOn((state && HOURS_WAIVERS[state]) || [], on)
  return waiver.inForce ? waiver.entry.value : null
}

const stateEntry = (state: StateCode | null, on: PlainDate): DatedValue<StateEngagement> | null => {
  const here = state === null ? null : valueOn(COMMUNITY_ENGAGEMENT_STATES[state], on)
  return here?.inForce === true ? here.entry : null
}

/** The day from which it counts in a state that named one. */
const startIn = (entry: DatedValue<StateEngagement> | null): PlainDate | null =>
  entry?.value?.enforced ?? entry?.value?.start ?? null

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
