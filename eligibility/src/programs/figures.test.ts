import { describe, expect, it } from 'vitest'
import * as clocks from '../clocks.ts'
import type { DatedValue, Series } from '../dated.ts'
import { AGENCIES } from '../places/agencies.ts'
import { ENTRY_POINT_IDS, ENTRY_POINTS } from '../places/entry-points.ts'
import { STATE_CODES, type StateCode } from '../places/state-codes.ts'
import { STATE_NAMES } from '../places/state-names.ts'
import { isPlainDate } from '../plain-date.ts'
import { POVERTY_GUIDELINES } from '../poverty/guidelines.ts'
import { SOURCES } from '../sources.ts'
import * as abd from './us/aged-blind-disabled/values.ts'
import * as basicHealth from './us/basic-health/values.ts'
import * as engagement from './us/community-engagement/values.ts'
import * as firstDays from './us/first-days.ts'
import * as immigration from './us/immigration/values.ts'
import * as marketplace from './us/marketplace/values.ts'
import * as adult from './us/medicaid-adult/values.ts'
import * as child from './us/medicaid-child/values.ts'
import * as parent from './us/medicaid-parent/values.ts'
import * as pregnancy from './us/medicaid-pregnancy/values.ts'
import * as youngAdult from './us/medicaid-young-adult/values.ts'
import * as needy from './us/medically-needy/values.ts'
import * as medicare from './us/medicare/values.ts'
import * as msp from './us/medicare-savings/values.ts'
import * as slidingFee from './us/sliding-fee/values.ts'
import * as recovery from './us/specialized-recovery/values.ts'
import * as ssdi from './us/ssdi/values.ts'
import * as ssi from './us/ssi/values.ts'
import * as stateCover from './us/state-cover/values.ts'
import * as stateMentalHealth from './us/state-mental-health/values.ts'
import * as buyIn from './us/working-disabled-buy-in/values.ts'

type Table = Readonly<Partial<Record<StateCode, Series<unknown>>>>
type Bounds = readonly [low: number, high: number]

const PERCENT: Bounds = [10, 420]
const NO_NUMBERS: Bounds = [0, 0]

/** Tables that must answer for every state: an entry, or an explicit unknown. */
const EVERY_STATE: Readonly<Record<string, readonly [Table, Bounds]>> = {
  ADULT_LIMIT: [adult.ADULT_LIMIT, PERCENT],
  PARENT_LIMIT: [parent.PARENT_LIMIT, PERCENT],
  PREGNANT_LIMIT: [pregnancy.PREGNANT_LIMIT, PERCENT],
  FROM_CONCEPTION_LIMIT: [pregnancy.FROM_CONCEPTION_LIMIT, PERCENT],
  POSTPARTUM_MONTHS: [pregnancy.POSTPARTUM_MONTHS, [2, 12]],
  INFANT_LIMIT: [child.INFANT_LIMIT, PERCENT],
  AGE_1_TO_5_LIMIT: [child.AGE_1_TO_5_LIMIT, PERCENT],
  AGE_6_TO_18_LIMIT: [child.AGE_6_TO_18_LIMIT, PERCENT],
  SEPARATE_CHIP_LIMIT: [child.SEPARATE_CHIP_LIMIT, PERCENT],
  SSI_LINK: [abd.SSI_LINK, NO_NUMBERS],
  ABD_INCOME: [abd.ABD_INCOME, [10, 140]],
  ABD_DISREGARD: [abd.ABD_DISREGARD, [10, 1100]],
  ABD_ASSETS: [abd.ABD_ASSETS, [1500, 200_000]],
  MEDICALLY_NEEDY: [needy.MEDICALLY_NEEDY, NO_NUMBERS],
  MEDICALLY_NEEDY_INCOME: [needy.MEDICALLY_NEEDY_INCOME, [100, 1500]],
  MEDICALLY_NEEDY_ASSETS: [needy.MEDICALLY_NEEDY_ASSETS, [1500, 45_000]],
  BUY_IN: [buyIn.BUY_IN, [16, 200_000]],
  MSP_ASSET_TEST: [msp.MSP_ASSET_TEST, NO_NUMBERS],
  COMMUNITY_ENGAGEMENT_STATES: [engagement.COMMUNITY_ENGAGEMENT_STATES, [2026, 2026]],
  TCM_ADULTS_SMI: [stateMentalHealth.TCM_ADULTS_SMI, NO_NUMBERS],
}

