import { FACT_NAMES, FACTS, type FactName, type Facts, NOT_SURE, RATHER_NOT_SAY } from './facts.ts'
import { parseFacts } from './parse-facts.ts'
import { STATE_CODES } from './places/state-codes.ts'
import { situationOf } from './situation.ts'

/*
 * Made-up people for the properties. Everyone is made from a list of numbers, one for each fact, so that the same
 * numbers make the same person and smaller numbers make a simpler one: zero leaves the fact out.
 */

/** Amounts around the limits of many states and years, and far from them. */
const AMOUNTS = [
  0, 0.01, 20, 85, 141, 301, 385.7, 485, 579.99, 580, 700, 900, 993.99, 994, 1013.99, 1014, 1200, 1330, 1350,
  1400, 1491, 1596, 1616, 1690, 1690.01, 1762.5, 1795.5, 1803.33, 1835.4, 1835.41, 1836.41, 1855.4, 2000,
  2073, 2200, 2400, 2489, 2600, 2660, 2830, 3067, 3200, 3990, 4056.5, 4690, 5320, 6800, 8000, 9220.5, 12_000,
  45_000,
]
const SAVED = [
  0, 500, 1500, 2000, 2000.01, 3000, 4000, 6000, 9000, 9430, 9950, 9950.01, 14_910, 30_000, 40_000, 200_000,
]

/** Values for each fact: every choice of a short list, and the numbers at which rules turn. */
export const VALUES: Readonly<Record<FactName, readonly unknown[]>> = {
  ...(Object.fromEntries(FACT_NAMES.map((name) => [name, ofType(name)])) as Record<
    FactName,
    readonly unknown[]
  >),
  state: STATE_CODES,
  county: ['Fairfax County', 'Richmond city', 'Accomack County', 'Harris County'],
  age: [
    0, 1, 2, 5, 6, 9, 12, 13, 15, 17, 18, 19, 20, 21, 22, 25, 26, 30, 40, 45, 50, 59, 60, 64, 65, 66, 70, 90,
  ],
  hardAreas: [
    [],
    ['self-care'],
    ['work-or-school'],
    ['self-care', 'relationships'],
    ['daily-living', 'work-or-school'],
  ],
  householdSize: [1, 2, 3, 4, 5, 8, 12, 30],
  householdMonthlyIncome: AMOUNTS,
  ownMonthlyIncome: AMOUNTS,
  ownMonthlyEarnings: AMOUNTS,
  resources: SAVED,
  ssdiMonths: [0, 5, 10, 23, 24, 25, 60],
  monthsSincePregnancy: [0, 1, 2, 3, 11, 12],
  youngestChildAge: [0, 5, 12, 13, 14, 17, 18],
  monthlyActivityHours: [0, 20, 40, 79, 80, 81, 160],
}

function ofType(name: FactName): readonly unknown[] {
  const type = FACTS[name]
  if (type.type === 'yes-no') return [true, false]
  return type.type === 'choice' ? type.of : []
}

/** Numbers that make one person: one for each fact and one for how much is told at all. */
export const DRAWS = FACT_NAMES.length + 1
/** The largest number that makes a difference. */
export const LARGEST_DRAW = 9999

/**
 * Someone who told some facts, is not sure of others and has not been asked the rest. Facts that cannot both be true
 * are left out. The state is told unless its own number is the largest.
 */
export const someone = (draws: readonly number[]): Facts => {
  const untold = [7, 3, 1, 0][(draws[0] ?? 0) % 4] ?? 7
  const facts: Record<string, unknown> = {}
  FACT_NAMES.forEach((name, index) => {
    const draw = draws[index + 1] ?? 0
    const value = drawn(name, draw, untold)
    if (value !== undefined) facts[name] = sameAsTheRest(name, draw) ? facts.householdMonthlyIncome : value
    if (facts[name] === undefined) delete facts[name]
  })
  return withoutContradictions(facts)
}

/** Often all of a household's income is the person's own, and all of it pay. */
const sameAsTheRest = (name: FactName, draw: number): boolean =>
  (name === 'ownMonthlyIncome' || name === 'ownMonthlyEarnings') && draw % 4 < 2

