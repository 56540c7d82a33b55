import { daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import type { Journey } from './journey.ts'

export const STEPS = ['offered', 'attended', 'assessed', 'decided', 'assigned', 'contacted'] as const
export type Step = (typeof STEPS)[number]

/** The day from which each step counts. */
const FROM = {
  offered: 'requested',
  attended: 'requested',
  assessed: 'requested',
  decided: 'assessed',
  assigned: 'decided',
  contacted: 'assigned',
} as const satisfies Readonly<Record<Step, keyof Journey>>

/** How far somebody came with a step. `days`: until it ended, or so far. */
export interface Taken {
  readonly from: PlainDate
  readonly state: 'done' | 'open' | 'ended'
  readonly until: PlainDate
  readonly days: number
}

/**
 * How somebody came on with a step by a day; nothing when they have not come to its beginning. What was recorded in another
 * order than usual counts from what was recorded: never fewer than no days.
 */
export function taken(step: Step, journey: Journey, on: PlainDate): Taken | undefined {
  const from = journey[FROM[step]]
  if (from === undefined || from > on) return undefined
  const done = journey[step]
  const state = done !== undefined ? 'done' : journey.ended !== undefined ? 'ended' : 'open'
  const until = done ?? journey.ended ?? on
  return { from, state, until, days: Math.max(0, daysBetween(from, until)) }
}