/** Tables of the states that have something of their own. */
const SOME_STATES: Readonly<Record<string, readonly [Table, Bounds]>> = {
  YOUNG_ADULT_LIMIT: [youngAdult.YOUNG_ADULT_LIMIT, PERCENT],
  PREGNANT_CHIP_LIMIT: [pregnancy.PREGNANT_CHIP_LIMIT, PERCENT],
  ABD_INCOME_BLIND: [abd.ABD_INCOME_BLIND, PERCENT],
  MSP_STATE_LIMITS: [msp.MSP_STATE_LIMITS, [100, 300]],
  STATE_COVER: [stateCover.STATE_COVER, [0, 65]],
  BASIC_HEALTH: [basicHealth.BASIC_HEALTH, [200, 250]],
  HOURS_WAIVERS: [adult.HOURS_WAIVERS, [6, 100]],
  OTHER_CASE_MANAGEMENT_ROUTE: [stateMentalHealth.OTHER_CASE_MANAGEMENT_ROUTE, NO_NUMBERS],
}

const ONE_SERIES: Readonly<Record<string, readonly [Series<unknown>, Bounds]>> = {
  'POVERTY_GUIDELINES contiguous': [POVERTY_GUIDELINES.contiguous, [4000, 20_000]],
  'POVERTY_GUIDELINES AK': [POVERTY_GUIDELINES.AK, [5000, 25_000]],
  'POVERTY_GUIDELINES HI': [POVERTY_GUIDELINES.HI, [5000, 25_000]],
  MEDICAID_DECISION: [clocks.MEDICAID_DECISION, [45, 90]],
  PLAN_DECISION_DAYS: [clocks.PLAN_DECISION_DAYS, [15, 15]],
  PLAN_APPEAL: [clocks.PLAN_APPEAL, [4, 180]],
  ASSESSMENT_BUSINESS_DAYS: [clocks.ASSESSMENT_BUSINESS_DAYS, [10, 10]],
  SOCIAL_SECURITY_APPEAL_DAYS: [clocks.SOCIAL_SECURITY_APPEAL_DAYS, [60, 60]],
  FEDERAL_BENEFIT_RATE: [ssi.FEDERAL_BENEFIT_RATE, [700, 1600]],
  SUBSTANTIAL_GAINFUL_ACTIVITY: [ssi.SUBSTANTIAL_GAINFUL_ACTIVITY, [1300, 3000]],
  SSI_RESOURCE_LIMIT: [ssi.SSI_RESOURCE_LIMIT, [2000, 3000]],
  SSI_INCOME_EXCLUSIONS: [ssi.SSI_INCOME_EXCLUSIONS, [0.5, 65]],
  STUDENT_EARNED_EXCLUSION: [ssi.STUDENT_EARNED_EXCLUSION, [1900, 10_000]],
  SPECIALIZED_RECOVERY: [recovery.SPECIALIZED_RECOVERY, [3, 21]],
  SSDI_AGES: [ssdi.SSDI_AGES, [18, 66]],
  SSDI_STATUSES: [ssdi.SSDI_STATUSES, NO_NUMBERS],
  PRIVATE_PLAN_FIRST_DAY: [firstDays.PRIVATE_PLAN_FIRST_DAY, NO_NUMBERS],
  UNDER_21_FIRST_DAY: [firstDays.UNDER_21_FIRST_DAY, NO_NUMBERS],
  HEALTH_HOME_FIRST_DAY: [firstDays.HEALTH_HOME_FIRST_DAY, NO_NUMBERS],
  CCBHC_FIRST_DAY: [firstDays.CCBHC_FIRST_DAY, NO_NUMBERS],
  VETERANS_FIRST_DAY: [firstDays.VETERANS_FIRST_DAY, NO_NUMBERS],
  TRIBAL_FIRST_DAY: [firstDays.TRIBAL_FIRST_DAY, NO_NUMBERS],
  ADULT_AGES: [adult.ADULT_AGES, [19, 64]],
  ADULT_WITHOUT_MEDICARE: [adult.ADULT_WITHOUT_MEDICARE, NO_NUMBERS],
  ADULT_RENEWAL: [adult.ADULT_RENEWAL, [6, 6]],
  PARENT_DOLLARS_MO: [parent.PARENT_DOLLARS_MO, [42, 700]],
  PARENT_DOLLARS_VA: [parent.PARENT_DOLLARS_VA, [1600, 24_000]],
  HEALTHIER_MISSISSIPPI: [abd.HEALTHIER_MISSISSIPPI, [135, 6000]],
  PART_B_PREMIUM: [medicare.PART_B_PREMIUM, [140, 250]],
  PART_A_PREMIUM_FULL: [medicare.PART_A_PREMIUM_FULL, [450, 600]],
  PART_A_PREMIUM_REDUCED: [medicare.PART_A_PREMIUM_REDUCED, [250, 330]],
  PART_A_QUARTERS: [medicare.PART_A_QUARTERS, [30, 40]],
  PART_A_DEDUCTIBLE: [medicare.PART_A_DEDUCTIBLE, [1600, 1800]],
  PART_B_DEDUCTIBLE: [medicare.PART_B_DEDUCTIBLE, [200, 320]],
  MEDICARE_AGE: [medicare.MEDICARE_AGE, [65, 65]],
  SSDI_WAIT_MONTHS: [medicare.SSDI_WAIT_MONTHS, [24, 24]],
  ALS_WAIT_MONTHS: [medicare.ALS_WAIT_MONTHS, [0, 0]],
  ESRD_WAIT_MONTHS: [medicare.ESRD_WAIT_MONTHS, [3, 3]],
  MSP_TIERS: [msp.MSP_TIERS, [100, 200]],
  MSP_RESOURCES: [msp.MSP_RESOURCES, [7900, 15_000]],
  QDWI_RESOURCES_TIMES_SSI: [msp.QDWI_RESOURCES_TIMES_SSI, [2, 2]],
  PREMIUM_TAX_CREDIT: [marketplace.PREMIUM_TAX_CREDIT, [100, 400]],
  APPLICABLE_PERCENTAGES: [marketplace.APPLICABLE_PERCENTAGES, [0, 400]],
  COST_SHARING: [marketplace.COST_SHARING, [73, 250]],
  MARKETPLACE_BELOW_100_EXCEPTION: [marketplace.MARKETPLACE_BELOW_100_EXCEPTION, NO_NUMBERS],
  MARKETPLACE_STATUSES: [marketplace.MARKETPLACE_STATUSES, NO_NUMBERS],
  OPEN_ENROLLMENT: [marketplace.OPEN_ENROLLMENT, NO_NUMBERS],
  OPEN_ENROLLMENT_OF_STATES: [marketplace.OPEN_ENROLLMENT_OF_STATES, NO_NUMBERS],
  COMMUNITY_ENGAGEMENT: [engagement.COMMUNITY_ENGAGEMENT, [3, 580]],
  SLIDING_FEE: [slidingFee.SLIDING_FEE, [0, 200]],
  SLIDING_FEE_RULES: [slidingFee.SLIDING_FEE_RULES, [3, 200]],
  FULL_MEDICAID_STATUSES: [immigration.FULL_MEDICAID_STATUSES, NO_NUMBERS],
  MEDICARE_STATUSES: [medicare.MEDICARE_STATUSES, NO_NUMBERS],
  MEDICARE_STATUSES_OF_ENROLLED: [medicare.MEDICARE_STATUSES_OF_ENROLLED, NO_NUMBERS],
  MEDICARE_BUY_IN_RESIDENCE: [medicare.MEDICARE_BUY_IN_RESIDENCE, [5, 5]],
  LAWFULLY_RESIDING_OPTION: [immigration.LAWFULLY_RESIDING_OPTION, [21, 21]],
  SSI_STATUSES: [immigration.SSI_STATUSES, NO_NUMBERS],
  FIVE_YEAR_WAIT: [immigration.FIVE_YEAR_WAIT, [5, 5]],
}

