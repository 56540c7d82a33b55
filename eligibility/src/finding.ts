import type { Confidence } from './dated.ts'
import type { FactName } from './facts.ts'
import type { PlainDate } from './plain-date.ts'
import type { ReasonCode } from './reason-codes.ts'
import type { SourceId } from './sources.ts'
import type { Open, Truth } from './truth.ts'

/** What a comparison measures. */
export type Measure =
  | 'household-income'
  | 'countable-income'
  | 'own-income'
  | 'own-earnings'
  | 'resources'
  | 'age'
  | 'months-on-ssdi'
  | 'months-since-pregnancy'
  | 'youngest-child-age'
  | 'activity-hours'
  | 'life-areas'

/** The figure of the person beside the limit of the law. */
export interface Comparison {
  readonly measure: Measure
  /** The person's figure; `null` while it is not known. */
  readonly figure: number | null
  readonly test: 'at-most' | 'under' | 'at-least' | 'between'
  /** The limit; `null` where it depends on a fact not known yet or was not found. */
  readonly limit: number | null
  /** The two ends of a `between`; in other tests the lowest and the highest limit that it may be. */
  readonly limitBetween?: readonly [low: number, high: number]
  readonly unit: 'usd-a-month' | 'usd' | 'years' | 'months' | 'hours-a-month' | 'areas'
  /** How many people the limit is for. */
  readonly people?: number
  /** The limit as a percentage of the poverty guideline. */
  readonly pctFpl?: number
}

/** The dated value that a reason rests on. */
export interface ValueRef {
  readonly from: PlainDate
  readonly conf: Confidence
  readonly src: readonly SourceId[]
  readonly cite?: string
}

/** What one would have to alter to turn a reason around. */
export interface Change {
  readonly measure: Measure | FactName
  readonly need: 'at-most' | 'under' | 'at-least' | 'above' | 'be'
  readonly value: number | string | boolean
  readonly unit?: Comparison['unit']
}

/** One test that was made, with everything that it looked at. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly code: ReasonCode
  readonly truth: Truth
  readonly facts: readonly FactName[]
  /** The unknown facts without which this test cannot answer. */
  readonly missing: readonly FactName[]
  readonly open?: Open | undefined
  /** Facts that were not told and are taken as usual, because asking could frighten someone away. */
  readonly assumes?: readonly FactName[] | undefined
  readonly compared?: Comparison | undefined
  readonly value?: ValueRef | undefined
  readonly change?: Change | undefined
  /** Summed up from tests whose figures should be confirmed by calling. */
  readonly confirm?: boolean | undefined
  /** What it was summed up from, and whether it says the opposite. */
  readonly of?: { readonly finding: Finding; readonly turned: boolean } | undefined
}

const NO_FACTS: readonly FactName[] = []

/** Facts of two lists, each once. */
export const joinFacts = (one: readonly FactName[], other: readonly FactName[]): readonly FactName[] => {
  if (other.length === 0 || one === other) return one
  if (one.length === 0) return other
  return [...new Set([...one, ...other])]
}

/** A reference that many findings quote, so that none of them can change it. */
export const frozen = (value: ValueRef): ValueRef => {
  Object.freeze(value.src)
  return Object.freeze(value)
}

/**
 * Makes a leaf with every field in its place: findings of one shape are read fastest, and many are read. One leaf is told
 * to many people, so what it hands on cannot be changed by any of them.
 */
export const leafOf = (
  code: ReasonCode,
  truth: Truth,
  facts: readonly FactName[],
  about: Omit<Partial<Leaf>, 'kind' | 'code' | 'truth' | 'facts'> = {},
): Leaf => ({
  kind: 'leaf',
  code,
  truth,
  facts: Object.freeze(facts),
  missing: Object.freeze(about.missing ?? NO_FACTS),
  open: about.open,
  assumes: Object.freeze(about.assumes),
  compared: about.compared && Object.freeze(about.compared),
  value: about.value && frozen(about.value),
  change: about.change && Object.freeze(about.change),
  confirm: about.confirm,
  of: about.of,
})

/** Several tests joined. The tree of findings is the computation, kept. */
export interface Group {
  readonly kind: 'all' | 'any'
  readonly truth: Truth
  readonly parts: readonly Finding[]
}

export type Finding = Leaf | Group

/** Rests on a figure that is not confirmed. */
export const needsConfirming = ({ value, confirm }: Leaf): boolean =>
  confirm === true || (value !== undefined && value.conf !== 'confirmed')

/**
 * The tests that made the answer what it is. In a group that settled, only the tests that settled it count; in one
 * that stayed open, everything that is still in play does.
 */
export const decisive = (finding: Finding, into: Leaf[]): void => {
  if (finding.kind === 'leaf') {
    into.push(finding)
    return
  }
  const settledByOne =
    (finding.kind === 'any' && finding.truth === 'yes') || (finding.kind === 'all' && finding.truth === 'no')
  for (const part of finding.parts) {
    if (settledByOne && part.truth !== finding.truth) continue
    if (finding.kind === 'any' && finding.truth === 'unknown' && part.truth === 'no') continue
    decisive(part, into)
  }
}
