import { describe, expect, it } from 'vitest'
import type { Determination } from '../determination.ts'
import { determineOne } from '../determine.ts'
import { type Facts, NOT_SURE, RATHER_NOT_SAY } from '../facts.ts'
import type { ProgramId } from '../programs/ids.ts'
import { rankMissing } from '../questions.ts'
import { situationOf } from '../situation.ts'
import { countableWithin } from './income-tests.ts'

/*
 * Couples in Texas and California in 2026. Limits are worked out by hand. SSI: 994 dollars for one and 1,491 for two.
 * QMB: 1,330 and 1,803.33. QDWI: 2,660 and 3,606.67. The part that a spouse who is not counted may take along is 497.
 * All of it pension, of which 20 dollars do not count; in California's own group 230 for one and 310 for two.
 */
const ON = '2026-11-23'
const FAR_AWAY = { hasMedicare: true, hasMedicaid: false, receivesSsi: false } as const

interface Money {
  readonly pension: number
  readonly people?: number
  readonly more?: Facts
}
const couple = ({ pension, people = 2, more = {} }: Money): Facts => ({
  state: 'TX',
  age: 70,
  ...FAR_AWAY,
  householdSize: people,
  livesWithSpouse: true,
  householdMonthlyIncome: pension,
  ownMonthlyIncome: pension,
  ownMonthlyEarnings: 0,
  resources: 3000,
  ...more,
})

const SPOUSE = {
  'of 65': { spouseIsAgedOrDisabled: true },
  other: { spouseIsAgedOrDisabled: false },
  'not sure': { spouseIsAgedOrDisabled: NOT_SURE },
  'not asked': {},
} as const satisfies Record<string, Facts>

/** In short: the standing, and who is asked or what the limit was. */
const said = (program: ProgramId, facts: Facts): string => {
  const found = determineOne(program, facts, ON)
  if (!found) throw new Error(`no ${program}`)
  return [found.standing, ...found.missing, ...limitIn(found)].join(' ')
}
const limitIn = ({ reasons }: Determination): readonly string[] =>
  reasons
    .filter(({ code }) => code === 'countable-income')
    .map(({ compared, open }) => open ?? `${compared?.limit} for ${compared?.people}`)

const ASK = 'needs-facts spouseIsAgedOrDisabled not-asked'

describe('a couple near the limits', () => {
  it.each<
    [
      what: string,
      program: ProgramId,
      money: Money,
      answers: readonly [aged: string, other: string, unsure: string, untold: string],
    ]
  >([
    [
      'fits whoever the spouse is, a cent under the rate for one',
      'income/ssi',
      { pension: 1013.99 },
      ['likely 1491 for 2', 'likely 994 for 1', 'likely 994 for 1', 'likely 994 for 1'],
    ],
    [
      'fits at the rate for one only with a spouse of 65',
      'income/ssi',
      { pension: 1014 },
      ['likely 1491 for 2', 'possible agency-decides', 'possible not-sure', ASK],
    ],
    [
      'fits with a spouse of 65 up to the last cent under the rate for two',
      'income/ssi',
      { pension: 1510.99 },
      ['likely 1491 for 2', 'possible agency-decides', 'possible not-sure', ASK],
    ],
    [
      'does not fit at the rate for two, whoever the spouse is',
      'income/ssi',
      { pension: 1511 },
      ['unlikely 1491 for 2', 'unlikely 1491 for 2', 'unlikely 1491 for 2', 'unlikely 1491 for 2'],
    ],
    [
      'has nothing taken away for a child where both spouses count',
      'income/ssi',
      { pension: 1511, people: 3 },
      ['unlikely 1491 for 2', 'possible agency-decides', 'possible not-sure', ASK],
    ],
    [
      'does not fit above what a child may take away, whoever the spouse is',
      'income/ssi',
      { pension: 2008, people: 3 },
      ['unlikely 1491 for 2', 'unlikely 1491 for 2', 'unlikely 1491 for 2', 'unlikely 1491 for 2'],
    ],
    [
      'fits a savings program at the last cent of the limit for two',
      'medicare-savings/qmb',
      { pension: 1823.33 },
      ['likely 1803.33 for 2', 'possible agency-decides', 'possible not-sure', ASK],
    ],
    [
      'is not asked about the spouse in the dollar above a limit, where rounding may decide',
      'medicare-savings/qmb',
      { pension: 1824 },
      [
        'possible figure-uncertain',
        'possible agency-decides',
        'possible agency-decides',
        'possible agency-decides',
      ],
    ],
    [
      'does not fit above that dollar with a spouse of 65, while another may take 497 dollars along',
      'medicare-savings/qmb',
      { pension: 1824.34 },
      ['unlikely 1803.33 for 2', 'possible agency-decides', 'possible not-sure', ASK],
    ],
    [
      'has the part left out for two in California with a spouse of 65',
      'medicaid/aged-blind-disabled',
      { pension: 2798.6, more: { state: 'CA' } },
      ['likely 2488.6 for 2', 'possible agency-decides', 'possible not-sure', ASK],
    ],
  ])('%s', (_, program, money, answers) => {
    const facts = couple(money)
    expect(Object.values(SPOUSE).map((spouse) => said(program, { ...facts, ...spouse }))).toEqual(answers)
  })

  it('may save as much as two, whoever the spouse is (20 CFR 416.1205(a) and (b))', () => {
    for (const spouse of Object.values(SPOUSE)) {
      expect(said('income/ssi', { ...couple({ pension: 500 }), ...spouse })).toMatch(/^likely/)
      expect(
        said('income/ssi', { ...couple({ pension: 500, more: { resources: 3000.01 } }), ...spouse }),
      ).toBe('unlikely')
    }
  })
})

