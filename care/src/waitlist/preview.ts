import type { PlainDate } from '../kernel/plain-date.ts'
import type { Formula } from './formula.ts'
import { inOrder, type Waiting } from './standing.ts'

export interface Moved {
  readonly entry: string
  readonly from: number
  readonly to: number
}

export interface Preview {
  /** Who would move, the furthest first. */
  readonly moved: readonly Moved[]
  readonly up: number
  readonly down: number
  readonly same: number
}

/** Who would move, and by how much, if a list went by another formula. Nothing is changed by looking. */
export function previewOf(
  waiting: readonly Waiting[],
  { now, proposed, on }: { readonly now: Formula; readonly proposed: Formula; readonly on: PlainDate },
): Preview {
  const before = placesBy(waiting, now, on)
  const after = placesBy(waiting, proposed, on)
  const all = waiting.map(({ entry }) => ({ entry, from: before.get(entry) ?? 0, to: after.get(entry) ?? 0 }))
  const moved = all
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to)
  const up = moved.filter(({ from, to }) => to < from).length
  return { moved, up, down: moved.length - up, same: all.length - moved.length }
}

const placesBy = (waiting: readonly Waiting[], by: Formula, on: PlainDate): ReadonlyMap<string, number> =>
  new Map(inOrder(waiting, by, on).map(({ entry }, n) => [entry, n + 1]))
