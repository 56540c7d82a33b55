import type { Confidence } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'

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

const step = (
  code: RoadStep['code'],
  time: RoadStep['time'],
  cite: string | null,
  conf: Confidence,
): RoadStep => ({ code, time, cite, conf })

/** What happens next. Times are federal standards for certified clinics and for Medicaid; others vary and say so. */
export const roadAhead = (ways: readonly Determination[], told: Known): readonly RoadStep[] => {
  const applies =
    told.hasMedicaid !== true &&
    ways.some(
      ({ stream, gives, standing }) =>
        stream === 'medicaid' && gives === 'cover' && standing !== 'needs-facts',
    )
  const byDisability =
    ways.some(({ program }) => program === 'medicaid/aged-blind-disabled') &&
    !ways.some(({ program, standing }) => program === 'medicaid/adult' && standing === 'likely')
  const road: RoadStep[] = [step('phone-screening', null, null, 'unknown')]
  if (applies)
    road.push(
      step('medicaid-decision', { upTo: byDisability ? 90 : 45, unit: 'days' }, '42 CFR 435.912', 'single'),
    )
  if (told.hasPrivateInsurance === true)
    road.push(step('plan-decision', { upTo: 15, unit: 'days' }, '29 CFR 2560.503-1', 'single'))
  road.push(
    step('assessment', { upTo: 10, unit: 'business-days' }, 'SAMHSA CCBHC criteria 2.b', 'single'),
    step('decision', null, null, 'unknown'),
    step('waiting-list', null, null, 'unknown'),
    step('assignment', null, null, 'unknown'),
  )
  if (told.hasPrivateInsurance === true)
    road.push(step('appeal', { upTo: 180, unit: 'days' }, '45 CFR 147.136; 29 CFR 2560.503-1', 'single'))
  return road
}
