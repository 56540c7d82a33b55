import type { Determination } from '../determination.ts'
import { determine } from '../determine.ts'
import { type Facts, type Known, RATHER_NOT_SAY } from '../facts.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { situationOf } from '../situation.ts'
import { type BringItem, whatToBring } from './bring.ts'
import { type Call, whereToApply } from './calls.ts'
import { isLikelyChip, isLikelyMedicaid } from './fitting.ts'
import { type LetterPart, referralLetter } from './letter.ts'
import { type NextStep, nextStepOf } from './next-step.ts'
import { type RoadStep, roadAhead } from './road.ts'
import { type Saying, whatToSay } from './say.ts'
import { socialSecurityStep } from './social-security.ts'
import { sortWays } from './ways.ts'
import { knownWorkRule } from './work-rule.ts'

/** What a person carries away: who may pay, whom to call, what to bring and say, and what happens next. */
export interface Plan {
  readonly on: PlainDate
  readonly state: StateCode | null
  readonly county: string | null
  /** What the person told, for the line "you told us". */
  readonly told: Known
  readonly headline: Headline
  /** Worth asking for, best first. */
  readonly ways: readonly Determination[]
  /** Could not be told from the answers: nothing speaks for or against them. */
  readonly unclear: readonly Determination[]
  /** Do not fit now, or were not in force. */
  readonly notNow: readonly Determination[]
  /** The Medicaid work rule, where it matters here: something to know, not a way to pay. */
  readonly workRule: Determination | null
  readonly nextStep: NextStep
  /** The next step leads to an office that asks for a status nobody has told here: it takes the usual one as given. */
  readonly restsOnStatus: boolean
  /** Where the next step rests on a status: the first call of somebody who keeps theirs, seen without telling it. */
  readonly otherFirst: Pick<Plan, 'nextStep' | 'calls'> | null
  /** Where to apply and who can refer, in order. */
  readonly calls: readonly Call[]
  readonly bring: readonly BringItem[]
  /** Sentences for the telephone, in order. */
  readonly say: readonly Saying[]
  /** Parts of a letter to a doctor or therapist. */
  readonly letter: readonly LetterPart[]
  readonly road: readonly RoadStep[]
}

/** The one sentence at the top. */
export type Headline =
  | 'plan-may-pay'
  | 'medicaid-likely-pays'
  | 'medicaid-may-pay'
  | 'medicaid-first'
  | 'medicaid-may-fit'
  | 'ssi-first'
  | 'ssi-may-fit'
  | 'chip-first'
  | 'chip-may-fit'
  | 'state-likely'
  | 'state-may'
  | 'other-way'
  | 'start-with-a-call'

/**
 * Makes the plan for one person from their answers. Facts must have passed `parseFacts`.
 *
 * @example planFor({ state: 'TX', age: 29, hasMedicaid: false }, '2026-11-23').headline
 */
export const planFor = (facts: Facts, on: PlainDate): Plan => {
  const told = situationOf(facts).known
  const all = determine(facts, on)
  const { ways, unclear, notNow, workRule: rule } = sortWays(all, told, on)
  const socialSecurity = socialSecurityStep(ways, told, on)
  const where = { ways, told, socialSecurity, on }
  const nextStep = nextStepOf({ ...where, keepsStatus: facts.immigration === RATHER_NOT_SAY })
  const restsOnStatus = leadsByStatus(nextStep, ways)
  const callsFor = (first: NextStep): readonly Call[] =>
    whereToApply({ ways, told, nextStep: first, socialSecurity })
  const other = restsOnStatus ? nextStepOf({ ...where, keepsStatus: true }) : null
  const workRule = rule && knownWorkRule(rule, all, told, on)
  return {
    on,
    state: told.state ?? null,
    county: told.county ?? null,
    told,
    headline: headlineOf(nextStep, ways, restsOnStatus),
    ways,
    unclear,
    notNow,
    workRule: rule,
    nextStep,
    restsOnStatus,
    otherFirst: other && { nextStep: other, calls: callsFor(other) },
    calls: callsFor(nextStep),
    bring: whatToBring(ways, told, workRule),
    say: whatToSay({ ways, told, workRule, nextStep, socialSecurity, on }),
    letter: referralLetter(ways, told, workRule),
    road: roadAhead({ all, ways, told, nextStep, socialSecurity, workRule, on }),
  }
}

/** The covers that the doors which ask for a status open. */
const leadsByStatus = ({ ask }: NextStep, ways: readonly Determination[]): boolean => {
  const assumed = (opens: (way: Determination) => boolean): boolean =>
    ways.some((way) => opens(way) && way.assumes.includes('immigration'))
  if (ask === 'apply-for-medicaid') return assumed(isLikelyMedicaid)
  if (ask === 'apply-for-chip') return assumed(isLikelyChip)
  return ask === 'apply-for-ssi' && assumed(({ program }) => program === 'income/ssi')
}

/** Names the door of the next step and no other: two doors on one page send a person nowhere. */
const headlineOf = ({ ask }: NextStep, ways: readonly Determination[], restsOnStatus: boolean): Headline => {
  const stands = (id: Determination['program'], standing: Determination['standing']): boolean =>
    ways.some((way) => way.program === id && way.standing === standing)
  switch (ask) {
    case 'intake-with-medicaid':
      if (stands('medicaid/case-management', 'likely') || stands('medicaid/under-21', 'likely'))
        return 'medicaid-likely-pays'
      return ways.some(({ stream, gives }) => stream === 'medicaid' && gives === 'case-manager')
        ? 'medicaid-may-pay'
        : 'start-with-a-call'
    case 'case-management-benefit':
      return stands('private/plan', 'possible') ? 'plan-may-pay' : 'start-with-a-call'
    case 'apply-for-medicaid':
    case 'medicaid-with-ssi':
      return restsOnStatus ? 'medicaid-may-fit' : 'medicaid-first'
    case 'apply-for-chip':
      return restsOnStatus ? 'chip-may-fit' : 'chip-first'
    case 'apply-for-ssi':
      return restsOnStatus ? 'ssi-may-fit' : 'ssi-first'
    case 'va-mental-health':
    case 'indian-health-care':
      return 'other-way'
    case 'intake-with-medicare':
    case 'intake-without-insurance':
    case 'intake':
    case 'where-to-start':
      if (stands('state/mental-health', 'likely')) return 'state-likely'
      if (stands('state/mental-health', 'possible')) return 'state-may'
      return ways.some(({ gives, standing }) => gives === 'case-manager' && standing !== 'needs-facts')
        ? 'other-way'
        : 'start-with-a-call'
    default:
      return ask satisfies never
  }
}
