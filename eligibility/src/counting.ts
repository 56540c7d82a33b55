import { type Amount, between } from './amount.ts'
import type { FactName } from './facts.ts'
import { cents } from './money.ts'
import type { Situation } from './situation.ts'

/** What the SSI way of counting leaves out: a general part, a part of pay, and a share of the pay above that. */
export interface Exclusions {
  readonly general: number
  /** The general part for a couple, where it differs. */
  readonly generalCouple?: number
  readonly earned: number
  readonly earnedShareAfter: number
}

/** The same ways of counting with another general part, for one person and for a couple. */
export const withGeneral = (
  { earned, earnedShareAfter }: Exclusions,
  general: number,
  generalCouple = general,
): Exclusions => ({ general, generalCouple, earned, earnedShareAfter })

/**
 * Countable monthly income the way SSI counts it (20 CFR 416.1112 and 416.1124): the general exclusion first against
 * income that is not pay, what remains of it against pay, then the earned exclusion, then the share of the rest.
 *
 * @example countable(0, 1085, { general: 20, earned: 65, earnedShareAfter: 0.5 }) // 500
 */
export const countable = (unearned: number, earned: number, out: Exclusions): number => {
  const other = Math.max(0, unearned - out.general)
  const left = Math.max(0, out.general - unearned)
  const pay = Math.max(0, earned - left - out.earned) * (1 - out.earnedShareAfter)
  return cents(other + pay)
}

/**
 * Countable income within the bounds of what is known. More pay in the same total counts less, so the least is
 * reached with as much pay as possible and the most with as little.
 */
export const countableIncome = (situation: Situation, out: Exclusions): Amount => {
  const { ownIncome, ownEarnings } = situation
  const [generous, strict] = byUnit(situation, out)
  const payInLow = Math.min(ownEarnings.high, ownIncome.low)
  const payInHigh = Math.min(ownEarnings.low, ownIncome.high)
  const low = countable(ownIncome.low - payInLow, payInLow, generous)
  const high = Number.isFinite(ownIncome.high)
    ? countable(ownIncome.high - payInHigh, payInHigh, strict)
    : ownIncome.high
  return between(low, high, low === high ? [] : missingOf(situation, generous !== strict))
}

/** The exclusions that leave the least and the most to count, which differ while it is not known who is counted. */
const byUnit = ({ ssiUnit }: Situation, out: Exclusions): readonly [Exclusions, Exclusions] => {
  if (out.generalCouple === undefined || out.generalCouple === out.general) return [out, out]
  if (ssiUnit.high === 1) return [out, out]
  const couple = withGeneral(out, out.generalCouple)
  if (ssiUnit.low === 2) return [couple, couple]
  return out.general > couple.general ? [out, couple] : [couple, out]
}

const missingOf = (
  { ownIncome, ownEarnings, ssiUnit }: Situation,
  unitMatters: boolean,
): readonly FactName[] => [
  ...new Set([...ownIncome.missing, ...ownEarnings.missing, ...(unitMatters ? ssiUnit.missing : [])]),
]
