import { any } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { seriousEmotionalDisturbance, seriousMentalIllness } from './criteria.ts'

/**
 * Care paid by state, county and block-grant money for people with a serious mental illness, on a sliding fee. The
 * clinical test comes first; it needs a formal diagnostic assessment.
 */
export const stateMentalHealth: Program = {
  id: 'state/mental-health',
  stream: 'state-county',
  gives: 'case-manager',
  door: 'state-mental-health',
  law: '42 USC 300x-1 (community mental health block grant); state mental health law',
  lawVerified: false,
  rule: (place) => any(seriousMentalIllness(place), seriousEmotionalDisturbance(place)),
}
