import type { FactName } from './facts.ts'

/**
 * A figure about a person that may be known only within bounds: `low` and `high` are the least and the most it can
 * be. They are equal when it is known. `missing` names the facts that would narrow it.
 */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly missing: readonly FactName[]
}

const NOTHING: readonly FactName[] = []

/** An amount that is known exactly. */
export const exactly = (value: number): Amount => ({ low: value, high: value, missing: NOTHING })

/** An amount within bounds, and the facts that would narrow it. */
export const between = (low: number, high: number, missing: readonly FactName[]): Amount => ({
  low,
  high,
  missing,
})