type NamedSeries = readonly [name: string, series: Series<unknown>]

const seriesOf = (table: Table): readonly NamedSeries[] => Object.entries(table)

const ALL = [
  ...Object.entries({ ...EVERY_STATE, ...SOME_STATES }).map(
    ([name, [table, bounds]]) => [name, seriesOf(table), bounds] as const,
  ),
  ...Object.entries(ONE_SERIES).map(([name, [series, bounds]]) => [name, [[name, series]], bounds] as const),
]

/** Every number inside a value; the keys of a table are not figures. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

const isKnownSource = (id: string): boolean => Object.hasOwn(SOURCES, id)

describe('the figures', () => {
  it.each(Object.entries(EVERY_STATE))('%s has every state, or an explicit unknown', (_, [table]) => {
    for (const state of STATE_CODES) expect(table[state]?.length, state).toBeGreaterThan(0)
  })

  it.each(ALL)('%s runs forward in time, is sourced and stays within sane bounds', (_, all, [low, high]) => {
    for (const [name, series] of all) {
      expect(series.length, name).toBeGreaterThan(0)
      checkOrder(name, series)
      for (const entry of series) {
        checkTrust(name, entry)
        for (const figure of [...numbersIn(entry.value), ...(entry.between ?? [])]) {
          expect(figure, name).toBeGreaterThanOrEqual(low)
          expect(figure, name).toBeLessThanOrEqual(high)
        }
      }
    }
  })
})

/** Real days, each later than the one before; only the last entry may say through when it was published. */
const checkOrder = (name: string, series: Series<unknown>): void => {
  const days = series.map(({ from }) => from)
  expect(
    days.filter((day) => !isPlainDate(day)),
    name,
  ).toEqual([])
  expect([...new Set(days)].sort(), name).toEqual(days)
  series.forEach(({ from, publishedThrough }, index) => {
    if (publishedThrough === undefined) return
    expect(isPlainDate(publishedThrough) && publishedThrough > from, name).toBe(true)
    expect(index, name).toBe(series.length - 1)
  })
}

