/*
 * Medicaid for people with a disability who work (the buy-in). SSA s.1902(a)(10)(A)(ii)(XIII), (XV) and (XVI).
 * Limits are percent of the poverty guideline and USD.
 * Whether a state has one is known from a survey of 2022. Limits were found for seven states, on pages of 2026
 * or without a date: they hold from 2026-01-01, the first day for which we know them. Their premiums are not on
 * file. `null` means not found, never "no limit".
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { ByState } from '../../../places/state-codes.ts'

/** A buy-in and its limits as far as they are known. */
export interface BuyIn {
  readonly available: boolean
  readonly program: string | null
  readonly incomePctFpl: number | null
  /** The state has no income limit; `incomePctFpl` is then null. */
  readonly noIncomeLimit?: true
  /** A limit of its own for unearned income. */
  readonly unearnedPctFpl?: number
  readonly assetsIndividual: number | 'no-test' | null
  readonly assetsCouple?: number
  readonly minAge?: number
  readonly maxAge?: number
  readonly minHoursPerMonth?: number
  /** Left out of income instead of SSI's general amount, USD a month. */
  readonly generalDisregardMonthly?: number
}

// biome-ignore format: one line per record
const LIMITS_NOT_FOUND: Series<BuyIn> = [
  { from: '2022-01-01', value: { available: true, program: null, incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
]
// biome-ignore format: one line per record
const NONE: Series<BuyIn> = [
  { from: '2022-01-01', value: { available: false, program: null, incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
]

/** The buy-in of each state. */
// biome-ignore format: one line per record
export const BUY_IN: ByState<Series<BuyIn>> = {
  AL: NONE,
  AK: LIMITS_NOT_FOUND,
  AZ: LIMITS_NOT_FOUND,
  AR: LIMITS_NOT_FOUND,
  CA: [
    { from: '2022-01-01', value: { available: true, program: '250% Working Disabled Program', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: '250% Working Disabled Program', incomePctFpl: 250, assetsIndividual: 130000, assetsCouple: 195000 }, conf: 'confirmed', src: ['pe', 'aarp23'], note: 'no asset test in 2024-2025; earnings counted as for SSI; disability benefits (SSDI, workers compensation) not counted; must be working' },
  ],
  CO: [
    { from: '2022-01-01', value: { available: true, program: 'Buy-In for Working Adults with Disabilities', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: 'Buy-In for Working Adults with Disabilities', incomePctFpl: 450, assetsIndividual: null }, conf: 'confirmed', src: ['aarp23', 'co450'] },
  ],
  CT: LIMITS_NOT_FOUND,
  DE: LIMITS_NOT_FOUND,
  DC: LIMITS_NOT_FOUND,
  FL: LIMITS_NOT_FOUND,
  GA: LIMITS_NOT_FOUND,
  HI: LIMITS_NOT_FOUND,
  ID: LIMITS_NOT_FOUND,
  IL: [
    { from: '2022-01-01', value: { available: true, program: 'Health Benefits for Workers with Disabilities', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: 'Health Benefits for Workers with Disabilities', incomePctFpl: 350, assetsIndividual: 25000, minAge: 16, maxAge: 64 }, conf: 'confirmed', src: ['pe', 'aarp23'], note: 'must have earnings; net family income; unemployment, pension and disability benefits are counted' },
  ],
  IN: LIMITS_NOT_FOUND,
  IA: LIMITS_NOT_FOUND,
  KS: [
    { from: '2022-01-01', value: { available: true, program: 'Working Healthy', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: 'Working Healthy', incomePctFpl: 300, assetsIndividual: 15000 }, conf: 'confirmed', src: ['keesm', 'aarp23'], note: '$3,990 a month for one person in 2026' },
  ],
  KY: LIMITS_NOT_FOUND,
  LA: LIMITS_NOT_FOUND,
  ME: LIMITS_NOT_FOUND,
  MD: LIMITS_NOT_FOUND,
  MA: LIMITS_NOT_FOUND,
  MI: LIMITS_NOT_FOUND,
  MN: [{ from: '2022-01-01', value: { available: true, program: 'Medical Assistance for Employed Persons with Disabilities', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] }],
  MS: [
    { from: '2022-01-01', value: { available: true, program: 'Working Disabled', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: 'Working Disabled', incomePctFpl: 250, assetsIndividual: 24000, assetsCouple: 26000, unearnedPctFpl: 135, minHoursPerMonth: 40, generalDisregardMonthly: 50 }, conf: 'confirmed', src: ['pe', 'aarp23'] },
  ],
  MO: LIMITS_NOT_FOUND,
  MT: LIMITS_NOT_FOUND,
  NE: LIMITS_NOT_FOUND,
  NV: LIMITS_NOT_FOUND,
  NH: LIMITS_NOT_FOUND,
  NJ: LIMITS_NOT_FOUND,
  NM: LIMITS_NOT_FOUND,
  NY: [
    { from: '2022-01-01', value: { available: true, program: 'Medicaid Buy-In for Working People with Disabilities', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: 'Medicaid Buy-In for Working People with Disabilities', incomePctFpl: 250, assetsIndividual: null }, conf: 'confirmed', src: ['aarp23', 'wnylc'] },
  ],
  NC: LIMITS_NOT_FOUND,
  ND: LIMITS_NOT_FOUND,
  OH: LIMITS_NOT_FOUND,
  OK: LIMITS_NOT_FOUND,
  OR: LIMITS_NOT_FOUND,
  PA: LIMITS_NOT_FOUND,
  RI: LIMITS_NOT_FOUND,
  SC: NONE,
  SD: LIMITS_NOT_FOUND,
  TN: NONE,
  TX: LIMITS_NOT_FOUND,
  UT: LIMITS_NOT_FOUND,
  VT: LIMITS_NOT_FOUND,
  VA: LIMITS_NOT_FOUND,
  WA: [
    { from: '2022-01-01', value: { available: true, program: 'Apple Health for Workers with Disabilities', incomePctFpl: null, assetsIndividual: null }, conf: 'single', src: ['aarp23'] },
    { from: '2026-01-01', value: { available: true, program: 'Apple Health for Workers with Disabilities', incomePctFpl: null, assetsIndividual: 'no-test', noIncomeLimit: true }, conf: 'confirmed', src: ['wac', 'aarp23'] },
  ],
  WV: LIMITS_NOT_FOUND,
  WI: LIMITS_NOT_FOUND,
  WY: LIMITS_NOT_FOUND,
}
