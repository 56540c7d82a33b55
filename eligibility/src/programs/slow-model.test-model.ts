import { type FactName, type Facts, type FactValue, type Known, NOT_SURE, RATHER_NOT_SAY } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { POVERTY_GUIDELINES } from '../poverty/guidelines.ts'
import * as abd from './us/aged-blind-disabled/values.ts'
import * as immigration from './us/immigration/values.ts'
import * as adult from './us/medicaid-adult/values.ts'
import * as child from './us/medicaid-child/values.ts'
import * as parent from './us/medicaid-parent/values.ts'
import * as pregnancy from './us/medicaid-pregnancy/values.ts'
import * as medicare from './us/medicare/values.ts'
import * as msp from './us/medicare-savings/values.ts'
import * as ssi from './us/ssi/values.ts'
import { STATE_COVER } from './us/state-cover/values.ts'

/*
 * A second, slow and simple reading of eight programs, to check the library against. It shares nothing with the
 * library but the figures: it asks for everything to be known, counts money in whole cents, multiplies instead of
 * dividing, and answers yes, no or open. "Open" is what no answer of a person can settle: the agency's decision, a
 * figure that is past its year or in dispute, or the dollar above a limit that states round.
 */

export type SlowAnswer = 'yes' | 'no' | 'open' | 'not-in-force'

/** Facts of someone of whom everything is known, but perhaps the immigration status. */
type Everything = Known & { readonly [N in Exclude<FactName, Untold>]: FactValue<N> }
type Untold = 'county' | 'diagnosisGroup' | 'immigration' | 'fiveYearsInStatus'

type Rule = (facts: Everything, on: PlainDate) => SlowAnswer

/** Programs that this model knows. */
export const SLOW_PROGRAMS = {
  'medicaid/adult': (f, on) =>
    every(
      yesNo(f.age >= 19 && f.age <= 64),
      yesNo(!f.hasMedicare),
      // Entitled to Medicare by SSDI, as far as can be told: Social Security has the word.
      f.receivesSsdi && (f.hasAls || f.ssdiMonths >= 24) ? 'open' : 'yes',
      yesNo(!f.receivesSsi),
      yesNo(f.pregnancy !== 'pregnant'),
      magi(f, on, adult.ADULT_LIMIT[stateOf(f)]),
      status(f, on),
    ),
  'medicaid/parent': (f, on) =>
    every(yesNo(f.caresForChild), dependentChild(f), parentMoney(f, on), status(f, on)),
  'medicaid/pregnancy': (f, on) =>
    every(
      yesNo(f.pregnancy === 'pregnant'),
      magi(f, on, pregnancy.PREGNANT_LIMIT[stateOf(f)]),
      status(f, on),
    ),
  'medicaid/child': (f, on) => every(yesNo(f.age <= 18), magi(f, on, childLimit(f)), status(f, on)),
  'medicaid/aged-blind-disabled': (f, on) =>
    every(agedOrDisabled(f), f.age < 18 ? 'open' : 'yes', abdMoney(f, on), abdAssets(f, on), status(f, on)),
  'medicare-savings/qmb': (f, on) =>
    every(onMedicare(f, on), qmbMoney(f, on), qmbAssets(f, on), status(f, on)),
  'medicare/cover': (f, on) => onMedicare(f, on),
  'income/ssi': (f, on) =>
    some(
      yesNo(f.receivesSsi),
      every(
        agedOrDisabled(f),
        f.age < 18 ? 'open' : 'yes',
        ssiMoney(f, on, [2000, 2000]),
        ssiAssets(f, on),
        substantialWork(f, on),
        ssiStatus(f, on),
      ),
    ),
} as const satisfies Readonly<Record<string, Rule>>

export type SlowProgram = keyof typeof SLOW_PROGRAMS

/** The answer of the slow model for someone of whom everything is known. */
export const slowAnswer = (program: SlowProgram, facts: Facts, on: PlainDate): SlowAnswer => {
  const { immigration: said, ...rest } = facts
  const told = said === undefined || said === NOT_SURE || said === RATHER_NOT_SAY ? {} : { immigration: said }
  return SLOW_PROGRAMS[program]({ ...rest, ...told } as Everything, on)
}

