import type { PlainDate } from './plain-date.ts'
import type { SourceId } from './sources.ts'

/**
 * How far a figure can be trusted.
 * - `confirmed`: two or more independent sources agree.
 * - `single`: one source.
 * - `conflict`: sources disagree; `between` holds the lowest and the highest where they are numbers.
 * - `stale`: true of an earlier year; the current figure was not found.
 * - `unknown`: not found.
 *
 * Anything but `confirmed` is shown to people as "confirm by calling".
 */
export type Confidence = 'confirmed' | 'single' | 'conflict' | 'stale' | 'unknown'

/** One figure of law or practice: from which day, how sure, and where it comes from. */
export interface DatedValue<T> {
  /** First day on which the value is known to hold. Never read before that day. */
  readonly from: PlainDate
  /** Last day for which the figure was published. After it the value reads as `stale`. */
  readonly publishedThrough?: PlainDate
  /** The value; `null` means that nobody found it, which is never the same as no. */
  readonly value: T | null
  readonly conf: Confidence
  /** Lowest and highest figure met, where sources disagree about a number. */
  readonly between?: readonly [low: number, high: number]
  /** The paragraph of law or notice, where one is known. */
  readonly cite?: string
  readonly src: readonly SourceId[]
  readonly note?: string
}

/** A figure over time, oldest first. */
export type Series<T> = readonly DatedValue<T>[]

/** The value of a series on a day, or the answer that it was not yet in force. */
export type Reading<T> =
  | { readonly inForce: true; readonly entry: DatedValue<T> }
  | { readonly inForce: false; readonly firstFrom: PlainDate | null }

/**
 * Reads a series on a day: the last entry that began on or before it.
 * Before the first entry the answer is "not in force", never the oldest value.
 *
 * @example valueOn([{ from: '2026-01-01', value: 994, conf: 'confirmed', src: [] }], '2025-12-31').inForce // false
 */
export const valueOn = <T>(series: Series<T>, on: PlainDate): Reading<T> => {
  let found: DatedValue<T> | undefined
  for (const entry of series) if (entry.from <= on) found = entry
  if (!found) return { inForce: false, firstFrom: series[0]?.from ?? null }
  const pastItsYear = found.publishedThrough !== undefined && on > found.publishedThrough
  if (!pastItsYear || found.conf === 'unknown') return { inForce: true, entry: found }
  return { inForce: true, entry: { ...found, conf: 'stale' } }
}
