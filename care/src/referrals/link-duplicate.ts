import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { type CarriedOver, carryOver, type OnRecord, type SaidOfReaching } from './carry-over.ts'
import type { ReferralState, Step } from './deciding.ts'
import { duplicateLinked, referralAcknowledged, referralClosed } from './events.ts'
import { type ReferralId, referralId } from './referral.ts'
import { after } from './states.ts'

export interface LinkingDuplicate extends ReferralState {
  /** The one that goes on, within reach; none when there is no such referral. */
  readonly first: (ReferralState & { readonly duplicateOf: ReferralId | undefined }) | undefined
  /** What this one says about reaching the person, and what their record holds when the first one is somebody's already. */
  readonly said: readonly SaidOfReaching[]
  readonly known: OnRecord
}

export interface DuplicateLinked extends Step {
  readonly duplicateOf: ReferralId
  readonly carried: CarriedOver | undefined
}

/**
 * Puts a referral with another that asks for the same person. It is closed and stays: its sender keeps their code, and what
 * it brought is read with the other; what it says about reaching the person goes to their record. Its code never tells that there was another.
 */
export const linkDuplicateReferral = operation({
  name: 'referrals.linkDuplicate',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId, version: z.int(), of: referralId }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: LinkingDuplicate, { referral, of }, moment) {
    const status = after(state.status, 'linkDuplicate')
    if (isRefusal(status)) return status
    if (of === referral) return refuse('the-same-one', undefined, 'of')
    if (!state.first) return refuse('no-such-referral', undefined, 'of')
    if (state.first.duplicateOf !== undefined)
      return refuse('a-duplicate-itself', { of: state.first.duplicateOf }, 'of')
    const version = state.version + 1
    const { person } = state.first
    const over = person === undefined ? undefined : carryOver(person, state.said, state.known, moment)
    const next: DuplicateLinked = {
      referral,
      version,
      status,
      act: 'link-duplicate',
      why: 'duplicate',
      duplicateOf: of,
      carried: over?.carried,
    }
    const read = state.status === 'received' ? [referralAcknowledged.of({ referral }, state.person)] : []
    return done(
      next,
      [
        duplicateLinked.of({ referral, to: of }, state.person),
        ...read,
        referralClosed.of({ referral, why: 'duplicate' }, state.person),
        ...(over?.happened ?? []),
      ],
      { version },
    )
  },
})
