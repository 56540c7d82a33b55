import { between } from '../../../amount.ts'
import { compares, type Limit, limitOf } from '../../../compare.ts'
import { all, any, type Criterion, open } from '../../../criterion.ts'
import type { FactName } from '../../../facts.ts'
import { type Place, refOf } from '../../../place.ts'
import { isUncertain, magiAtMost, NOT_IN_FORCE, peopleIn } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import type { Situation } from '../../../situation.ts'
import { caresForChild, youngestChildAtMost } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import {
  DEPENDENT_CHILD_STUDENT_OPTION,
  PARENT_DOLLARS_MO,
  PARENT_DOLLARS_VA,
  PARENT_LIMIT,
} from './values.ts'

/** A parent or caretaker relative with a dependent child at home (SSA s.1931). */
export const medicaidParent: Program = {
  id: 'medicaid/parent',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-income',
  office: 'state-medicaid',
  law: 'SSA s.1931; 42 CFR 435.110',
  lawVerified: false,
  rule: (place) => all(parentGroup(place), fullStatus(place)),
}

/** A parent or caretaker of a dependent child within the income limit, whatever the status (42 CFR 435.4 and 435.110). */
export const parentGroup = (place: Place): Criterion =>
  all(caresForChild, dependentChild(place), parentIncome(place))

/** A child under 18; in some states an 18-year-old full-time student still counts. */
const dependentChild = (place: Place): Criterion => {
  const option = DEPENDENT_CHILD_STUDENT_OPTION[place.state]
  const under18 = youngestChildAtMost(17, 'child-age')
  return option === false
    ? under18
    : any(under18, all(youngestChildAtMost(18, 'child-age'), open('child-age', 'agency-decides')))
}

/** Income within the parents' limit of the state: a share of the guideline, or dollars in Missouri and Virginia. */
const parentIncome = (place: Place): Criterion => {
  if (place.state === 'MO')
    return dollarTest(place, PARENT_DOLLARS_MO, (situation, table) => byMonth(table, situation, 1))
  if (place.state === 'VA' && place.on >= (PARENT_DOLLARS_VA[0]?.from ?? '9999-12-31')) return virginia(place)
  return magiAtMost(place, PARENT_LIMIT[place.state])
}

interface Table {
  readonly table: Readonly<Record<number, number>>
  readonly eachFurther: number
}

const dollarTest = <T>(
  place: Place,
  series: Parameters<typeof place.read<T>>[0],
  limit: (situation: Situation, table: T) => Limit,
): Criterion => {
  const entry = place.read(series)
  if (!entry) return NOT_IN_FORCE
  const { value } = entry
  if (value === null) return open('household-income', 'figure-uncertain', refOf(entry))
  return compares({
    code: 'household-income',
    measure: 'household-income',
    unit: 'usd-a-month',
    test: 'at-most',
    facts: ['householdMonthlyIncome', 'householdSize'],
    figure: (situation) => situation.magiIncome,
    limit: (situation) => limit(situation, value),
    uncertain: isUncertain(entry),
    rounding: 1,
    value: refOf(entry),
  })
}

/** The dollars of a table for a number of people; a row for each further person. */
const rowOf = ({ table, eachFurther }: Table, people: number): number => {
  const rows = Object.keys(table).length
  return people <= rows ? (table[people] ?? 0) : (table[rows] ?? 0) + eachFurther * (people - rows)
}

const byMonth = (table: Table, { magiSize }: Situation, monthsInTable: number): Limit => {
  const { low, high, missing } = magiSize
  const least = rowOf(table, low) / monthsInTable
  const most = Number.isFinite(high) ? rowOf(table, high) / monthsInTable : high
  return limitOf(between(least, most, missing), peopleIn(magiSize))
}

const COUNTY: readonly FactName[] = ['county']

/** Virginia: three groups of localities, with yearly tables. */
const virginia = (place: Place): Criterion =>
  dollarTest(place, PARENT_DOLLARS_VA, (situation, groups) => {
    const limits = groups.map((group) => byMonth(group, situation, 12))
    const { county } = situation.known
    if (county !== undefined) {
      const index = groups.findIndex((group) => group.localities.includes(county))
      const found = limits[index === -1 ? 0 : index]
      if (found) return found
    }
    const missing = [...new Set([...situation.magiSize.missing, ...COUNTY])]
    const least = Math.min(...limits.map(({ low }) => low))
    const most = Math.max(...limits.map(({ high }) => high))
    return limitOf(between(least, most, missing))
  })
