import { type Refusal, refuse } from '../../kernel/refusal.ts'

/** `in-error`: it says something that was not so. It stays, and no score of it counts. */
export const GIVING_STATUSES = ['open', 'finished', 'dropped', 'in-error'] as const
export type GivingStatus = (typeof GIVING_STATUSES)[number]

const MOVES = {
  save: { open: 'open' },
  finish: { open: 'finished' },
  drop: { open: 'dropped' },
  enterError: { finished: 'in-error' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<GivingStatus, GivingStatus>>>>>

const WHY_NOT: Readonly<Record<GivingStatus, string>> = {
  open: 'not-finished-yet',
  finished: 'already-finished',
  dropped: 'was-put-aside',
  'in-error': 'was-in-error',
}

/** How one stands after an act, or why that cannot be. */
export function afterGiving(status: GivingStatus, act: keyof typeof MOVES): GivingStatus | Refusal {
  const moves: Readonly<Partial<Record<GivingStatus, GivingStatus>>> = MOVES[act]
  return moves[status] ?? refuse(WHY_NOT[status])
}
