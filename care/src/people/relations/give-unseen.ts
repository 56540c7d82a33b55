import { z } from 'zod'
import {
  couldDo,
  type DeadlineNow,
  deadlineId,
  deadlineReassigned,
  mayOwn,
  type WouldOwn,
} from '../../clocks/index.ts'
import { type PersonId, staffId } from '../../kernel/ids.ts'
import { type Decision, done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { reachOf } from '../../permissions.ts'
import { beginning, type RelationsState } from './begin-relation.ts'
import { type NewRelation, RELATION_KINDS } from './relation.ts'

export const GIVEN_AS = RELATION_KINDS.filter((kind) => kind !== 'audit')

/** `version` is the deadline's; the person's relations are locked as they are. */
export type GivingUnseen = Pick<DeadlineNow, 'version' | 'owner'> & {
  readonly person: PersonId
  readonly relations: RelationsState
  readonly newOwner: WouldOwn | undefined
  /** What is due; nothing for a task. */
  readonly topic: string | undefined
}

/**
 * Gives something that is due, about somebody whom nobody sees who could do it, to a member of staff; and with it a reason
 * to see the person, unless they have one. Whoever gives it is not told about whom it is.
 */
export const giveUnseen = operation({
  name: 'people.giveUnseen',
  needs: { permission: 'relations:assign' },
  input: z.strictObject({ deadline: deadlineId, version: z.int(), staff: staffId, kind: z.enum(GIVEN_AS) }),
  answer: z.strictObject({ version: z.int() }),
  decide(
    { person, owner, newOwner, relations, topic }: GivingUnseen,
    { deadline, version, staff, kind },
    moment,
  ): Decision<{ relation: NewRelation | undefined }, { version: number }> {
    if (moment.actor.kind === 'staff' && moment.actor.staff === staff)
      return refuse('not-for-oneself', undefined, 'staff')
    if (!newOwner || newOwner.roles.length === 0) return refuse('not-on-the-staff', undefined, 'staff')
    if (!newOwner.roles.some((role) => reachOf(role, 'clocks:work') !== undefined))
      return refuse('opens-no-records', undefined, 'staff')
    if (!couldDo(newOwner.roles, topic)) return refuse('not-their-work', undefined, 'staff')
    const given = deadlineReassigned.of({ deadline, from: owner, to: { staff } }, person)
    const answer = { version: version + 1 }
    if (mayOwn(newOwner, true)) return done({ relation: undefined }, [given], answer)
    const began = beginning(relations, { person, staff, kind }, moment)
    if ('refused' in began) return began
    return done({ relation: began.next }, [...began.happened, given], answer)
  },
})
