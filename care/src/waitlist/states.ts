import { type Refusal, refuse } from '../kernel/refusal.ts'

/** How a place on the list stands. Nothing is ever deleted: who is not waiting any more is admitted or removed. */
export const WAIT_STATUSES = ['waiting', 'offered', 'admitted', 'removed'] as const
export type WaitStatus = (typeof WAIT_STATUSES)[number]

export const WAIT_ACTS = [
  'recheck',
  'refact',
  'serve',
  'lift',
  'offer',
  'accept',
  'defer',
  'decline',
  'withdrawOffer',
  'lapse',
  'remove',
  'restore',
] as const
export type WaitAct = (typeof WAIT_ACTS)[number]

/** Where each act leads from each state in which it is allowed. What is not named is refused. */
const LEADS: Readonly<Record<WaitAct, { readonly [From in WaitStatus]?: WaitStatus }>> = {
  recheck: { waiting: 'waiting', offered: 'offered' },
  refact: { waiting: 'waiting', offered: 'offered' },
  serve: { waiting: 'waiting', offered: 'offered' },
  lift: { waiting: 'waiting' },
  offer: { waiting: 'offered' },
  accept: { offered: 'admitted' },
  defer: { offered: 'waiting' },
  decline: { offered: 'removed' },
  withdrawOffer: { offered: 'waiting' },
  lapse: { offered: 'waiting' },
  remove: { waiting: 'removed', offered: 'removed' },
  // They took it back and came again.
  restore: { removed: 'waiting' },
}

/** The state that an act leads to, or why it may not be done now. */
export const afterWait = (status: WaitStatus, act: WaitAct): WaitStatus | Refusal =>
  LEADS[act][status] ?? refusalOf(status, act)

function refusalOf(status: WaitStatus, act: WaitAct): Refusal {
  switch (status) {
    case 'waiting':
      return refuse(act === 'restore' ? 'waits-already' : 'nothing-offered')
    case 'offered':
      if (act === 'restore') return refuse('waits-already')
      return refuse(act === 'offer' ? 'already-offered' : 'answer-the-offer-first')
    case 'admitted':
      return refuse('already-admitted')
    case 'removed':
      return refuse('already-removed')
    default:
      return status satisfies never
  }
}