/** Every figure has a source or says why it has none; a missing figure is an unknown or an open conflict. */
const checkTrust = (name: string, { value, conf, between, src, note }: DatedValue<unknown>): void => {
  expect(
    src.filter((id) => !isKnownSource(id)),
    name,
  ).toEqual([])
  expect(src.length > 0 || (conf !== 'confirmed' && note !== undefined), name).toBe(true)
  if (conf === 'unknown') expect(value, name).toBeNull()
  if (value === null) expect(['unknown', 'conflict'], name).toContain(conf)
  if (!between) return
  const [low, high] = between
  expect(conf, name).toBe('conflict')
  expect(low, name).toBeLessThan(high)
  expect(
    numbersIn(value).filter((figure) => figure < low || figure > high),
    name,
  ).toEqual([])
}

const last = <T>(series: Series<T> | undefined): T | null | undefined => series?.at(-1)?.value
const at = <T>(series: Series<T>, from: string): T | null | undefined =>
  series.find((entry) => entry.from === from)?.value

describe('a handful of figures, read by eye from their sources', () => {
  it.each([
    ['guideline 2026', at(POVERTY_GUIDELINES.contiguous, '2026-01-13'), { base: 15960, perAdditional: 5680 }],
    ['guideline 2025, Alaska', at(POVERTY_GUIDELINES.AK, '2025-01-01'), { base: 19550, perAdditional: 6880 }],
    ['SSI 2026', at(ssi.FEDERAL_BENEFIT_RATE, '2026-01-01'), { individual: 994, couple: 1491 }],
    ['SSI 2027', at(ssi.FEDERAL_BENEFIT_RATE, '2027-01-01'), null],
    [
      'substantial work 2026',
      at(ssi.SUBSTANTIAL_GAINFUL_ACTIVITY, '2026-01-01'),
      { nonBlind: 1690, blind: 2830 },
    ],
    ['Part B premium 2026', at(medicare.PART_B_PREMIUM, '2026-01-01'), 202.9],
    ['Savings Program resources 2026', last(msp.MSP_RESOURCES), { individual: 9950, couple: 14910 }],
    [
      'Savings Programs, New York',
      last(msp.MSP_STATE_LIMITS.NY),
      { qmb: 138, slmb: null, qi: 186, missingTier: 'no-such-tier' },
    ],
    ['Savings Programs, Connecticut', last(msp.MSP_STATE_LIMITS.CT), { qmb: 211, slmb: 231, qi: 246 }],
    ['asset test, California', last(msp.MSP_ASSET_TEST.CA), null],
    ['adults, Texas', last(adult.ADULT_LIMIT.TX), 'none'],
    ['adults, Georgia', last(adult.ADULT_LIMIT.GA), 'none'],
    ['adults, Wisconsin', last(adult.ADULT_LIMIT.WI), 100],
    ['adults, North Carolina', last(adult.ADULT_LIMIT.NC), 138],
    ['adults, DC before 2026', at(adult.ADULT_LIMIT.DC, '2018-01-01'), 215],
    ['parents, Alabama', last(parent.PARENT_LIMIT.AL), 18],
    ['parents, Connecticut', last(parent.PARENT_LIMIT.CT), 138],
    ['pregnancy, Iowa', last(pregnancy.PREGNANT_LIMIT.IA), 220],
    ['months after pregnancy, Arkansas', last(pregnancy.POSTPARTUM_MONTHS.AR), 2],
    ['CHIP, Alabama', last(child.SEPARATE_CHIP_LIMIT.AL), 317],
    [
      'aged, blind and disabled, Connecticut',
      last(abd.ABD_INCOME.CT),
      { basis: 'fpl', individualPct: 64, couplePct: 64 },
    ],
    ['assets, New York', last(abd.ABD_ASSETS.NY), { individual: 33038, couple: 44796 }],
    ['assets, Arizona', last(abd.ABD_ASSETS.AZ), 'no-test'],
    ['spend-down level, New York', last(needy.MEDICALLY_NEEDY_INCOME.NY), { pctFpl: 138 }],
    ['spend-down level, Vermont', last(needy.MEDICALLY_NEEDY_INCOME.VT), { individual: 1166, couple: null }],
    ['Basic Health, New York in 2025', at(basicHealth.BASIC_HEALTH.NY ?? [], '2024-04-01'), 250],
    [
      'work rule, Arkansas',
      last(engagement.COMMUNITY_ENGAGEMENT_STATES.AR),
      { affected: true, start: '2026-07-01', enforced: '2027-01-01', status: 'soft-launch' },
    ],
    ['case management, Virginia', last(stateMentalHealth.TCM_ADULTS_SMI.VA), true],
  ])('%s', (_, read, expected) => expect(read).toEqual(expected))

  it('keeps the range where sources disagree about the limit for parents', () => {
    const ranges = STATE_CODES.flatMap((state) => {
      const between = parent.PARENT_LIMIT[state].at(-1)?.between
      return between ? [[state, ...between]] : []
    })
    expect(ranges).toEqual([
      ['MS', 22, 28],
      ['SC', 67, 100],
      ['TN', 82, 105],
      ['TX', 15, 19],
      ['WY', 44, 56],
    ])
  })

  it('knows the ten states without the expansion', () => {
    const without = STATE_CODES.filter((state) => !adult.EXPANSION[state].adopted)
    expect(without).toEqual(['AL', 'FL', 'GA', 'KS', 'MS', 'SC', 'TN', 'TX', 'WI', 'WY'])
  })

  it('covers adults to 138 percent wherever the expansion was adopted, and nowhere else', () => {
    for (const state of STATE_CODES) {
      expect(last(adult.ADULT_LIMIT[state]) === 138, state).toBe(adult.EXPANSION[state].adopted)
    }
  })
})

