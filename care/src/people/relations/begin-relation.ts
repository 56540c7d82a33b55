import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId, staffId } from '../../kernel/ids.ts'
import { addHours, type Instant, instant } from '../../kernel/instant.ts'
import { type Done, done, type Moment, operation } from '../../kernel/operation.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Role, reachOf } from '../../permissions.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { line } from '../text.ts'
import {
  isRunning,
  type NewRelation,
  RELATION_KINDS,
  type Relation,
  type RelationId,
  relationId,
} from './relation.ts'

export const relationBegan = event(
  'people.relationBegan',
  z.strictObject({ relation: relationId, staff: staffId, kind: z.enum([...RELATION_KINDS, 'cover']) }),
)

/** An auditor only looks, and for a set time. */
export const AUDIT_HOURS = 24 * 90

export interface RelationsState extends Kept {
  /** Relations of this person that have not ended. */
  readonly open: readonly Relation[]
  /** The roles that the member of staff holds today; none when there is no such person here. */
  readonly roles: readonly Role[]
}

/** Gives a member of staff a reason to see a person. */
export const beginRelation = operation({
  name: 'people.beginRelation',
  needs: { permission: 'relations:assign' },
  input: z.strictObject({
    person: personId,
    staff: staffId,
    kind: z.enum(RELATION_KINDS),
    until: instant.optional(),
    reason: line(200).optional(),
  }),
  answer: z.strictObject({ relation: relationId }),
  about: ({ person }) => person,
  decide: beginning,
})

/** What comes of giving somebody a reason to see a person: a refusal, or the relation. */
export function beginning(
  state: RelationsState,
  {
    person,
    staff,
    kind,
    until,
    reason,
  }: Pick<NewRelation, 'person' | 'staff'> & {
    readonly kind: (typeof RELATION_KINDS)[number]
    readonly until?: Instant | undefined
    readonly reason?: string | undefined
  },
  moment: Moment,
): Refusal | Done<NewRelation, { relation: RelationId }> {
  const away = elsewhere(state)
  if (away) return away
  // Who gives reasons to see people gives none to themselves: somebody else answers for it.
  if (moment.actor.kind === 'staff' && moment.actor.staff === staff)
    return refuse('not-for-oneself', undefined, 'staff')
  if (state.roles.length === 0) return refuse('not-on-the-staff', undefined, 'staff')
  // A reason to see a person is worth nothing to somebody whose work never opens a record.
  if (!state.roles.some((role) => reachOf(role, 'people:read') !== undefined))
    return refuse('opens-no-records', undefined, 'staff')
  if (until !== undefined && until <= moment.now) return refuse('in-the-past', undefined, 'until')
  const running = state.open.filter((one) => isRunning(one, moment.now))
  if (running.some((one) => one.staff === staff && one.kind === kind))
    return refuse('already-there', undefined, 'kind')
  // One lead at a time: the accountable one is known without asking.
  const lead = running.find((one) => one.kind === 'lead')
  if (kind === 'lead' && lead) return refuse('has-a-lead', { staff: lead.staff }, 'kind')
  if (kind === 'audit') {
    if (!state.roles.includes('auditor')) return refuse('not-an-auditor', undefined, 'staff')
    if (until === undefined || until > addHours(moment.now, AUDIT_HOURS))
      return refuse('audit-needs-an-end', { mostDays: AUDIT_HOURS / 24 }, 'until')
  }
  const relation = relationId.parse(moment.newId())
  const next: NewRelation = { relation, person, staff, kind, from: moment.now, until, reason }
  return done(next, [relationBegan.of({ relation, staff, kind }, person)], { relation })
}
