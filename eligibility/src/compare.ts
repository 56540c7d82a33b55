import type { Amount } from './amount.ts'
import type { FactName } from './facts.ts'
import type { Change, Comparison, Leaf, ValueRef } from './finding.ts'
import { cents } from './money.ts'
import type { ReasonCode } from './reason-codes.ts'
import type { Situation } from './situation.ts'
import type { Truth } from './truth.ts'

/** The limit that applies to a situation; bounds where it hangs on an unknown fact or sources disagree. */
export interface Limit extends Amount {
  readonly people?: number
  readonly pctFpl?: number
}

/** A comparison of a figure of the person with a limit of the law. */
export interface Test {
  readonly code: ReasonCode
  readonly measure: Comparison['measure']
  readonly unit: Comparison['unit']
  readonly test: 'at-most' | 'under' | 'at-least'
  readonly facts: readonly FactName[]
  readonly figure: (situation: Situation) => Amount
  readonly limit: (situation: Situation) => Limit
  /** True where the limit itself is stale or in dispute, so that a figure near it settles nothing. */
  readonly uncertain?: boolean
  /** A tolerance above an income limit, in the unit of the comparison, within which rounding may decide. */
  readonly rounding?: number
  readonly value?: ValueRef
}

const NO_FACTS: readonly FactName[] = []
/** Where a limit that is not sure may truly lie. No income at all is still at or under it. */
const ANYWHERE: Limit = { low: 0, high: Number.POSITIVE_INFINITY, missing: NO_FACTS }

/**
 * Makes a criterion of a comparison. With bounds instead of exact figures it still answers whenever every figure
 * within them gives the same answer: no income at all is under every limit, whatever the household's size.
 */
export const compares = (test: Test): ((situation: Situation) => Leaf) => {
  const { value } = test
  return (situation): Leaf => {
    const figure = test.figure(situation)
    const limit = test.limit(situation)
    const truth = truthOf(test, figure, test.uncertain ? ANYWHERE : limit)
    const missing = truth === 'unknown' ? missingOf(figure, limit, test.uncertain === true) : NO_FACTS
    const found: { -readonly [K in keyof Leaf]: Leaf[K] } = {
      kind: 'leaf',
      code: test.code,
      truth,
      facts: test.facts,
      missing,
      compared: comparisonOf(test, figure, limit),
    }
    if (value) found.value = value
    if (truth === 'unknown') found.open = missing.length > 0 ? 'fact' : 'figure-uncertain'
    else if (limit.low === limit.high) found.change = changeOf(test, truth, limit.low)
    return found
  }
}

const truthOf = (test: Test, figure: Amount, limit: Limit): Truth => {
  if (test.test === 'at-least') {
    if (figure.low >= limit.high) return 'yes'
    return figure.high < limit.low ? 'no' : 'unknown'
  }
  if (test.test === 'under') {
    if (figure.high < limit.low) return 'yes'
    return figure.low >= limit.high + (test.rounding ?? 0) ? 'no' : 'unknown'
  }
  if (figure.high <= limit.low) return 'yes'
  return figure.low > limit.high + (test.rounding ?? 0) ? 'no' : 'unknown'
}

const missingOf = (figure: Amount, limit: Limit, uncertain: boolean): readonly FactName[] => {
  if (uncertain) return NO_FACTS
  if (figure.missing.length === 0) return limit.missing
  if (limit.missing.length === 0) return figure.missing
  return [...new Set([...figure.missing, ...limit.missing])]
}

const comparisonOf = ({ measure, test, unit }: Test, figure: Amount, limit: Limit): Comparison => {
  const exact = limit.low === limit.high
  const compared: { -readonly [K in keyof Comparison]: Comparison[K] } = {
    measure,
    figure: figure.low === figure.high ? cents(figure.low) : null,
    test,
    limit: exact && limit.low !== Number.POSITIVE_INFINITY ? cents(limit.low) : null,
    unit,
  }
  if (!exact && limit.missing.length === 0 && limit.high !== Number.POSITIVE_INFINITY) {
    compared.limitBetween = [cents(limit.low), cents(limit.high)]
  }
  if (limit.people !== undefined) compared.people = limit.people
  if (limit.pctFpl !== undefined) compared.pctFpl = limit.pctFpl
  return compared
}

const changeOf = (test: Test, truth: 'yes' | 'no', limit: number): Change => {
  const change = (need: Change['need']): Change => ({
    measure: test.measure,
    need,
    value: cents(limit),
    unit: test.unit,
  })
  if (truth === 'no') return change(test.test)
  if (test.test === 'at-least') return change('under')
  return change(test.test === 'under' ? 'at-least' : 'above')
}