const yesNo = (is: boolean): SlowAnswer => (is ? 'yes' : 'no')

const every = (...answers: readonly SlowAnswer[]): SlowAnswer => {
  if (answers.includes('not-in-force')) return 'not-in-force'
  if (answers.includes('no')) return 'no'
  return answers.includes('open') ? 'open' : 'yes'
}

const some = (...answers: readonly SlowAnswer[]): SlowAnswer => {
  if (answers.includes('not-in-force')) return 'not-in-force'
  if (answers.includes('yes')) return 'yes'
  return answers.includes('open') ? 'open' : 'no'
}

// ── figures ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Figure<T> {
  readonly from: string
  readonly publishedThrough?: string
  readonly value: T | null
  readonly conf: string
  readonly between?: readonly [number, number]
}

/** The newest figure that had begun on the day, found by going through all of them backwards. */
const newest = <T>(figures: readonly Figure<T>[], on: PlainDate): Figure<T> | undefined =>
  [...figures].reverse().find(({ from }) => from <= on)

/** A figure that can only guide: past its year, or in dispute without a range. */
const shaky = (figure: Figure<unknown>, on: PlainDate): boolean =>
  figure.conf === 'stale' ||
  (figure.publishedThrough !== undefined && on > figure.publishedThrough) ||
  (figure.conf === 'conflict' && figure.between === undefined)

const stateOf = ({ state }: Everything): Everything['state'] => state

const guideline = (
  f: Everything,
  on: PlainDate,
): Figure<{ base: number; perAdditional: number }> | undefined => {
  if (f.state === 'AK') return newest(POVERTY_GUIDELINES.AK, on)
  if (f.state === 'HI') return newest(POVERTY_GUIDELINES.HI, on)
  return newest(POVERTY_GUIDELINES.contiguous, on)
}

const cents = (dollars: number): number => Math.round(dollars * 100)

// ── household income, the MAGI way ─────────────────────────────────────────────────────────────────────────────────

const people = (f: Everything): number => f.householdSize + (f.pregnancy === 'pregnant' ? 1 : 0)

/**
 * Yes at or under the limit, no above it and its dollar. A limit is a whole number of cents; it comes multiplied by
 * 12,000, so that nothing is lost before it is rounded once.
 */
const under = (incomeCents: number, limitTimes12000: number): SlowAnswer => {
  const limit = Math.round(limitTimes12000 / 12_000)
  if (incomeCents <= limit) return 'yes'
  return incomeCents > limit + 100 ? 'no' : 'open'
}

/** A percentage of a yearly amount, as monthly cents times 12,000: (pct / 100 × yearly / 12) × 100 × 12,000. */
const share = (pct: number, yearly: number): number => Math.round(pct * 10) * yearly * 100

const magi = (f: Everything, on: PlainDate, figures: readonly Figure<number | 'none'>[]): SlowAnswer => {
  const figure = newest(figures, on)
  if (figure?.value === 'none') return 'no'
  const poverty = guideline(f, on)
  if (!figure || !poverty) return 'not-in-force'
  if (figure.value === null || !poverty.value) return 'open'
  const income = cents(f.householdMonthlyIncome)
  if (shaky(figure, on) || shaky(poverty, on)) return income === 0 ? 'yes' : 'open'
  const yearly = poverty.value.base + poverty.value.perAdditional * (people(f) - 1)
  const [low, high] = figure.between ?? [figure.value, figure.value]
  return between(under(income, share(low, yearly)), under(income, share(high, yearly)))
}

/** What both ends of a range say; open where they differ. */
const between = (low: SlowAnswer, high: SlowAnswer): SlowAnswer => (low === high ? low : 'open')

const childLimit = (f: Everything): readonly Figure<number | 'none'>[] => {
  const infantTo = child.INFANT_MAX_AGE[stateOf(f)] ?? 0
  if (f.age <= infantTo) return child.INFANT_LIMIT[stateOf(f)]
  return f.age < 6 ? child.AGE_1_TO_5_LIMIT[stateOf(f)] : child.AGE_6_TO_18_LIMIT[stateOf(f)]
}

