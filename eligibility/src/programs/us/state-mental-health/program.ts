import { all, any, type Criterion, needsState } from '../../../criterion.ts'
import type { FactName } from '../../../facts.ts'
import { leafOf } from '../../../finding.ts'
import type { Program } from '../../../program.ts'
import {
  federalMentalIllness,
  seriousEmotionalDisturbance,
  seriousMentalIllness,
  youngestAdult,
} from './criteria.ts'

/**
 * Care paid by state, county and block-grant money for people with a serious mental illness, on a sliding fee. The
 * clinical test comes first; it needs a formal diagnostic assessment.
 */
export const stateMentalHealth: Program = {
  id: 'state/mental-health',
  stream: 'state-county',
  gives: 'case-manager',
  opens: null,
  office: 'state-mental-health',
  law: '42 USC 300x-1 (community mental health block grant); state mental health law',
  lawVerified: false,
  rule: (place) =>
    all(
      any(seriousMentalIllness(place), seriousEmotionalDisturbance(place, youngestAdult(place) - 1)),
      publicMoneyPaysLast,
    ),
  withoutState: (day) =>
    all(
      needsState,
      any(federalMentalIllness(day), seriousEmotionalDisturbance(day), needsState),
      publicMoneyPaysLast,
    ),
}

/** Public money pays last: with a private plan the agency decides what the plan leaves (42 USC 300x-5(a), practice). */
const publicMoneyPaysLast: Criterion = ({ known: { hasPrivateInsurance } }) => {
  if (hasPrivateInsurance === undefined) return PLAN_UNKNOWN
  return hasPrivateInsurance ? PLAN_FIRST : NO_PLAN
}
const PLAN: readonly FactName[] = ['hasPrivateInsurance']
const PLAN_UNKNOWN = leafOf('no-private-plan', 'unknown', PLAN, { missing: PLAN, open: 'fact' })
const PLAN_FIRST = leafOf('no-private-plan', 'unknown', PLAN, { open: 'agency-decides' })
const NO_PLAN = leafOf('no-private-plan', 'yes', PLAN)
