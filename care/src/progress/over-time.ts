import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { CoverageFact } from '../people/index.ts'
import type { Goal } from '../plans/index.ts'
import type { Changed, RatingRow } from './changed.ts'
import type { Side } from './going/going.ts'

export interface GoalPoint {
  readonly on: PlainDate
  readonly side: Side
  readonly mean: number
}

/**
 * How far a goal had come on each day on which something was said of it: the mean of its objectives as each stood then, to a
 * quarter. Objectives of which a side has not spoken yet are left out of its mean, and no side fills in for the other.
 */
export function goalOverTime(goal: Goal, ratings: readonly RatingRow[]): readonly GoalPoint[] {
  const ids = new Set(goal.objectives.map(({ id }) => id))
  const stood = new Map<string, number>()
  const points = new Map<string, GoalPoint>()
  for (const { objective, side, level, on } of ratings.toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )) {
    if (!ids.has(objective)) continue
    stood.set(`${side}/${objective}`, level)
    const levels = [...ids].flatMap((id) => stood.get(`${side}/${id}`) ?? [])
    const mean = Math.round((4 * levels.reduce((sum, one) => sum + one, 0)) / levels.length) / 4
    points.set(`${side}/${on}`, { on, side, mean })
  }
  return [...points.values()]
}

/** Cover over time: from when until when, as it is believed now, and since when it is known that it counts from that day. */
interface Cover {
  readonly coverage: CoverageFact['coverage']
  readonly payerKind: CoverageFact['terms']['payerKind']
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly toldOn: PlainDate
}

/**
 * The coverages that reach into a span of days, from everything that was ever believed of them. What counts from a day before it
 * was told is retroactive: whoever looks at what was done in between did not know of it then.
 */
export function coverOverTime(
  facts: readonly CoverageFact[],
  span: { readonly from: PlainDate; readonly to: PlainDate },
  dayOf: (at: Instant) => PlainDate,
): readonly Cover[] {
  return facts
    .filter(({ recordedUntil, withdrawn }) => recordedUntil === undefined && !withdrawn)
    .filter(({ terms }) => terms.from <= span.to && (terms.to === undefined || terms.to >= span.from))
    .map(({ coverage, terms }) => {
      const told = facts
        .filter((one) => one.coverage === coverage && !one.withdrawn && one.terms.from <= terms.from)
        .map(({ recordedAt }) => dayOf(recordedAt))
        .toSorted()
      return {
        coverage,
        payerKind: terms.payerKind,
        from: terms.from,
        to: terms.to ?? null,
        toldOn: told[0] ?? terms.from,
      }
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Of what changed, what belongs beside a chart: what happens in a life, and not what the work itself says. */
export const LIFE_EVENTS: readonly Changed[] = [
  'moved',
  'cover-began',
  'cover-ended',
  'guardian',
  'whereabouts',
  'crisis',
  'decision',
  'help-cut',
  'help-again',
  'case-manager',
  'review-called',
]
