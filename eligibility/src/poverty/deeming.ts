import { type Amount, between, exactly } from '../amount.ts'
import { compares, limitOf, type Test } from '../compare.ts'
import { countableIncome, type Exclusions, withGeneral } from '../counting.ts'
import type { FactName, Facts, Known } from '../facts.ts'
import { type Group, type Leaf, leafOf } from '../finding.ts'
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

const SPOUSE: readonly FactName[] = ['spouseIsAgedOrDisabled']

/**
 * The test of a person whose spouse may live with them. Two spouses who are both 65, blind or disabled have the
 * couple's limit. Of another spouse some income counts, less a part for each child, and the person's own must be within
 * the limit for one (20 CFR 416.1163). Whose the income is nobody told, so of such a spouse only both ends are sure: all
 * of it within the limit for one, or more than any spouse and children could take away. Between them the agency works it
 * out. While it is not known how the spouse is, an answer stands only where it is the same either way.
 */
export const orDeemed = (
  test: Test,
  byHome: (situation: Situation) => Leaf,
  about: About,
): ((situation: Situation) => Leaf) => {
  const { exclusions, limit, pctFpl } = about
  const { individual } = limit
  const most = mostLeftOut(exclusions)
  const withSpouse = { ...test, facts: [...test.facts, ...SPOUSE] }
  const within = (amount: number, people: number, out: Exclusions): ((situation: Situation) => Leaf) => {
    const whole = limitOf(exactly(amount), people, pctFpl)
    const figure = (situation: Situation): Amount => countableIncome(situation, out)
    return compares({ ...withSpouse, figure, limit: () => whole })
  }
  const forOne = within(individual, 1, leastLeftOut(exclusions))
  const forTwo = within(limit.couple, 2, exclusions)

  return (situation) => {
    const { ssiUnit, known, facts } = situation
    if (test.uncertain || ssiUnit.high === 1) return byHome(situation)
    const two = forTwo(situation)
    if (known.spouseIsAgedOrDisabled === true) return two

    const livesThere = ssiUnit.low === 2
    const isTold = known.spouseIsAgedOrDisabled !== undefined
    // Nobody who would not tell whether a spouse lives with them is asked about that spouse.
    const asksNothing = isTold || (!livesThere && facts.livesWithSpouse !== undefined)
    const home = livesThere ? two : byHome(situation)
    if (livesThere) {
      const one = forOne(situation)
      if (one.truth === 'yes' && (isTold || two.truth === 'yes')) return one
    } else if (home.truth === 'yes' || (home.truth === 'unknown' && asksNothing)) return home

    const reach = reachOf(about, known)
    const figure = countableIncome(situation, most)
    if (isOver(test, figure.low, reach.high)) return home
    const missing = [...ssiUnit.missing, ...whatSettles(figure, reach, individual)]
    if (asksNothing || isClosed(two, facts)) return openBetween(home, limit, missing)
    if (missing.length === 0 && two.truth !== 'unknown')
      return openBetween(home, limit, SPOUSE, WAYS[two.truth])
    const ofTwo = facts.spouseIsAgedOrDisabled === undefined ? two.missing : []
    return openBetween(home, limit, [...new Set([...missing, ...SPOUSE, ...ofTwo])])
  }
}

/** Open, with nothing left to ask. */
const isClosed = ({ truth, missing }: Leaf, facts: Facts): boolean =>
  truth === 'unknown' && missing.every((fact) => facts[fact] !== undefined)

const spouse = leafOf('countable-income', 'unknown', SPOUSE, { missing: SPOUSE, open: 'fact' })
const agency = leafOf('countable-income', 'unknown', [], { open: 'agency-decides' })
const either = (kind: Group['kind']): NonNullable<Leaf['of']> => ({
  finding: { kind, truth: 'unknown', parts: [spouse, agency] },
  turned: false,
})
/**
 * What a known income between the two ends can still come to. Within the limit for two it fits with a spouse who counts;
 * above it, it does not. With another spouse the agency works it out.
 */
const WAYS = { yes: either('any'), no: either('all') } as const

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
  of?: Leaf['of'],
): Leaf => {
  const open = missing.length > 0 ? 'fact' : 'agency-decides'
  if (!compared) return leafOf(code, 'unknown', facts, { missing, open, value, of })
  const { people: _, ...rest } = compared
  const limitBetween = [cents(individual), cents(couple)] as const
  const either = { ...rest, limit: null, limitBetween }
  return leafOf(code, 'unknown', facts, { missing, open, value, compared: either, of })
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
