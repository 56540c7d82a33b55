import { daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { type Formula, LAST_TIER, TIER_BY_WAITING, type WaitTier } from './formula.ts'
import { type Ground, type GroundFound, type Priority, priorityRank } from './grounds.ts'

/** Lifted to a tier by a supervisor, for a reason that is written down, until a day. */
export interface Lift {
  readonly tier: WaitTier
  readonly until: PlainDate
}

/** Somebody who waits, as far as their place on the list depends on it. */
export interface Waiting {
  readonly entry: string
  /** The day from which their wait counts. */
  readonly since: PlainDate
  readonly grounds: readonly Pick<GroundFound, 'ground'>[]
  /** Where the block grant says who comes first. */
  readonly priority: Priority | undefined
  readonly lift: Lift | undefined
}

/** One thing that makes up a place, in the order in which it counts. */
export type Term =
  | { readonly term: 'law'; readonly priority: Priority }
  | { readonly term: 'tier'; readonly tier: WaitTier; readonly by: Ground | 'none' }
  | { readonly term: 'lift'; readonly tier: WaitTier; readonly until: PlainDate }
  | { readonly term: 'waiting-lifts'; readonly tier: WaitTier; readonly days: number }
  | { readonly term: 'ground'; readonly ground: Ground; readonly points: number }
  | { readonly term: 'waiting'; readonly points: number; readonly days: number }
  | { readonly term: 'at-the-top'; readonly top: number }
  | { readonly term: 'since'; readonly since: PlainDate }

export interface Standing {
  /** By law: 1 is first. Where no law orders the list, everybody has 1. */
  readonly law: number
  readonly tier: WaitTier
  readonly score: number
  readonly since: PlainDate
  readonly terms: readonly Term[]
}

/** Where somebody stands on a day, with everything that it is made of. */
export function standingOf(of: Waiting, by: Formula, on: PlainDate): Standing {
  const days = Math.max(0, daysBetween(of.since, on))
  const found = of.grounds.map(({ ground }) => ({ ground, ...by.weights[ground] }))
  const highest = highestOf(of.grounds, by)
  const lift = of.lift && of.lift.until >= on ? of.lift : undefined
  const byGround = highest?.tier ?? LAST_TIER
  const byLift = Math.min(byGround, lift?.tier ?? LAST_TIER) as WaitTier
  const tier = Math.min(byLift, tierByWaiting(byLift, days, by)) as WaitTier
  const waited = Math.floor(days / by.ageing.daysPerPoint)
  const sum = found.reduce((points, one) => points + one.points, waited)
  const score = Math.min(sum, by.ageing.top)
  const terms: readonly (Term | false | undefined)[] = [
    of.priority && { term: 'law', priority: of.priority },
    { term: 'tier', tier: byGround, by: highest?.ground ?? 'none' },
    lift && byLift < byGround && { term: 'lift', tier: byLift, until: lift.until },
    tier < byLift && { term: 'waiting-lifts', tier, days },
    ...found.map(({ ground, points }): Term => ({ term: 'ground', ground, points })),
    { term: 'waiting', points: waited, days },
    sum > score && { term: 'at-the-top', top: score },
    { term: 'since', since: of.since },
  ]
  return {
    law: of.priority ? priorityRank(of.priority) : 1,
    tier,
    score,
    since: of.since,
    terms: terms.filter((term) => term !== false && term !== undefined),
  }
}

/** The ground that gives the tier, the first one of several. A list and a single place say the same by it. */
export function highestOf(
  grounds: readonly Pick<GroundFound, 'ground'>[],
  { weights }: Pick<Formula, 'weights'>,
): { readonly ground: Ground; readonly tier: WaitTier } | undefined {
  const [first] = grounds
    .map(({ ground }) => ({ ground, tier: weights[ground].tier }))
    .toSorted((a, b) => a.tier - b.tier)
  return first
}

/** The tier that somebody has come up to by waiting alone. */
const tierByWaiting = (from: WaitTier, days: number, { ageing }: Formula): number =>
  Math.max(TIER_BY_WAITING, from - Math.floor(days / ageing.daysPerTier))

type Ranked = Omit<Standing, 'terms'> & { readonly entry: string }

/** Law, then tier, then score, then date; the id only makes two of one day stand in one order always. */
export const compareStandings = (a: Ranked, b: Ranked): number =>
  a.law - b.law ||
  a.tier - b.tier ||
  b.score - a.score ||
  compareText(a.since, b.since) ||
  compareText(a.entry, b.entry)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everybody who waits, first one first. */
export const inOrder = <W extends Waiting>(
  waiting: readonly W[],
  by: Formula,
  on: PlainDate,
): readonly (W & Standing)[] =>
  waiting.map((of) => ({ ...of, ...standingOf(of, by, on) })).toSorted(compareStandings)
