import { type Refusal, refuse } from '../../kernel/refusal.ts'

/** What is taken from somebody who had a yes. */
export const ACTION_KINDS = ['suspended', 'reduced', 'ended'] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

/**
 * How a decision against somebody stands who had a yes: signed, the notice sent, help goes on because they objected in time,
 * in force, or undone.
 */
export const ACTION_STATUSES = ['planned', 'noticed', 'continued', 'in-force', 'undone'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

export const ACTION_ACTS = [
  'notice',
  'goOn',
  'object',
  'takeEffect',
  'upholdBefore',
  'uphold',
  'undo',
] as const
export type ActionAct = (typeof ACTION_ACTS)[number]

const LEADS: Readonly<Record<ActionAct, { readonly [From in ActionStatus]?: ActionStatus }>> = {
  notice: { planned: 'noticed' },
  // They object, and help goes on, or begins again, until the objection is answered.
  goOn: { noticed: 'continued', 'in-force': 'continued' },
  // They object, and nothing holds it up.
  object: { noticed: 'noticed', 'in-force': 'in-force' },
  takeEffect: { noticed: 'in-force' },
  // Answered before the day comes: it still comes no earlier than the notice said.
  upholdBefore: { noticed: 'noticed', continued: 'noticed' },
  uphold: { noticed: 'noticed', continued: 'in-force', 'in-force': 'in-force' },
  undo: { planned: 'undone', noticed: 'undone', continued: 'undone', 'in-force': 'undone' },
}

/** Where an act leads, or why it may not be done now. */
export const afterAction = (status: ActionStatus, act: ActionAct): ActionStatus | Refusal =>
  LEADS[act][status] ?? refusalOf(status, act)

function refusalOf(status: ActionStatus, act: ActionAct): Refusal {
  switch (status) {
    case 'planned':
      return refuse('notice-comes-first')
    case 'noticed':
      return refuse('notice-is-sent')
    case 'continued':
      return refuse(act === 'notice' ? 'notice-is-sent' : 'objection-is-open')
    case 'in-force':
      return refuse('action-is-in-force')
    case 'undone':
      return refuse('action-is-undone')
    default:
      return status satisfies never
  }
}