describe('what was told of the spouse', () => {
  const alone: Facts = {
    ...couple({ pension: 1200, people: 1 }),
    livesWithSpouse: false,
    resources: 0,
  }

  it('is never asked of someone who lives with none', () => {
    for (const pension of [900, 1014, 1200, 1824, 3000]) {
      const facts = { ...alone, householdMonthlyIncome: pension, ownMonthlyIncome: pension }
      expect(rankMissing(facts, ON).map(({ fact }) => fact)).not.toContain('spouseIsAgedOrDisabled')
      expect(said('income/ssi', facts)).toBe(pension < 1014 ? 'likely 994 for 1' : 'unlikely 994 for 1')
    }
  })

  it('tells that a spouse lives there, so that nobody has to say it twice', () => {
    const { livesWithSpouse: _, ...untold } = couple({ pension: 1200 })
    expect(said('income/ssi', { ...untold, spouseIsAgedOrDisabled: true })).toBe('likely 1491 for 2')
  })

  it('is asked after the spouse was, while neither is known', () => {
    const { livesWithSpouse: _, ...untold } = couple({ pension: 1200 })
    expect(determineOne('income/ssi', untold, ON)?.missing).toEqual([
      'livesWithSpouse',
      'spouseIsAgedOrDisabled',
    ])
    expect(determineOne('income/ssi', { ...untold, spouseIsAgedOrDisabled: false }, ON)?.missing).toEqual([
      'livesWithSpouse',
    ])
  })

  it('is asked together with the pay while the pay decides between the limits', () => {
    const { ownMonthlyEarnings: _, ...untold } = couple({ pension: 2400, people: 4 })
    const missing = (facts: Facts) => determineOne('income/ssi', facts, ON)?.missing.toSorted()
    expect(missing(untold)).toEqual(['ownMonthlyEarnings', 'spouseIsAgedOrDisabled'])
    expect(missing({ ...untold, spouseIsAgedOrDisabled: true })).toEqual(['ownMonthlyEarnings'])
    expect(missing({ ...untold, spouseIsAgedOrDisabled: false })).toEqual([])
    expect(missing({ ...untold, spouseIsAgedOrDisabled: NOT_SURE })).toEqual([])
  })

  it('is not asked of someone who would not tell whether a spouse lives with them', () => {
    for (const unsaid of [NOT_SURE, RATHER_NOT_SAY] as const) {
      const facts: Facts = { ...couple({ pension: 1200 }), livesWithSpouse: unsaid }
      expect(said('income/ssi', facts)).toBe(`possible ${unsaid}`)
      expect(said('income/ssi', { ...facts, spouseIsAgedOrDisabled: true })).toBe('likely 1491 for 2')
    }
  })

  it('is not asked of someone who is not sure how much money there is', () => {
    const unsure: Facts = {
      ...couple({ pension: 1200 }),
      householdMonthlyIncome: NOT_SURE,
      ownMonthlyIncome: NOT_SURE,
    }
    expect(said('income/ssi', unsure)).toBe('possible not-sure')
  })

  it('is asked where the limit for two is lower than the one for one', () => {
    const entry = { from: '2026-01-01', value: 1, conf: 'confirmed', src: ['pe'] } as const
    const lower = countableWithin({
      exclusions: { general: 20, earned: 65, earnedShareAfter: 0.5 },
      limit: { individual: 1000, couple: 900 },
      test: 'at-most',
      spouse: { allocation: 0 },
      entries: [entry],
    })
    const truth = (spouse: Facts) => lower(situationOf({ ...couple({ pension: 970 }), ...spouse })).truth
    expect(Object.values(SPOUSE).map(truth)).toEqual(['no', 'yes', 'unknown', 'unknown'])
  })

  it('is not asked where a yes of it would still leave the agency to decide', () => {
    const disabled: Facts = {
      ...couple({ pension: 1200 }),
      age: 40,
      receivesSsdi: false,
      cannotWorkForYear: true,
    }
    expect(said('income/ssi', disabled)).toBe('possible not-asked')
    expect(rankMissing(disabled, ON).map(({ fact }) => fact)).not.toContain('spouseIsAgedOrDisabled')
    const above = couple({ pension: 1600, people: 3, more: { ...disabled, householdSize: 3 } })
    const rich = { ...above, householdMonthlyIncome: 1600, ownMonthlyIncome: 1600 }
    expect(said('income/ssi', rich)).toBe(ASK)
    expect(said('income/ssi', { ...rich, spouseIsAgedOrDisabled: true })).toBe('unlikely 1491 for 2')
  })

  it('does not matter to a buy-in whose limit goes by the family', () => {
    const worker: Facts = { ...couple({ pension: 4000 }), state: 'KS', age: 45, receivesSsdi: true }
    const facts = { ...worker, ownMonthlyEarnings: 4000 }
    const answers = Object.values(SPOUSE).map((spouse) =>
      said('medicaid/working-disabled', { ...facts, ...spouse }),
    )
    expect(new Set(answers).size).toBe(1)
  })

  it('settles the tier for people who lost free Part A by working', () => {
    const worker: Facts = {
      ...couple({ pension: 6800 }),
      age: 50,
      receivesSsdi: true,
      ownMonthlyEarnings: 6800,
    }
    expect(said('medicare-savings/qdwi', { ...worker, spouseIsAgedOrDisabled: true })).toBe(
      'possible 3606.67 for 2',
    )
  })
})