const dependentChild = (f: Everything): SlowAnswer => {
  if (f.youngestChildAge < 18) return 'yes'
  return parent.DEPENDENT_CHILD_STUDENT_OPTION[stateOf(f)] === false ? 'no' : 'open'
}

const parentMoney = (f: Everything, on: PlainDate): SlowAnswer => {
  if (f.state === 'MO') return dollars(f, newest(parent.PARENT_DOLLARS_MO, on), 1)
  const virginia = newest(parent.PARENT_DOLLARS_VA, on)
  if (f.state !== 'VA' || !virginia?.value) return magi(f, on, parent.PARENT_LIMIT[stateOf(f)])
  const group =
    virginia.value.find(({ localities }) => localities.includes(f.county ?? '')) ?? virginia.value[0]
  return dollars(f, group && { ...virginia, value: group }, 12)
}

interface Table {
  readonly table: Readonly<Record<number, number>>
  readonly eachFurther: number
}

const dollars = (f: Everything, figure: Figure<Table> | undefined, months: number): SlowAnswer => {
  if (!figure) return 'not-in-force'
  if (!figure.value) return 'open'
  let limit = 0
  for (let person = 1; person <= people(f); person += 1)
    limit = figure.value.table[person] ?? limit + figure.value.eachFurther
  return under(cents(f.householdMonthlyIncome), (limit * 100 * 12_000) / months)
}

// ── the person's own money, the SSI way ────────────────────────────────────────────────────────────────────────────

/** Countable income in tenths of cents, since half of a cent may be left. The first dollars left out may be a state's own. */
const countable = (f: Everything, leftOutCents: number): number => {
  const pay = cents(f.ownMonthlyEarnings)
  const other = cents(f.ownMonthlyIncome) - pay
  const otherCounted = other > leftOutCents ? other - leftOutCents : 0
  const unused = other > leftOutCents ? 0 : leftOutCents - other
  const payCounted = pay > unused + 6500 ? pay - unused - 6500 : 0
  return otherCounted * 10 + payCounted * 5
}

/** One person, or two where a spouse lives in the home. */
const couple = (f: Everything): boolean => f.livesWithSpouse

/** The first dollars left out of income, in cents: for one person and for a couple. */
type LeftOut = readonly [one: number, two: number]

/** Tells of a sum of counted tenths of cents whether it is within the limit for one, and for two. */
interface Limits {
  readonly one: (tenths: number) => SlowAnswer
  readonly two: (tenths: number) => SlowAnswer
}

/**
 * Two spouses who are both 65 or disabled have the limit for two. Of a couple with another spouse we do not know whose
 * the income is. All of it within the limit for one: yes. So much that it is above both limits, when the difference of
 * the benefit rates is taken away for each child, and once more for the limit of one: no. Otherwise Social Security works
 * it out.
 */
const money = (f: Everything, on: PlainDate, [forOne, forTwo]: LeftOut, { one, two }: Limits): SlowAnswer => {
  if (!couple(f)) return one(countable(f, forOne))
  if (f.spouseIsAgedOrDisabled) return two(countable(f, forTwo))
  if (one(countable(f, Math.min(forOne, forTwo))) === 'yes') return 'yes'
  const rate = newest(ssi.FEDERAL_BENEFIT_RATE, on)?.value
  if (!rate) return 'open'
  const part = (rate.couple - rate.individual) * 1000
  const children = Math.max(0, f.householdSize - 2)
  const left = countable(f, Math.max(forOne, forTwo)) - part * children
  return left > 0 && two(left) === 'no' && one(left - part) === 'no' ? 'no' : 'open'
}

const within = (
  f: Everything,
  on: PlainDate,
  pct: readonly [one: number, two: number],
  leftOut: LeftOut,
): SlowAnswer => {
  const poverty = guideline(f, on)
  if (!poverty?.value) return 'not-in-force'
  const { base, perAdditional } = poverty.value
  if (shaky(poverty, on)) return nothing(f, leftOut)
  return money(f, on, leftOut, {
    one: (tenths) => under(tenths / 10, share(pct[0], base)),
    two: (tenths) => under(tenths / 10, share(pct[1], base + perAdditional)),
  })
}

