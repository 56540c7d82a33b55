import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { type NewRelation, relationBegan } from '../people/index.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralAccepted } from './events.ts'
import { beginsIntake } from './intake-relation.ts'
import { referralId } from './referral.ts'
import { after } from './states.ts'

export interface Accepting extends ReferralState {
  /** True when the asker works at the intake of this person already. */
  readonly hasIntake: boolean
}

export interface Accepted extends Step {
  readonly relation: NewRelation | undefined
}

/** Takes a referral: from now on it has an owner. Of two who take it at once one has it, the other is told who. */
export const acceptReferral = operation({
  name: 'referrals.accept',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Accepting, { referral }, moment) {
    const { actor } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const { staff } = actor
    if (state.status === 'accepted' && state.owner !== undefined)
      return state.owner === staff ? refuse('already-yours') : refuse('taken', { by: state.owner })
    const status = after(state.status, 'accept')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const relation = state.hasIntake ? undefined : beginsIntake(state.person, staff, moment)
    const next: Accepted = { referral, version, status, act: 'accept', owner: staff, relation }
    const began =
      relation && relationBegan.of({ relation: relation.relation, staff, kind: 'intake' }, state.person)
    return done(next, [referralAccepted.of({ referral, staff }, state.person), ...(began ? [began] : [])], {
      version,
    })
  },
})