describe('the places', () => {
  it('gives every state a name in both languages, no name twice', () => {
    expect(new Set(STATE_CODES.map((state) => STATE_NAMES[state].en)).size).toBe(51)
    expect(new Set(STATE_CODES.map((state) => STATE_NAMES[state].es)).size).toBe(51)
  })

  it('writes every telephone number the same way and links by https or http', () => {
    const lines = ENTRY_POINT_IDS.map((id) => ENTRY_POINTS[id])
    const agencies = STATE_CODES.map((state) => AGENCIES[state])
    const numbers = [
      ...lines.flatMap(({ phone, tty }) => [phone, tty]),
      ...agencies.flatMap(({ medicaid, mentalHealth }) => [medicaid.phone, mentalHealth.phone]),
    ]
    for (const number of numbers) if (number) expect(number).toMatch(/^(\d{3}-\d{3}-\d{4}|[2-9]\d{2})$/)
    const links = [
      ...lines.flatMap(({ url, chat }) => [url, chat]),
      ...agencies.flatMap(({ medicaid, mentalHealth }) => [
        medicaid.applyUrl,
        medicaid.renewUrl,
        mentalHealth.url,
      ]),
    ]
    for (const link of links) if (link) expect(URL.canParse(link), link).toBe(true)
  })

  it('gives every state a Medicaid number, and a source for every agency and line', () => {
    for (const state of STATE_CODES) expect(AGENCIES[state].medicaid.phone, state).not.toBeNull()
    const sourced = [
      ...STATE_CODES.flatMap((state) => [
        AGENCIES[state].medicaid,
        AGENCIES[state].mentalHealth,
        adult.EXPANSION[state],
      ]),
      ...ENTRY_POINT_IDS.map((id) => ENTRY_POINTS[id]),
    ]
    for (const { src } of sourced) {
      expect(src.length).toBeGreaterThan(0)
      expect(src.every(isKnownSource)).toBe(true)
    }
  })
})
