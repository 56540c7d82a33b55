import { type Amount, between, exactly } from '../amount.ts'
import { compares, type Limit, limitOf, type Test } from '../compare.ts'
import { countableIncome, type Exclusions } from '../counting.ts'
import { type Criterion, given, open } from '../criterion.ts'
import type { DatedValue, Series } from '../dated.ts'
import type { FactName } from '../facts.ts'
import type { Leaf } from '../finding.ts'
import type { OneOrTwo, PctLimit } from '../limits.ts'
import { cents } from '../money.ts'
import { joinRefs, type Place, refOf } from '../place.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { Situation } from '../situation.ts'
import { type Deeming, orDeemed } from './deeming.ts'
import { type Guideline, guidelineSeries, monthlyGuideline, shareOfGuideline } from './guideline.ts'

const MAGI_FACTS: readonly FactName[] = ['householdMonthlyIncome', 'householdSize']
const SSI_FACTS: readonly FactName[] = ['ownMonthlyIncome', 'ownMonthlyEarnings', 'livesWithSpouse']
/** States publish whole dollars, some rounded up: one dollar above the limit settles nothing. USD a month. */
const ROUNDING = 1

/** What a program answers while one of its values is not yet in force; the place remembers why. */
export const NOT_IN_FORCE = open('state', 'figure-uncertain')

/**
 * What a rule answers without one of its values: not in force before the value's first day, open where nobody found it.
 */
export const withoutValue = (
  code: ReasonCode,
  ...entries: readonly (DatedValue<unknown> | null)[]
): (() => Leaf) => {
  const unknown = entries.find((entry) => entry?.value === null)
  return unknown && !entries.includes(null) ? open(code, 'figure-uncertain', refOf(unknown)) : NOT_IN_FORCE
}

/** True where a figure is past its year or in dispute without a range, so that it can only guide. */
export const isUncertain = (entry: DatedValue<unknown>): boolean =>
  entry.conf === 'stale' || (entry.conf === 'conflict' && entry.between === undefined)

/**
 * Income of the tax household at or under a percentage of the guideline, counted the MAGI way (42 CFR 435.603).
 * The limit already holds the five-point disregard.
 */
export const magiAtMost = (place: Place, series: Series<PctLimit>): Criterion => {
  const entry = place.read(series)
  const guideline = place.read(guidelineSeries(place.state))
  if (!entry || !guideline) return NOT_IN_FORCE
  if (entry.value === 'none') return given('state-has-group', 'no', refOf(entry))
  if (entry.value === null || guideline.value === null)
    return withoutValue('household-income', entry, guideline)
  const pct = entry.value
  const range = entry.between ?? ([pct, pct] as const)
  const { value } = guideline
  return compares({
    code: 'household-income',
    measure: 'household-income',
    unit: 'usd-a-month',
    test: 'at-most',
    facts: MAGI_FACTS,
    figure: (situation) => situation.magiIncome,
    limit: bySize((size) => limitOf(shareOfGuideline(value, range, size), peopleIn(size), pct)),
    uncertain: isUncertain(entry) || isUncertain(guideline),
    rounding: ROUNDING,
    value: joinRefs(refOf(entry), refOf(guideline)),
  })
}

/** Remembers the limit for each known size of the household: few sizes meet many people. */
export const bySize = (limitFor: (size: Amount) => Limit): ((situation: Situation) => Limit) => {
  const known: Limit[] = []
  return ({ magiSize }) => {
    if (magiSize.low !== magiSize.high) return limitFor(magiSize)
    const kept = known[magiSize.low]
    if (kept) return kept
    const made = limitFor(magiSize)
    known[magiSize.low] = made
    return made
  }
}

/** The limit for a person alone or for a couple, with bounds while it is not known whether a spouse lives with them. */
export const forOneOrTwo = (
  { individual, couple }: OneOrTwo,
  pctFpl?: number,
): ((situation: Situation) => Limit) => {
  const one = limitOf(exactly(individual), 1, pctFpl)
  const two = limitOf(exactly(couple), 2, pctFpl)
  const spouse: readonly FactName[] = individual === couple ? [] : ['livesWithSpouse']
  const either = limitOf(between(individual, couple, spouse), undefined, pctFpl)
  return ({ ssiUnit }) => (ssiUnit.high === 1 ? one : ssiUnit.low === 2 ? two : either)
}

/** Percentages of the guideline for one and for two people, as monthly dollars. */
export const guidelineForOneOrTwo = (
  guideline: Guideline,
  individualPct: number,
  couplePct: number,
): OneOrTwo => ({
  individual: cents((individualPct / 100) * monthlyGuideline(guideline, 1)),
  couple: cents((couplePct / 100) * monthlyGuideline(guideline, 2)),
})

/** Countable income, the SSI way, within a limit for one person or a couple. */
export const countableWithin = (about: {
  readonly exclusions: Exclusions
  readonly limit: OneOrTwo
  readonly test: 'at-most' | 'under'
  /** `'family'` where the limit goes by the size of the family, so that every spouse counts. */
  readonly spouse: Deeming | 'family'
  readonly entries: readonly DatedValue<unknown>[]
  readonly pctFpl?: number
}): Criterion => {
  const { exclusions, limit, spouse, pctFpl, entries } = about
  const test: Test = {
    code: 'countable-income',
    measure: 'countable-income',
    unit: 'usd-a-month',
    test: about.test,
    facts: SSI_FACTS,
    figure: (situation) => countableIncome(situation, exclusions),
    limit: forOneOrTwo(limit, pctFpl),
    uncertain: entries.some(isUncertain),
    ...(pctFpl === undefined ? {} : { rounding: ROUNDING }),
    value: entries.map(refOf).reduce(joinRefs),
  }
  if (spouse === 'family') return compares(test)
  return orDeemed(test, compares(test), {
    exclusions,
    limit,
    spouse,
    ...(pctFpl === undefined ? {} : { pctFpl }),
  })
}

/** Countable resources at or under a limit for one person or a couple. */
export const resourcesWithin = (entry: DatedValue<OneOrTwo | 'no-test'>): Criterion => {
  if (entry.value === 'no-test') return given('resources', 'yes', refOf(entry))
  if (entry.value === null) return open('resources', 'figure-uncertain', refOf(entry))
  return compares({
    code: 'resources',
    measure: 'resources',
    unit: 'usd',
    test: 'at-most',
    facts: ['resources'],
    figure: (situation) => situation.resources,
    limit: forOneOrTwo(entry.value),
    uncertain: isUncertain(entry),
    value: refOf(entry),
  })
}

/** How many people a size means, where that is known. */
export const peopleIn = ({ low, high }: Amount): number | undefined => (low === high ? low : undefined)

/** A limit that is the same for everyone. */
export const fixedLimit = (value: number): (() => Limit) => {
  const limit = limitOf(exactly(value))
  return () => limit
}