const drawn = (name: FactName, draw: number, untold: number): unknown => {
  const values = VALUES[name]
  if (name === 'state') return draw === LARGEST_DRAW ? NOT_SURE : values[draw % values.length]
  const kind = draw % 10
  const rest = Math.floor(draw / 10)
  if (kind < untold) return undefined
  if (kind === 9) return rest % 2 === 0 ? NOT_SURE : RATHER_NOT_SAY
  return values[rest % values.length]
}

const withoutContradictions = (facts: Record<string, unknown>): Facts => {
  for (;;) {
    const parsed = parseFacts(facts)
    if (parsed.ok) return parsed.value
    for (const { path } of parsed.problems) delete facts[String(path[0])]
  }
}

/** Facts that may contradict others. They are filled in first and with care; the rest in any way. */
const TANGLED: readonly FactName[] = [
  'age',
  'householdSize',
  'livesWithSpouse',
  'spouseIsAgedOrDisabled',
  'ownMonthlyIncome',
  'householdMonthlyIncome',
  'ownMonthlyEarnings',
  'pregnancy',
  'isVeteran',
  'receivesSsdi',
  'caresForChild',
  'youngestChildAge',
  'ssdiMonths',
  'monthsSincePregnancy',
  'mentalHealthCondition',
  'diagnosisGroup',
  'hasTotalVeteranDisability',
  'substanceUseCondition',
  'inSubstanceUseTreatment',
]
const INCOME: readonly FactName[] = ['householdMonthlyIncome', 'ownMonthlyIncome', 'ownMonthlyEarnings']
const IN_ORDER = [...TANGLED, ...FACT_NAMES.filter((name) => !TANGLED.includes(name))]

/** The number that chooses the value of a fact. */
type Draw = (name: FactName) => number

/** Takes the number of each fact from a list. */
export const from =
  (numbers: readonly number[]): Draw =>
  (name) =>
    numbers[FACT_NAMES.indexOf(name)] ?? 0

/** True when no two of the facts contradict each other. */
export const agrees = (facts: Facts): boolean => parseFacts(facts).ok

/** Facts that nobody knows: not told, and not following from what was told. */
export const unknownOf = (facts: Facts): readonly FactName[] => {
  const { known } = situationOf(facts)
  return FACT_NAMES.filter((name) => known[name] === undefined)
}

const isTold = (said: unknown): boolean => said !== undefined && said !== NOT_SURE && said !== RATHER_NOT_SAY

/** The same person with one unknown fact known, by a value that agrees with the rest; `null` where none does. */
export const withKnown = (facts: Facts, name: FactName, draw: number): Facts | null => {
  const values = [...VALUES[name], ...alreadyTold(facts, name)]
  for (let step = 0; step < values.length; step += 1) {
    const next = { ...facts, [name]: values[(draw + step) % values.length] } as Facts
    if (!TANGLED.includes(name) || agrees(onlyTangled(next))) return next
  }
  return null
}

const onlyTangled = (facts: Facts): Facts =>
  Object.fromEntries(
    TANGLED.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]),
  ) as Facts

const alreadyTold = (facts: Facts, name: FactName): readonly unknown[] =>
  INCOME.includes(name) ? INCOME.map((other) => facts[other]).filter((told) => typeof told === 'number') : []

/**
 * The same person with every unknown fact known, those in `except` left as they are. One of many such people: the
 * draw chooses which. What follows from other facts is written down too.
 */
export const completed = (
  facts: Facts,
  draw: Draw,
  except: (name: FactName) => boolean = () => false,
): Facts => {
  let full = facts
  for (const name of IN_ORDER) {
    if (isTold(facts[name]) || except(name) || situationOf(full).known[name] !== undefined) continue
    full = withKnown(full, name, draw(name)) ?? full
  }
  const known = Object.entries(situationOf(full).known).filter(([, value]) => value !== undefined)
  return { ...full, ...Object.fromEntries(known) }
}

/** The same person with some of what they told not told yet. The state stays. */
export const without = (facts: Facts, draws: readonly number[]): Facts => {
  const told = FACT_NAMES.filter((name) => name !== 'state' && facts[name] !== undefined)
  const hidden = new Set(draws.map((draw) => told[draw % told.length]))
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.has(name as FactName))) as Facts
}
