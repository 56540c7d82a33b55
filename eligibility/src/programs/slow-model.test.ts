import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { determineOne } from '../determine.ts'
import { FACTS, type Facts } from '../facts.ts'
import { STATE_CODES, type StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { agrees, completed, DRAWS, from, LARGEST_DRAW, someone } from '../someone.test-model.ts'
import {
  SLOW_PROGRAMS,
  type SlowAnswer,
  type SlowProgram,
  slowAnswer,
  slowStateCover,
} from './slow-model.test-model.ts'
import { STATES_WITH_COVER } from './us/state-cover/values.ts'

/*
 * The library beside a second, slow model that shares only the figures with it. The seed is fixed so that a run can be
 * repeated; set FAST_CHECK_SEED to try other people, and FAST_CHECK_TIMES to try more of them.
 */
const SEED = Number(process.env.FAST_CHECK_SEED ?? 20_261_123)
const TIMES = Number(process.env.FAST_CHECK_TIMES ?? 1)
const runs = (numRuns: number): { seed: number; numRuns: number } => ({
  seed: SEED,
  numRuns: numRuns * TIMES,
})
const PATIENCE = 120_000 * TIMES

const DATES = [
  '2021-06-01',
  '2023-11-30',
  '2024-12-15',
  '2025-07-01',
  '2026-01-12',
  '2026-11-23',
  '2027-02-01',
] as const satisfies readonly PlainDate[]
const draws = fc.array(fc.nat({ max: LARGEST_DRAW }), { minLength: DRAWS, maxLength: DRAWS })
const anyDay = fc.constantFrom(...DATES)
const programs = Object.keys(SLOW_PROGRAMS) as readonly SlowProgram[]

const AS_STANDING = {
  yes: 'likely',
  no: 'unlikely',
  open: 'possible',
  'not-in-force': 'not-in-force',
} as const

/** Everything known but the status, which nobody needs to tell. */
const everything = (facts: Facts, numbers: readonly number[]): Facts =>
  completed(facts, from(numbers), (name) => name === 'immigration')

describe('the library beside the slow model', () => {
  it('gives the same answers when everything is known', { timeout: PATIENCE }, () => {
    const met: string[] = []
    fc.assert(
      fc.property(draws, draws, anyDay, (numbers, more, on) => {
        const full = everything(someone(numbers), more)
        const slow = programs.map((program) => slowAnswer(program, full, on))
        const found = programs.map((program) => determineOne(program, full, on)?.standing)
        met.push(...slow.map((answer, index) => `${programs[index]} ${answer}`))
        expect(found, asText(full, on)).toEqual(slow.map((answer) => AS_STANDING[answer]))
      }),
      runs(1000),
    )
    const each = programs.flatMap((program) => ['yes', 'no'].map((answer) => `${program} ${answer}`))
    const rare = each.filter((one) => met.filter((other) => other === one).length < 3)
    expect(rare, 'answers that were hardly met, so that little was shown').toEqual([])
  })

  it('says yes or no of someone half known only where the slow model says it of everyone they may be', {
    timeout: PATIENCE,
  }, () => {
    fc.assert(
      fc.property(draws, anyDay, fc.array(draws, { minLength: 5, maxLength: 5 }), (numbers, on, others) => {
        const facts = someone(numbers)
        const all = others.map((more) => everything(facts, more))
        const wrong = programs.flatMap((program) => {
          const found = determineOne(program, facts, on)
          // What it says that it takes as usual may be otherwise for somebody.
          const usual = found?.assumes.every((fact) => fact === 'immigration') ?? true
          const said = usual ? SETTLED[found?.standing ?? ''] : undefined
          const slow = new Set(all.map((full) => slowAnswer(program, full, on)))
          return said === undefined || (slow.size === 1 && slow.has(said)) ? [] : [[program, said, ...slow]]
        })
        expect(wrong, asText(facts, on)).toEqual([])
      }),
      runs(400),
    )
  })
})

/** Programs that count a spouse in the home. */
const COUNTS_SPOUSES = ['medicaid/aged-blind-disabled', 'medicare-savings/qmb', 'income/ssi'] as const
const PENSIONS = [
  1013.99, 1014, 1350, 1351.01, 1400, 1510.99, 1511, 1600, 1823.33, 1824.34, 1848, 1848.01, 2008, 2065.4,
  2065.41, 2345, 2798.6, 2799.61, 3000,
]
const nearTheLimits = fc.record({
  state: fc.constantFrom(...STATE_CODES),
  ownMonthlyIncome: fc.constantFrom(...PENSIONS),
  householdSize: fc.constantFrom(2, 3, 5),
  livesWithSpouse: fc.constantFrom(true, true, true, false, 'not-sure' as const),
})

/** Someone of 70 on Medicare with all their money a pension. */
const pensioner = (near: Facts & { readonly ownMonthlyIncome: number }): Facts => ({
  age: 70,
  hasMedicare: true,
  receivesSsi: false,
  resources: 1000,
  pregnancy: 'no',
  ownMonthlyEarnings: 0,
  ...near,
  householdMonthlyIncome: near.ownMonthlyIncome,
})

describe('a couple beside the slow model', () => {
  it('has the same answers near the limits, whoever the spouse is', { timeout: PATIENCE }, () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(nearTheLimits, draws, anyDay, (near, more, on) => {
        const facts = pensioner(near)
        const all = SPOUSES.map((spouse) => everything({ ...facts, ...spouse }, more)).filter(agrees)
        for (const program of COUNTS_SPOUSES) {
          const said = all.map((full) => slowAnswer(program, full, on))
          const found = all.map((full) => determineOne(program, full, on)?.standing)
          expect(found, asText(facts, on)).toEqual(said.map((answer) => AS_STANDING[answer]))
          met.add(`${program} ${said.join(' or ')}`)
        }
        for (const full of all) {
          const { spouseIsAgedOrDisabled: _, ...rest } = full
          const untold = { ...rest, ...facts }
          for (const program of COUNTS_SPOUSES) {
            const { standing = '', missing = [] } = determineOne(program, untold, on) ?? {}
            const said = new Set(all.map((full) => slowAnswer(program, full, on)))
            if (SETTLED[standing]) expect(said, asText(untold, on)).toEqual(new Set([SETTLED[standing]]))
            if (missing.includes('spouseIsAgedOrDisabled') && near.livesWithSpouse === true)
              expect(said.size, asText(untold, on)).toBe(2)
          }
        }
      }),
      runs(1500),
    )
    for (const program of COUNTS_SPOUSES)
      expect([...met], program).toEqual(
        expect.arrayContaining(['yes or open', 'no or open'].map((answers) => `${program} ${answers}`)),
      )
  })
})

