import { z } from 'zod'
import { line } from '../agency/agency.ts'
import { personId, type StaffId } from '../kernel/ids.ts'
import { endOfDay, instantIn } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { deadlineId, mayOwn, type Owner, ownerOf, type WouldOwn } from './deadline.ts'
import { taskAdded } from './events.ts'
import { SEVERITIES } from './rule.ts'

/** The named owner, when a member of staff is named; `undefined` when there is none by that id. */
export interface TaskSetting {
  readonly owner: WouldOwn | undefined
}

/** Sets a task: a deadline of one's own making, with one owner. Nobody named means oneself; Handrail itself names somebody. */
export const addTask = operation({
  name: 'clocks.addTask',
  needs: { permission: 'clocks:work' },
  input: z.strictObject({
    person: personId.nullable().default(null),
    title: line(200),
    dueOn: plainDate,
    dueTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    severity: z.enum(SEVERITIES).default('warn'),
    owner: ownerOf.optional(),
  }),
  answer: z.strictObject({ deadline: deadlineId }),
  about: ({ person }) => person ?? undefined,
  decide(state: TaskSetting, { person, title, dueOn, dueTime, severity, owner }, moment) {
    const { actor, zone, on, now } = moment
    const own: Owner | undefined = owner ?? (actor.kind === 'staff' ? { staff: actor.staff } : undefined)
    if (own === undefined) return refuse('only-by-staff')
    const dueAt = dueTime === undefined ? endOfDay(zone, dueOn) : instantIn(zone, dueOn, dueTime)
    if (dueAt < now) return refuse('in-the-past', { on }, 'dueOn')
    const named = owner !== undefined && 'staff' in owner
    const itsRoles = named ? (state.owner?.roles ?? []) : actor.kind === 'staff' ? [actor.role] : []
    const [role] = 'role' in own ? [own.role] : itsRoles
    if (role === undefined) return refuse('no-such-staff', undefined, 'owner')
    if (named && state.owner && !mayOwn(state.owner, person !== null))
      return refuse('out-of-their-reach', undefined, 'owner')
    const deadline = deadlineId.parse(moment.newId())
    const staff: StaffId | null = 'staff' in own ? own.staff : null
    const addedBy = actor.kind === 'staff' ? actor.staff : null
    const next = { deadline, person, title, dueOn, dueAt, severity, staff, role, addedBy }
    return done(next, [taskAdded.of({ deadline, due: dueAt, severity }, person ?? undefined)], { deadline })
  },
})