/** A figure that can only guide still lets nothing at all through. */
const nothing = (f: Everything, [forOne, forTwo]: LeftOut): SlowAnswer =>
  countable(f, couple(f) ? forTwo : forOne) === 0 ? 'yes' : 'open'

/** Countable income below the benefit rate. The rate is a whole amount that nobody rounds. */
const ssiMoney = (f: Everything, on: PlainDate, leftOut: LeftOut): SlowAnswer => {
  const rate = newest(ssi.FEDERAL_BENEFIT_RATE, on)
  if (!rate) return 'not-in-force'
  if (!rate.value) return 'open'
  const { individual, couple } = rate.value
  return money(f, on, leftOut, {
    one: (tenths) => yesNo(tenths < individual * 1000),
    two: (tenths) => yesNo(tenths < couple * 1000),
  })
}

const atMost = (
  f: Everything,
  on: PlainDate,
  figure: Figure<{ individual: number; couple: number }> | undefined,
): SlowAnswer => {
  if (!figure) return 'not-in-force'
  if (!figure.value) return 'open'
  if (shaky(figure, on)) return f.resources === 0 ? 'yes' : 'open'
  return yesNo(cents(f.resources) <= cents(couple(f) ? figure.value.couple : figure.value.individual))
}

const ssiAssets = (f: Everything, on: PlainDate): SlowAnswer =>
  atMost(f, on, newest(ssi.SSI_RESOURCE_LIMIT, on))

const agedOrDisabled = (f: Everything): SlowAnswer => {
  if (f.age >= 65 || f.receivesSsdi || f.receivesSsi) return 'yes'
  // Of a child the agency looks at other limits than work.
  return f.age < 18 || f.cannotWorkForYear || f.isBlind ? 'open' : 'no'
}

/** Not asked of people of 65 or of blind people (20 CFR 416.202, 416.981). */
const substantialWork = (f: Everything, on: PlainDate): SlowAnswer => {
  const level = newest(ssi.SUBSTANTIAL_GAINFUL_ACTIVITY, on)
  if (!level) return 'not-in-force'
  if (f.age >= 65 || f.isBlind) return 'yes'
  return level.value ? yesNo(cents(f.ownMonthlyEarnings) <= cents(level.value.nonBlind)) : 'open'
}

const abdMoney = (f: Everything, on: PlainDate): SlowAnswer => {
  const disregard = newest(abd.ABD_DISREGARD[stateOf(f)], on)
  if (!disregard) return 'not-in-force'
  const own = disregard.value ?? { individual: 20, couple: 20 }
  const leftOut: LeftOut = [cents(own.individual), cents(own.couple)]
  const everyone = abdLimit(f, on, newest(abd.ABD_INCOME[stateOf(f)], on), leftOut)
  const blind = abd.ABD_INCOME_BLIND[stateOf(f)]
  return blind && f.isBlind ? some(everyone, abdLimit(f, on, newest(blind, on), leftOut)) : everyone
}

const abdLimit = (
  f: Everything,
  on: PlainDate,
  figure: Figure<abd.AbdIncome> | undefined,
  leftOut: LeftOut,
): SlowAnswer => {
  if (!figure) return 'not-in-force'
  if (figure.value?.basis === 'ssi') return ssiMoney(f, on, leftOut)
  if (!figure.value || figure.value.individualPct === null) return 'open'
  const { individualPct, couplePct } = figure.value
  if (shaky(figure, on)) return nothing(f, leftOut)
  return within(f, on, [individualPct, couplePct ?? individualPct], leftOut)
}

const abdAssets = (f: Everything, on: PlainDate): SlowAnswer => {
  const figure = newest(abd.ABD_ASSETS[stateOf(f)], on)
  if (figure?.value === 'no-test') return 'yes'
  return atMost(f, on, figure as Figure<{ individual: number; couple: number }> | undefined)
}

// ── Medicare ───────────────────────────────────────────────────────────────────────────────────────────────────────

