import { type Amount, between, exactly } from '../amount.ts'
import { compares, limitOf, type Test } from '../compare.ts'
import { countableIncome, type Exclusions, withGeneral } from '../counting.ts'
import type { FactName, Known } from '../facts.ts'
import { type Leaf, leafOf } from '../finding.ts'
import type { OneOrTwo } from '../limits.ts'
import { cents } from '../money.ts'
import type { Situation } from '../situation.ts'

/** What is counted of a spouse who is not 65, blind or disabled. */
export interface Deeming {
  /**
   * Left out for each child, and of a spouse under whose income nothing is counted: the couple's benefit rate less
   * that for one. `null` where the rate of the year was not found.
   */
  readonly allocation: number | null
}

interface About {
  readonly exclusions: Exclusions
  readonly limit: OneOrTwo
  readonly spouse: Deeming
  readonly pctFpl?: number
}

/**
 * The test of a person whose spouse lives with them. Two spouses who are both 65, blind or disabled have the couple's
 * limit. Of another spouse some income counts, less a part for each child, and the person's own must be within the
 * limit for one (20 CFR 416.1163). We know neither how they are nor whose the income is, so only both ends are sure:
 * all of it within the limit for one, or more than any spouse and children could take away. Between them the agency
 * works it out.
 */
export const orDeemed = (
  test: Test,
  couple: (situation: Situation) => Leaf,
  about: About,
): ((situation: Situation) => Leaf) => {
  const { individual } = about.limit
  const least = leastLeftOut(about.exclusions)
  const most = mostLeftOut(about.exclusions)
  const one = limitOf(exactly(individual), 1, about.pctFpl)
  const alone = compares({
    ...test,
    figure: (situation) => countableIncome(situation, least),
    limit: () => one,
  })
  return (situation) => {
    const { ssiUnit, known } = situation
    const both = couple(situation)
    if (test.uncertain || ssiUnit.high === 1) return both
    if (ssiUnit.low === 1 && both.truth !== 'no') return both
    if (ssiUnit.low === 2) {
      const all = alone(situation)
      if (all.truth === 'yes') return all
    }
    const reach = reachOf(about, known)
    const figure = countableIncome(situation, most)
    if (isOver(test, figure.low, reach.high)) return both
    const missing = [...ssiUnit.missing, ...whatSettles(figure, reach, individual)]
    return openBetween(both, about.limit, missing)
  }
}

const isOver = ({ test, rounding = 0 }: Test, figure: number, limit: number): boolean =>
  test === 'under' ? figure >= limit + rounding : figure > limit + rounding

/** Facts that could bring the income to either sure end. */
const whatSettles = (figure: Amount, reach: Amount, individual: number): readonly FactName[] => {
  const unsure = figure.low <= individual || figure.high > reach.low
  return unsure ? [...new Set([...figure.missing, ...(figure.high > reach.low ? reach.missing : [])])] : []
}

/** Open: the limit is for one or for two. */
const openBetween = (
  { code, facts, value, compared }: Leaf,
  { individual, couple }: OneOrTwo,
  missing: readonly FactName[],
): Leaf => {
  const open = missing.length > 0 ? 'fact' : 'agency-decides'
  if (!compared) return leafOf(code, 'unknown', facts, { missing, open, value })
  const { people: _, ...rest } = compared
  const limitBetween = [cents(individual), cents(couple)] as const
  const either = { ...rest, limit: null, limitBetween }
  return leafOf(code, 'unknown', facts, { missing, open, value, compared: either })
}

/** The most that may count while a spouse and children still take enough of it away. */
const reachOf = ({ limit, spouse: { allocation } }: About, { householdSize }: Known): Amount => {
  if (allocation === null) return between(limit.couple, Number.POSITIVE_INFINITY, [])
  const childless = Math.max(limit.couple, limit.individual + allocation)
  if (householdSize === undefined) return between(childless, Number.POSITIVE_INFINITY, ['householdSize'])
  const reach = childless + allocation * Math.max(0, householdSize - 2)
  return exactly(reach)
}

const leastLeftOut = (out: Exclusions): Exclusions =>
  withGeneral(out, Math.min(out.general, out.generalCouple ?? out.general))

const mostLeftOut = (out: Exclusions): Exclusions =>
  withGeneral(out, Math.max(out.general, out.generalCouple ?? out.general))
