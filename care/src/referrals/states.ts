import { type Refusal, refuse } from '../kernel/refusal.ts'

/** How a referral stands. The first three are open: somebody has something to do. */
export const STATUSES = ['received', 'acknowledged', 'accepted', 'declined', 'withdrawn', 'closed'] as const
export type Status = (typeof STATUSES)[number]

export const OPEN: readonly Status[] = ['received', 'acknowledged', 'accepted']

export const ACTS = [
  'acknowledge',
  'accept',
  'free',
  'decline',
  'withdraw',
  'close',
  'reopen',
  'match',
  'linkDuplicate',
] as const
export type Act = (typeof ACTS)[number]

/** Where each act leads from each state in which it is allowed. What is not named is refused. */
const LEADS: Readonly<Record<Act, { readonly [From in Status]?: Status }>> = {
  acknowledge: { received: 'acknowledged' },
  accept: { acknowledged: 'accepted' },
  // Whoever had it left: it waits again for somebody who takes it.
  free: { accepted: 'acknowledged' },
  decline: { acknowledged: 'declined' },
  // Never held up while there is anything to take back.
  withdraw: { received: 'withdrawn', acknowledged: 'withdrawn', accepted: 'withdrawn' },
  close: { accepted: 'closed', declined: 'closed', withdrawn: 'closed' },
  // Back to the beginning, so that somebody must answer it again.
  reopen: { declined: 'received', withdrawn: 'received', closed: 'received' },
  match: { received: 'received', acknowledged: 'acknowledged', accepted: 'accepted' },
  linkDuplicate: { received: 'closed', acknowledged: 'closed' },
}

/** The state that an act leads to, or why it may not be done now. */
export const after = (status: Status, act: Act): Status | Refusal =>
  LEADS[act][status] ?? refusalOf(status, act)

function refusalOf(status: Status, act: Act): Refusal {
  switch (status) {
    case 'received':
      return refuse(act === 'reopen' ? 'still-open' : 'not-acknowledged-yet')
    case 'acknowledged':
      return refuse(
        act === 'acknowledge' ? 'already-acknowledged' : act === 'reopen' ? 'still-open' : 'not-decided-yet',
      )
    case 'accepted':
      return refuse(act === 'reopen' ? 'still-open' : 'already-accepted')
    case 'declined':
      return refuse('already-declined')
    case 'withdrawn':
      return refuse('already-withdrawn')
    case 'closed':
      return refuse('already-closed')
    default:
      return status satisfies never
  }
}

/** What staff may do now, in the order in which it usually comes. Nobody frees by hand: it follows from a last day. */
export const actsIn = (status: Status): readonly Act[] =>
  ACTS.filter((act) => act !== 'free' && LEADS[act][status] !== undefined)