const onMedicare = (f: Everything, on: PlainDate): SlowAnswer => {
  const months = newest(medicare.SSDI_WAIT_MONTHS, on)?.value
  if (months === undefined || months === null) return 'not-in-force'
  const new2025 = 'citizen permanent-resident cuban-or-haitian-entrant cofa-migrant'.split(' ')
  const isListed = f.immigration === undefined || new2025.includes(f.immigration)
  if (f.hasMedicare && (on < '2027-01-04' || isListed)) return 'yes'
  if (on >= '2025-07-04' && !isListed) return 'no'
  const earned = earnedMedicare(f, months)
  return earned === 'yes' && f.immigration === 'other-or-none' ? 'open' : earned
}

/** Two years of SSDI, or ALS; at 65 for citizens and residents of five years, for others by a record of work. */
const earnedMedicare = (f: Everything, months: number): SlowAnswer => {
  if (f.receivesSsdi && (f.hasAls || f.ssdiMonths >= months)) return 'yes'
  const buys =
    f.immigration === undefined ||
    f.immigration === 'citizen' ||
    (f.immigration === 'permanent-resident' && f.fiveYearsInStatus === true)
  if (f.age >= 65) return buys ? 'yes' : 'open'
  return f.hasKidneyFailure ? 'open' : 'no'
}

const qmbMoney = (f: Everything, on: PlainDate): SlowAnswer => {
  const own = msp.MSP_STATE_LIMITS[stateOf(f)]
  const figure = own ? newest(own, on) : newest(msp.MSP_TIERS, on)
  if (!figure) return 'not-in-force'
  const pct = figure.value?.qmb
  return pct ? within(f, on, [pct, pct], [2000, 2000]) : 'open'
}

const qmbAssets = (f: Everything, on: PlainDate): SlowAnswer => {
  const test = newest(msp.MSP_ASSET_TEST[stateOf(f)], on)
  const limits = newest(msp.MSP_RESOURCES, on)
  if (!test || !limits) return 'not-in-force'
  if (test.value === false && test.conf !== 'conflict') return 'yes'
  const federal = atMost(f, on, limits)
  if (test.value === true && test.conf !== 'conflict') return federal
  return federal === 'yes' ? 'yes' : 'open'
}

// ── immigration ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Untold, the status is taken as usual. A state may take others who are under 21 or near a pregnancy. */
const status = (f: Everything, on: PlainDate): SlowAnswer => {
  const list = newest(immigration.FULL_MEDICAID_STATUSES, on)?.value
  const wait = newest(immigration.FIVE_YEAR_WAIT, on)?.value
  if (!list || !wait) return 'not-in-force'
  if (f.immigration === undefined) return 'yes'
  const mustWait = wait.appliesTo.includes(f.immigration) && f.fiveYearsInStatus !== true
  if (list.includes(f.immigration) && !mustWait) return 'yes'
  return f.age <= 20 || f.pregnancy !== 'no' ? 'open' : 'no'
}

/** For SSI: citizens, and others of a list whose years or work Social Security checks (8 USC 1612(a)). */
const ssiStatus = (f: Everything, on: PlainDate): SlowAnswer => {
  const list = newest(immigration.SSI_STATUSES, on)?.value
  if (!list) return 'not-in-force'
  if (f.immigration === undefined || f.immigration === 'citizen') return 'yes'
  return list.includes(f.immigration) ? 'open' : 'no'
}

// ── cover that a state pays for whatever the status ────────────────────────────────────────────────────────────────

/** Never yes: the state decides. No for an age that it does not take, and for a status that opens Medicaid. */
export const slowStateCover = (
  { state, age, ...told }: Pick<Everything, 'state' | 'age' | 'immigration' | 'fiveYearsInStatus'>,
  on: PlainDate,
): SlowAnswer => {
  const groups = newest(STATE_COVER[state] ?? [], on)?.value
  const federal = status({ state, age, pregnancy: 'no', ...told } as Everything, on)
  if (!groups || federal === 'not-in-force') return 'not-in-force'
  const years = Array.from({ length: 121 }, (_, year) => year)
  const taken = groups.flatMap(({ from, to }) => years.slice(from, to === null ? undefined : to + 1))
  if (!taken.includes(age)) return 'no'
  return told.immigration !== undefined && federal === 'yes' ? 'no' : 'open'
}
