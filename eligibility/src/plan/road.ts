import { ASSESSMENT_BUSINESS_DAYS, MEDICAID_DECISION, PLAN_APPEAL, PLAN_DECISION_DAYS } from '../clocks.ts'
import { type Confidence, type DatedValue, type Series, valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { PlainDate, YearMonth } from '../plain-date.ts'
import { ADULT_WITHOUT_MEDICARE, type WaiverProgram } from '../programs/us/medicaid-adult/values.ts'
import type { ReasonCode } from '../reason-codes.ts'
import { endsBeforeDecision } from './approval.ts'
import { mayFit, onlyEmergencyMedicaid } from './fitting.ts'
import { medicareStart } from './medicare-start.ts'
import type { NextStep } from './next-step.ts'
import { mayAskForSsdi, type SocialSecurityStep } from './social-security.ts'
import type { WorkRule } from './work-rule.ts'

/** The longest that something may take. */
export interface TimeLimit {
  readonly upTo: number
  readonly unit: 'business-days' | 'days' | 'months'
}

/** The day on which something comes. */
export interface Coming {
  readonly day: PlainDate
  /** The day to which it may be put off. */
  readonly latest?: PlainDate
}

/** One stop on the way from the first call to a case manager, and how long it tends to take. */
export interface RoadStep {
  readonly code:
    | 'phone-screening'
    | 'ssi-and-ssdi'
    | 'ssi'
    | 'medicaid-application'
    | 'approval-ends'
    | 'medicaid-decision'
    | 'work-rule-starts'
    | 'work-rule-starts-met'
    | 'plan-decision'
    | 'assessment'
    | 'decision'
    | 'waiting-list'
    | 'assignment'
    | 'appeal'
    | 'medicare-starts'
  /** How long it tends to take, or when it comes. `null` where nothing can be said. */
  readonly time: TimeLimit | { readonly month: YearMonth } | Coming | null
  /** The program that it is about, where it is about one. */
  readonly program?: WaiverProgram
  /** They ask there for a status that nobody has told here, and it counts for a green card. */
  readonly askFirst?: true
  readonly cite: string | null
  readonly conf: Confidence
}

type Code = RoadStep['code']
type Unit = TimeLimit['unit']

/** What a stop rests on. */
const restingOn = (entry: DatedValue<unknown> | null): Pick<RoadStep, 'cite' | 'conf'> => ({
  cite: entry?.cite ?? null,
  conf: entry?.conf ?? 'unknown',
})

/** A stop of which nothing can be said but that it comes. */
const step = (code: Code): RoadStep => ({ code, time: null, cite: null, conf: 'unknown' })

/** What the road is made from. */
interface Journey {
  readonly all: readonly Determination[]
  readonly ways: readonly Determination[]
  readonly told: Known
  readonly nextStep: NextStep
  readonly socialSecurity: SocialSecurityStep | null
  readonly workRule: WorkRule | null
  readonly on: PlainDate
}

/** What happens next. Times are federal standards for certified clinics and for Medicaid; others vary and say so. */
export const roadAhead = (journey: Journey): readonly RoadStep[] => {
  const { told, on, nextStep, socialSecurity } = journey
  /** A stop with its time by law, on days for which the clock is on file. */
  const timed = <T>(code: Code, clock: Series<T>, unit: Unit, upTo: (value: T) => number): RoadStep => {
    const reading = valueOn(clock, on)
    if (!reading.inForce || reading.entry.value === null) return step(code)
    const { entry } = reading
    return { code, time: { upTo: upTo(reading.entry.value), unit }, ...restingOn(entry) }
  }
  const applied = appliedFor(journey)
  const byDisability = applied.length > 0 && applied.every(restsOnDisability)
  const hasPlan = told.hasPrivateInsurance === true
  const road: RoadStep[] = [step('phone-screening')]
  if (socialSecurity !== null && nextStep.ask !== 'apply-for-ssi')
    road.push({
      ...step(mayAskForSsdi(told) ? 'ssi-and-ssdi' : 'ssi'),
      ...(told.immigration === undefined && { askFirst: true }),
    })
  if (applied.length > 0) {
    if (nextStep.ask !== 'apply-for-medicaid') road.push(step('medicaid-application'))
    road.push(...approvalEnds(journey))
    road.push(
      timed('medicaid-decision', MEDICAID_DECISION, 'days', ({ days, disabilityDays }) =>
        byDisability ? disabilityDays : days,
      ),
    )
  }
  road.push(...workRuleStarts(journey))
  if (hasPlan) road.push(timed('plan-decision', PLAN_DECISION_DAYS, 'days', (days) => days))
  road.push(
    timed('assessment', ASSESSMENT_BUSINESS_DAYS, 'business-days', (days) => days),
    step('decision'),
    step('waiting-list'),
    step('assignment'),
  )
  if (hasPlan) road.push(timed('appeal', PLAN_APPEAL, 'days', ({ insideDays }) => insideDays))
  return [...road, ...medicareAhead(journey)]
}

/** The approval of a program that may fit ends before a decision has to be made: what follows has to be asked. */
const approvalEnds = ({ ways, told, on }: Journey): readonly RoadStep[] => {
  const approval = endsBeforeDecision(ways, told.state, on)
  if (approval === null) return []
  const { program, lastDay: day, rests } = approval
  return [{ code: 'approval-ends', program, time: { day }, ...restingOn(rests) }]
}

/** The day on which the work rule begins to count, while it lies ahead. */
const workRuleStarts = ({ workRule, on }: Journey): readonly RoadStep[] => {
  if (workRule === null || workRule.waiver !== null || workRule.stand === 'not-reached') return []
  const { begins: day, latest, rests, stand } = workRule
  if (day === null || day <= on) return []
  const code = stand === 'meets' ? 'work-rule-starts-met' : 'work-rule-starts'
  return [{ code, time: { day, ...(latest !== null && { latest }) }, ...restingOn(rests) }]
}

/** Medicaid that the plan tells the person to apply for. What comes with SSI, or only by way of it, is not applied for. */
const appliedFor = ({ ways, told, nextStep, socialSecurity }: Journey): readonly Determination[] => {
  if (told.hasMedicaid === true || nextStep.ask === 'medicaid-with-ssi' || onlyEmergencyMedicaid(ways))
    return []
  const bySsiOnly = socialSecurity !== null
  return ways.filter(
    (way) =>
      way.stream === 'medicaid' &&
      way.gives === 'cover' &&
      mayFit(way) &&
      !(bySsiOnly && way.program === 'medicaid/working-disabled'),
  )
}

const DISABILITY: readonly ReasonCode[] = ['disability', 'disability-decision', 'on-ssdi', 'on-ssi']
const OTHER_GROUPS: readonly ReasonCode[] = [
  'aged-or-disabled',
  'pregnant',
  'under-21',
  'cares-for-child',
  'blind',
]

/** 90 days are for a claim of disability; a claim by age or income has 45 (42 CFR 435.912(c)(3)). */
const restsOnDisability = ({ reasons }: Determination): boolean =>
  reasons.some(({ code, truth }) => DISABILITY.includes(code) && truth !== 'no') &&
  !reasons.some(({ code, truth }) => OTHER_GROUPS.includes(code) && truth === 'yes')

/** Medicaid by income ends for who has Medicare, so its start is a stop to prepare for. */
const medicareAhead = ({ all, told, on }: Journey): readonly RoadStep[] => {
  const start = medicareStart(told, on)
  const byIncome = all.some((way) => way.program === 'medicaid/adult' && mayFit(way))
  const ends = valueOn(ADULT_WITHOUT_MEDICARE, on)
  if (start === null || !byIncome || !ends.inForce) return []
  const time = 'month' in start ? { month: start.month } : null
  return [{ code: 'medicare-starts', time, ...restingOn(ends.entry) }]
}
