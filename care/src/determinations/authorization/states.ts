import { type Refusal, refuse } from '../../kernel/refusal.ts'

/**
 * How a prior authorization stands: we write it, it is on its way, the plan has it, the plan asks for more, or it was answered
 * or taken back. `approved` and `partly` are answers that may be used; when they end is a day, not a status. An
 * answer that was appealed is answered anew.
 */
export const AUTHORIZATION_STATUSES = [
  'preparing',
  'sent',
  'with-plan',
  'more-asked',
  'approved',
  'partly',
  'denied',
  'appealed',
  'withdrawn',
] as const
export type AuthorizationStatus = (typeof AUTHORIZATION_STATUSES)[number]

/** What the plan may answer. */
export const ANSWERS = ['approved', 'partly', 'denied'] as const
export type Answered = (typeof ANSWERS)[number]

export const AUTHORIZATION_ACTS = [
  'change',
  'send',
  'receive',
  'ask-more',
  'give-more',
  'extend',
  ...ANSWERS,
  'appeal',
  'let-stand',
  'note-use',
  'withdraw',
] as const
export type AuthorizationAct = (typeof AUTHORIZATION_ACTS)[number]

type Leads = Readonly<
  Record<AuthorizationAct, { readonly [From in AuthorizationStatus]?: AuthorizationStatus }>
>

/** A plan may answer without ever having said that it has the request, and anew when its answer was appealed. */
const answers = (to: Answered) => ({ sent: to, 'with-plan': to, 'more-asked': to, appealed: to })

const LEADS: Leads = {
  change: { preparing: 'preparing' },
  send: { preparing: 'sent' },
  receive: { sent: 'with-plan' },
  'ask-more': { sent: 'more-asked', 'with-plan': 'more-asked', 'more-asked': 'more-asked' },
  'give-more': { 'more-asked': 'with-plan' },
  extend: { 'with-plan': 'with-plan', 'more-asked': 'more-asked' },
  approved: answers('approved'),
  partly: answers('partly'),
  denied: answers('denied'),
  appeal: { partly: 'appealed', denied: 'appealed' },
  'let-stand': { partly: 'partly', denied: 'denied' },
  // What was allowed in part is used while the rest is appealed.
  'note-use': { approved: 'approved', partly: 'partly', appealed: 'appealed' },
  withdraw: {
    preparing: 'withdrawn',
    sent: 'withdrawn',
    'with-plan': 'withdrawn',
    'more-asked': 'withdrawn',
  },
}

/** Where an act leads a prior authorization, or why it may not be done now. */
export const afterAuthorization = (
  status: AuthorizationStatus,
  act: AuthorizationAct,
): AuthorizationStatus | Refusal => LEADS[act][status] ?? refusalOf(status, act)

function refusalOf(status: AuthorizationStatus, act: AuthorizationAct): Refusal {
  if (act === 'note-use' && status !== 'withdrawn') return refuse('nothing-approved')
  if ((act === 'appeal' || act === 'let-stand') && status !== 'withdrawn' && status !== 'appealed')
    return refuse('nothing-refused')
  switch (status) {
    case 'preparing':
      return refuse('not-sent-yet')
    case 'sent':
      return refuse(
        act === 'give-more' ? 'plan-asked-nothing' : act === 'extend' ? 'plan-has-it-not' : 'is-sent',
      )
    case 'with-plan':
      return refuse(act === 'give-more' ? 'plan-asked-nothing' : 'is-sent')
    case 'more-asked':
      return refuse('is-sent')
    case 'approved':
    case 'partly':
    case 'denied':
      return refuse('plan-has-answered')
    case 'appealed':
      return refuse('is-appealed')
    case 'withdrawn':
      return refuse('authorization-is-withdrawn')
    default:
      return status satisfies never
  }
}
