import type { Truth } from '@handrail/eligibility'
import type { IllnessFact, IllnessFacts } from './illness-facts.ts'

/** One test of the facts, with the fact that it reads. */
interface Leaf {
  readonly code: string
  readonly reads: IllnessFact
  readonly test: (facts: IllnessFacts) => Truth
}

/** So many of the parts must hold: one of them for "any", each of them for "all". */
interface Group {
  readonly code: string
  readonly atLeast: number
  readonly of: readonly Criterion[]
}

export type Criterion = Leaf | Group

/** A criterion as it came out, with all that was looked at beneath it. */
export interface Weighed {
  readonly code: string
  readonly truth: Truth
  /** What would settle it and is not known. */
  readonly missing: readonly IllnessFact[]
  readonly of: readonly Weighed[]
}

export const all = (code: string, of: readonly Criterion[]): Group => ({ code, atLeast: of.length, of })
export const any = (code: string, of: readonly Criterion[]): Group => ({ code, atLeast: 1, of })

type Finding = { [F in IllnessFact]: IllnessFacts[F] extends boolean | undefined ? F : never }[IllnessFact]

/** A clinician's finding that must be a yes. */
export const found = (code: string, reads: NonNullable<Finding>): Leaf => ({
  code,
  reads,
  test: (facts) => truthOf(facts[reads]),
})

export const truthOf = (value: boolean | undefined): Truth =>
  value === undefined ? 'unknown' : value ? 'yes' : 'no'

/**
 * Weighs a criterion. Unknown stays unknown only while it could still turn the answer; nothing is asked for that could not.
 */
export function weigh(criterion: Criterion, facts: IllnessFacts): Weighed {
  const { code } = criterion
  if ('test' in criterion) {
    const truth = criterion.test(facts)
    return { code, truth, missing: truth === 'unknown' ? [criterion.reads] : [], of: [] }
  }
  const of = criterion.of.map((part) => weigh(part, facts))
  const yes = of.filter(({ truth }) => truth === 'yes').length
  const open = of.filter(({ truth }) => truth === 'unknown')
  const truth = yes >= criterion.atLeast ? 'yes' : yes + open.length < criterion.atLeast ? 'no' : 'unknown'
  const missing = truth === 'unknown' ? [...new Set(open.flatMap((part) => part.missing))] : []
  return { code, truth, missing, of }
}
