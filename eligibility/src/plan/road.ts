import { ASSESSMENT_BUSINESS_DAYS, MEDICAID_DECISION, PLAN_APPEAL, PLAN_DECISION_DAYS } from '../clocks.ts'
import { type Confidence, type Series, valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { onlyEmergencyMedicaid } from './fitting.ts'

/** One stop on the way from the first call to a case manager, and how long it tends to take. */
export interface RoadStep {
  readonly code:
    | 'phone-screening'
    | 'medicaid-decision'
    | 'plan-decision'
    | 'assessment'
    | 'decision'
    | 'waiting-list'
    | 'assignment'
    | 'appeal'
  /** How long it tends to take. `null` where nothing can be said. */
  readonly time: { readonly upTo: number; readonly unit: 'business-days' | 'days' | 'months' } | null
  readonly cite: string | null
  readonly conf: Confidence
}

type Code = RoadStep['code']
type Unit = NonNullable<RoadStep['time']>['unit']

/** A stop of which nothing can be said but that it comes. */
const step = (code: Code): RoadStep => ({ code, time: null, cite: null, conf: 'unknown' })

/** What happens next. Times are federal standards for certified clinics and for Medicaid; others vary and say so. */
export const roadAhead = (
  ways: readonly Determination[],
  told: Known,
  on: PlainDate,
): readonly RoadStep[] => {
  /** A stop with its time by law, on days for which the clock is on file. */
  const timed = <T>(code: Code, clock: Series<T>, unit: Unit, upTo: (value: T) => number): RoadStep => {
    const reading = valueOn(clock, on)
    if (!reading.inForce || reading.entry.value === null) return step(code)
    const { value, cite, conf } = reading.entry
    return { code, time: { upTo: upTo(value), unit }, cite: cite ?? null, conf }
  }
  const applies =
    told.hasMedicaid !== true &&
    !onlyEmergencyMedicaid(ways) &&
    ways.some(
      ({ stream, gives, standing }) =>
        stream === 'medicaid' && gives === 'cover' && standing !== 'needs-facts',
    )
  const byDisability =
    ways.some(({ program }) => program === 'medicaid/aged-blind-disabled') &&
    !ways.some(({ program, standing }) => program === 'medicaid/adult' && standing === 'likely')
  const hasPlan = told.hasPrivateInsurance === true
  const road: RoadStep[] = [step('phone-screening')]
  if (applies)
    road.push(
      timed('medicaid-decision', MEDICAID_DECISION, 'days', ({ days, disabilityDays }) =>
        byDisability ? disabilityDays : days,
      ),
    )
  if (hasPlan) road.push(timed('plan-decision', PLAN_DECISION_DAYS, 'days', (days) => days))
  road.push(
    timed('assessment', ASSESSMENT_BUSINESS_DAYS, 'business-days', (days) => days),
    step('decision'),
    step('waiting-list'),
    step('assignment'),
  )
  if (hasPlan) road.push(timed('appeal', PLAN_APPEAL, 'days', ({ insideDays }) => insideDays))
  return road
}
