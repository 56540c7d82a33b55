import type { PersonId, StaffId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { type NewRelation, relationId } from '../people/index.ts'

/** Whoever owns a referral has a reason to see the person whose it is. */
export const beginsIntake = (
  person: PersonId | undefined,
  staff: StaffId,
  { newId, now }: Moment,
): NewRelation | undefined =>
  person === undefined
    ? undefined
    : {
        relation: relationId.parse(newId()),
        person,
        staff,
        kind: 'intake',
        from: now,
        until: undefined,
        reason: undefined,
      }
