import type { z } from 'zod'
import { idOf } from '../kernel/ids.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'

export const determinationId = idOf('Determination')
export type DecisionId = z.output<typeof determinationId>

/**
 * Three questions, each with its own record, decider and notice: whether somebody belongs to the group that a program is for,
 * whether the program takes them in, and who pays.
 */
export const QUESTIONS = ['clinical', 'admission', 'payer'] as const
export type Question = (typeof QUESTIONS)[number]

/**
 * How a question stands. That more is needed is not an answer: it stays open, with a day. Suspended or ended is what was
 * granted first, by an action of which the person was told.
 */
export const QUESTION_STATUSES = [
  'open',
  'more-asked',
  'granted',
  'denied',
  'suspended',
  'ended',
  'withdrawn',
] as const
export type QuestionStatus = (typeof QUESTION_STATUSES)[number]

export const QUESTION_ACTS = [
  'askMore',
  'receiveMore',
  'grant',
  'deny',
  'grantInstead',
  'denyInstead',
  'suspend',
  'end',
  'reinstate',
  'withdraw',
] as const
export type QuestionAct = (typeof QUESTION_ACTS)[number]

type Leads = Readonly<Record<QuestionAct, { readonly [From in QuestionStatus]?: QuestionStatus }>>

const LEADS: Leads = {
  askMore: { open: 'more-asked', 'more-asked': 'more-asked' },
  receiveMore: { 'more-asked': 'open' },
  grant: { open: 'granted', 'more-asked': 'granted' },
  deny: { open: 'denied', 'more-asked': 'denied' },
  // A decision is never edited: a later one takes its place, and says why.
  grantInstead: { granted: 'granted', denied: 'granted', suspended: 'granted', ended: 'granted' },
  denyInstead: { granted: 'denied', denied: 'denied' },
  suspend: { granted: 'suspended' },
  end: { granted: 'ended', suspended: 'ended' },
  reinstate: { suspended: 'granted', ended: 'granted' },
  withdraw: { open: 'withdrawn', 'more-asked': 'withdrawn' },
}

/** Where an act leads a question, or why it may not be done now. */
export const afterQuestion = (status: QuestionStatus, act: QuestionAct): QuestionStatus | Refusal =>
  LEADS[act][status] ?? refusalOf(status, act)

const TAKING: readonly QuestionAct[] = ['suspend', 'end', 'reinstate']

function refusalOf(status: QuestionStatus, act: QuestionAct): Refusal {
  switch (status) {
    case 'open':
    case 'more-asked':
      return refuse(act === 'receiveMore' ? 'nothing-was-asked' : 'nothing-decided-yet')
    case 'granted':
      return refuse(act === 'reinstate' ? 'nothing-was-taken' : 'decided-already')
    case 'denied':
      return refuse(TAKING.includes(act) ? 'nothing-granted' : 'decided-already')
    case 'suspended':
      return refuse('is-suspended')
    case 'ended':
      return refuse('has-ended')
    case 'withdrawn':
      return refuse('packet-is-withdrawn')
    default:
      return status satisfies never
  }
}
