import { type Refusal, refuse } from '../kernel/refusal.ts'

/** How an assignment stands. Another case manager is another assignment. */
export const ASSIGNMENT_STATUSES = ['made', 'accepted', 'declined', 'ended'] as const
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number]

export const ASSIGNMENT_ACTS = [
  'accept',
  'decline',
  'contact',
  'contactMeanwhile',
  'handOver',
  'free',
] as const
export type AssignmentAct = (typeof ASSIGNMENT_ACTS)[number]

const LEADS: Readonly<Record<AssignmentAct, { readonly [From in AssignmentStatus]?: AssignmentStatus }>> = {
  accept: { made: 'accepted' },
  decline: { made: 'declined' },
  contact: { accepted: 'accepted' },
  // Whoever covers cannot answer for the case manager.
  contactMeanwhile: { made: 'made', accepted: 'accepted' },
  // Somebody who has not answered yet may be relieved as well.
  handOver: { made: 'ended', accepted: 'ended' },
  free: { made: 'ended', accepted: 'ended' },
}

/** The state that an act leads to, or why it may not be done now. */
export const afterAssignment = (status: AssignmentStatus, act: AssignmentAct): AssignmentStatus | Refusal =>
  LEADS[act][status] ?? refuse(status === 'made' ? 'not-answered-yet' : `already-${status}`)
