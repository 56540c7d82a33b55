import { type Suppressed, suppressTogether } from './suppress.ts'

export const DIMENSIONS = ['language', 'race', 'payer', 'county'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Somebody who waited in the time looked at: the groups they are in, how long, and whether a place was offered. */
export interface Waited {
  readonly groups: Readonly<Record<Dimension, string>>
  readonly days: number
  readonly offered: boolean
}

/** A group, or what may be said of it when it is too small. */
export interface GroupLine {
  readonly group: string
  readonly people: number | null
  readonly medianDays: number | null
  readonly longDays: number | null
  readonly offered: number | null
}

export interface Breakdown {
  readonly by: Dimension
  /** Null: too few people to show it without telling of somebody. */
  readonly lines: readonly GroupLine[] | null
}

export interface Fairness {
  /** Null when there are too few people altogether. */
  readonly people: number | null
  readonly breakdowns: readonly Breakdown[]
}

/**
 * How long groups of people wait and whether they are offered places. Offers are shown only where few and many of a group are
 * both more than a handful, so that no "all of them" or "none of them" tells of one.
 */
export function fairnessOf(waited: readonly Waited[]): Fairness {
  const grouped = DIMENSIONS.map((by) => ({ by, groups: groupsBy(waited, by) }))
  const shown = suppressTogether(grouped.map(({ groups }) => groups.map(([, members]) => members.length)))
  const breakdowns = grouped.map(({ by, groups }, n) => ({ by, lines: linesOf(groups, shown[n]) }))
  return {
    people: breakdowns.every(({ lines }) => lines === null) ? null : waited.length,
    breakdowns,
  }
}

type Groups = readonly (readonly [string, readonly Waited[]])[]

/** By name, so that the order of the lines tells nothing of their size. */
function groupsBy(waited: readonly Waited[], by: Dimension): Groups {
  const groups = new Map<string, Waited[]>()
  for (const one of waited) {
    const group = one.groups[by]
    const members = groups.get(group)
    if (members) members.push(one)
    else groups.set(group, [one])
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function linesOf(groups: Groups, shown: Suppressed | undefined): readonly GroupLine[] | null {
  if (shown?.kind !== 'shown') return null
  return groups.map(([group, members], n) =>
    shown.hidden[n]
      ? { group, people: null, medianDays: null, longDays: null, offered: null }
      : lineOf(group, members),
  )
}

function lineOf(group: string, members: readonly Waited[]): GroupLine {
  const days = members.map((one) => one.days).toSorted((a, b) => a - b)
  const offered = members.filter((one) => one.offered).length
  const tells = Math.min(offered, members.length - offered) < FEWEST_EITHER
  return {
    group,
    people: members.length,
    medianDays: quantile(days, 0.5),
    longDays: quantile(days, 0.9),
    offered: tells ? null : offered,
  }
}

const FEWEST_EITHER = 3

/** The smallest value that at least this part of them do not pass. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
