import type { Permission } from '@handrail/care'
import type { DeadlineShown } from '@handrail/care/clocks'

/** The page of a person on which what a rule asks for is done: their intake, its papers, their plan, how it goes, their place on the list. */
export const WORK_ROOMS = ['intake', 'decision', 'plans', 'progress', 'waiting'] as const
export type WorkRoom = (typeof WORK_ROOMS)[number]

/** What one must be allowed to, to see that page. */
const NEEDS: Readonly<Record<WorkRoom, Permission>> = {
  intake: 'intake:read',
  decision: 'determinations:read',
  plans: 'plans:read',
  progress: 'progress:read',
  waiting: 'waitlist:read',
}

/** Where what is due about a person is done, when that is not their record itself. */
export function doneAt(
  { person, because }: Pick<DeadlineShown, 'person' | 'because'>,
  may: (permission: Permission) => boolean,
): { readonly assessment: string } | { readonly alert: string } | { readonly room: WorkRoom } | undefined {
  if (person === null || because === null) return undefined
  const { topic, subject } = because
  if (topic === 'intake.assessment-signed' || topic === 'intake.assessment-co-signed')
    return subject !== null && may('intake:assess') ? { assessment: subject } : undefined
  if (topic.startsWith('instruments.alert')) return subject === null ? undefined : { alert: subject }
  const room = roomOf(topic)
  return room !== undefined && may(NEEDS[room]) ? { room } : undefined
}

function roomOf(topic: string): WorkRoom | undefined {
  // A first talk with whoever was just given is written down on the record.
  if (topic === 'assignments.first-contact') return undefined
  if (/^(intake|assignments)\./.test(topic)) return 'intake'
  if (topic.startsWith('determinations.')) return 'decision'
  if (topic === 'plans.review' || /^progress\.(review$|drift-)/.test(topic)) return 'progress'
  if (topic.startsWith('plans.') || topic === 'progress.plan-after-review') return 'plans'
  return topic.startsWith('waitlist.') ? 'waiting' : undefined
}
