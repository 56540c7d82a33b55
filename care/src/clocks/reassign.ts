import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { couldDo, mayOwn, ownerOf, type WouldOwn } from './deadline.ts'
import { deadlineReassigned } from './events.ts'
import { type OneDeadline, oneDeadline } from './finish.ts'

export type Reassigning = OneDeadline & {
  /** The named member of staff, when one is named. */
  readonly newOwner: WouldOwn | undefined
}

/** Gives a deadline to somebody else, or back to a role. */
export const reassign = operation({
  name: 'clocks.reassign',
  needs: { permission: 'clocks:assign' },
  input: oneDeadline.extend({ to: ownerOf }),
  answer: z.strictObject({ version: z.int() }),
  decide({ status, person, owner, rule, newOwner }: Reassigning, { deadline, version, to }) {
    if (status !== 'open') return refuse('not-open', { status })
    if ('staff' in to) {
      if (!newOwner || newOwner.roles.length === 0) return refuse('no-such-staff', undefined, 'to')
      if (!mayOwn(newOwner, person !== null)) return refuse('out-of-their-reach', undefined, 'to')
    }
    const roles = 'staff' in to ? (newOwner?.roles ?? []) : [to.role]
    if (!couldDo(roles, rule?.topic)) return refuse('not-their-work', undefined, 'to')
    const happened = deadlineReassigned.of({ deadline, from: owner, to }, person ?? undefined)
    return done({ to }, [happened], { version: version + 1 })
  },
})