const SPOUSES = [{ spouseIsAgedOrDisabled: true }, { spouseIsAgedOrDisabled: false }] as const

const asText = (facts: Facts, on: PlainDate): string => `${on} ${JSON.stringify(facts)}`

/** Standings that must hold for everyone whom a half-known person may turn out to be. */
const SETTLED: Readonly<Record<string, SlowAnswer>> = {
  likely: 'yes',
  unlikely: 'no',
  'not-in-force': 'not-in-force',
}

/** Someone who fits each program as long as the money does. */
const FITTING: Readonly<Record<SlowProgram, Facts>> = {
  'medicaid/adult': { age: 40 },
  'medicaid/parent': { age: 40, caresForChild: true, youngestChildAge: 3 },
  'medicaid/pregnancy': { age: 30, pregnancy: 'pregnant' },
  'medicaid/child': { age: 8 },
  'medicaid/aged-blind-disabled': { age: 70 },
  'medicare-savings/qmb': { age: 70, hasMedicare: true },
  'medicare/cover': { age: 70 },
  'income/ssi': { age: 70 },
}

const nobodyInParticular = (size: number): Facts =>
  everything(
    {
      householdSize: size,
      hasMedicare: false,
      receivesSsi: false,
      receivesSsdi: false,
      pregnancy: 'no',
      resources: 0,
      livesWithSpouse: size === 2,
    },
    [],
  )

const withIncome = (facts: Facts, cents: number): Facts => ({
  ...facts,
  householdMonthlyIncome: cents / 100,
  ownMonthlyIncome: cents / 100,
  ownMonthlyEarnings: 0,
})

/** The most cents a month for which the slow model says yes; `null` where it says so of none. */
const lastCent = (program: SlowProgram, facts: Facts, on: PlainDate): number | null => {
  const fits = (cents: number): boolean => slowAnswer(program, withIncome(facts, cents), on) === 'yes'
  if (!fits(1)) return null
  let low = 1
  let high = 10_000_000
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

describe('the last cent of a limit', () => {
  it.each(programs)('is the same in every state in %s', (program) => {
    const differ = LIMIT_DATES.flatMap((on) =>
      STATE_CODES.flatMap((state) => SIZES.flatMap((size) => differences(program, { state, size, on }))),
    )
    expect(differ).toEqual([])
  })
})

const LIMIT_DATES = ['2024-12-15', '2026-11-23'] as const satisfies readonly PlainDate[]
const SIZES = [1, 2, 3, 6]

interface Where {
  readonly state: StateCode
  readonly size: number
  readonly on: PlainDate
}

/** Where the library and the slow model differ around the last cent of a limit. */
const differences = (program: SlowProgram, where: Where): readonly string[] =>
  where.size === 2
    ? SPOUSES.flatMap((spouse) => differencesOf(program, where, spouse))
    : differencesOf(program, where, {})

const differencesOf = (
  program: SlowProgram,
  { state, size, on }: Where,
  spouse: Facts,
): readonly string[] => {
  const facts = { ...nobodyInParticular(size), ...FITTING[program], ...spouse, state }
  const last = lastCent(program, facts, on)
  const around = last === null ? [100] : [last, last + 1, last + 100, last + 101, last + 102]
  return around.flatMap((cents) => {
    const someone = withIncome(facts, cents)
    const found = determineOne(program, someone, on)?.standing
    const expected = AS_STANDING[slowAnswer(program, someone, on)]
    return found === expected
      ? []
      : [`${state} ${on}, ${size} people, ${cents / 100}: ${found}, not ${expected}`]
  })
}

describe('cover that a state pays for whatever the status', () => {
  const ages = [0, 12, 13, 15, 16, 17, 18, 19, 20, 21, 25, 26, 40, 54, 55, 64, 65, 90]
  const statuses = [undefined, ...FACTS.immigration.of]

  it.each(STATES_WITH_COVER)('is told as the slow model tells it in %s, at every age and status', (state) => {
    const met = new Set<SlowAnswer>()
    const differ = DATES.flatMap((on) =>
      ages.flatMap((age) =>
        statuses.flatMap((immigration) =>
          [true, false].flatMap((fiveYearsInStatus) => {
            const told = immigration === undefined ? {} : { immigration, fiveYearsInStatus }
            const expected = slowStateCover({ state, age, ...told }, on)
            met.add(expected)
            const found = determineOne('state/cover', { state, age, pregnancy: 'no', ...told }, on)?.standing
            return found === AS_STANDING[expected] ? [] : [asText({ state, age, ...told }, on)]
          }),
        ),
      ),
    )
    expect(differ).toEqual([])
    expect([...met]).toEqual(expect.arrayContaining(['no', 'open']))
  })
})
