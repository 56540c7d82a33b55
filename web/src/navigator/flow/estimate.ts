import type { QuestionId } from '@handrail/eligibility'
import { FIRST_ESTIMATE } from './first-estimate.ts'

/**
 * How often a question that may still come does come, over many ways. `estimate.test.ts` holds the sum of them against
 * what really follows.
 */
const COMES: Readonly<Record<QuestionId, number>> = {
  place: 1,
  age: 1,
  coverage: 1,
  condition: 1,
  diagnosis: 0.7,
  'hard-areas': 0.6,
  'how-long': 0.4,
  benefits: 1,
  'ssdi-months': 0.2,
  'work-limit': 0.9,
  household: 1,
  income: 1,
  fits: 1,
  'child-age': 0.45,
  'months-since-pregnancy': 0.1,
  'own-income': 0.7,
  earnings: 0.75,
  resources: 0.7,
  'about-spouse': 0.05,
  'job-offer': 0.3,
  hours: 0.25,
  'work-rule': 0.3,
  'crisis-care': 0,
  immigration: 0,
  'years-in-status': 0,
}

/** Without a state, money matters for SSI alone, so it is asked of those who may be 65, blind or disabled. */
const FOR_SSI: readonly QuestionId[] = [
  'work-limit',
  'household',
  'income',
  'own-income',
  'earnings',
  'resources',
]
const ASKED_FOR_SSI = 0.25

/**
 * About how many questions there are in all. An answer may open new ones, yet the number told grows by one at most from
 * page to page: the end never runs away from the person.
 */
export const estimate = (
  number: number,
  mayFollow: readonly QuestionId[],
  before: number | undefined,
  place: 'known' | 'open',
): number => {
  if (before === undefined) return FIRST_ESTIMATE
  const comes = (id: QuestionId): number =>
    place === 'open' && FOR_SSI.includes(id) ? COMES[id] * ASKED_FOR_SSI : COMES[id]
  const likely = number + Math.round(mayFollow.reduce((sum, id) => sum + comes(id), 0))
  return Math.max(number, Math.min(likely, before + 1))
}
