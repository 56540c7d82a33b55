import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Version } from '../instrument.ts'
import type { Score } from '../score.ts'

/**
 * How much may be missing before something is no giving of an instrument at all. Our own practice, not the owners'; from a day
 * on it may be set otherwise by adding a row. Whatever is missing, what is dangerous in the rest is heard.
 */
interface MissingRule {
  readonly from: PlainDate
  /** Of what counts, the part that may be without an answer. */
  readonly mostPart: number
  readonly source: 'practice'
}

const MISSING_RULES: readonly MissingRule[] = [{ from: '2020-01-01', mostPart: 0.5, source: 'practice' }]

/** Why too little was answered to be finished; it can be put aside, and stays. */
export function tooManyMissing({ items }: Version, score: Score, on: PlainDate): Refusal | undefined {
  const rule = MISSING_RULES.findLast(({ from }) => from <= on)
  const counts = items.filter(({ isScored }) => isScored).length
  const most = Math.floor(counts * (rule?.mostPart ?? 1))
  const missing = score.missing.length
  return missing > most ? refuse('too-many-missing', { missing, most }) : undefined
}
