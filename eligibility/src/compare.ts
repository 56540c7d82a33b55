import { type Amount, between } from './amount.ts'
import type { FactName } from './facts.ts'
import { type Change, type Comparison, frozen, joinFacts, type Leaf, type ValueRef } from './finding.ts'
import { cents } from './money.ts'
import type { ReasonCode } from './reason-codes.ts'
import type { Situation } from './situation.ts'
import type { Open, Truth } from './truth.ts'

/** The limit that applies to a situation; bounds where it hangs on an unknown fact or sources disagree. */
export interface Limit extends Amount {
  readonly people?: number | undefined
  readonly pctFpl?: number | undefined
}

/** An amount as a limit, for so many people, as a percentage of the guideline. */
export const limitOf = ({ low, high, missing }: Amount, people?: number, pctFpl?: number): Limit => ({
  low,
  high,
  missing,
  people,
  pctFpl,
})

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
const ANYWHERE = limitOf(between(0, Number.POSITIVE_INFINITY, NO_FACTS))

/**
 * Makes a criterion of a comparison. With bounds instead of exact figures it still answers whenever every figure
 * within them gives the same answer: no income at all is under every limit, whatever the household's size.
 */
export const compares = (test: Test): ((situation: Situation) => Leaf) => {
  Object.freeze(test.facts)
  if (test.value) frozen(test.value)
  return (situation) => new Compared(test, test.figure(situation), test.limit(situation))
}

/**
 * The finding of a comparison. Only its answer is worked out at once; the rest when somebody reads the reason. A spread
 * would leave that out: `leafOf` takes it along.
 */
class Compared implements Leaf {
  readonly truth: Truth
  readonly #test: Test
  readonly #figure: Amount
  readonly #limit: Limit

  constructor(test: Test, figure: Amount, limit: Limit) {
    this.truth = truthOf(test, figure, test.uncertain ? ANYWHERE : limit)
    this.#test = test
    this.#figure = figure
    this.#limit = limit
  }

  get kind(): 'leaf' {
    return 'leaf'
  }

  get code(): ReasonCode {
    return this.#test.code
  }

  get facts(): readonly FactName[] {
    return this.#test.facts
  }

  get value(): ValueRef | undefined {
    return this.#test.value
  }

  get missing(): readonly FactName[] {
    return this.truth !== 'unknown' || this.#test.uncertain
      ? NO_FACTS
      : joinFacts(this.#figure.missing, this.#limit.missing)
  }

  get open(): Open | undefined {
    if (this.truth !== 'unknown') return undefined
    return this.missing.length > 0 ? 'fact' : 'figure-uncertain'
  }

  get compared(): Comparison {
    return comparisonOf(this.#test, this.#figure, this.#limit)
  }

  get change(): Change | undefined {
    const { low, high } = this.#limit
    return this.truth === 'unknown' || low !== high ? undefined : changeOf(this.#test, this.truth, low)
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
