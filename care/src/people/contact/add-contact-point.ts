import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { type Bar, despite, heed, type KeptDespite } from '../barred.ts'
import { type Address, isSameAddress, maySeeConfidential } from '../identity/residence.ts'
import { elsewhere, type Kept } from '../kept.ts'
import {
  type ContactPointId,
  contactPointId,
  leavesWord,
  type PointTerms,
  pointField,
  pointTerms,
  type ReachedAt,
  reach,
} from './contact-point.ts'

export const contactPointAdded = event(
  'people.contactPointAdded',
  z.strictObject({ point: contactPointId, kind: z.enum(['phone', 'email', 'postal']) }),
)

export interface PointState extends Kept {
  /** Where they live is kept confidential. */
  readonly isAddressConfidential: boolean
  /** An address that may not be written on anything. */
  readonly confidentialAddress: Address | undefined
  /** The same number or address stands open already. */
  readonly isThere: boolean
  readonly bars: readonly Bar[]
}

export interface PointToAdd {
  readonly point: ContactPointId
  readonly person: PersonId
  readonly at: ReachedAt
  readonly terms: PointTerms
  readonly despite: KeptDespite | undefined
}

/** Adds a number or address at which somebody can be reached, with what is safe there. */
export const addContactPoint = operation({
  name: 'people.addContactPoint',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, at: reach, terms: pointTerms, despite }),
  answer: z.strictObject({ point: contactPointId }),
  about: ({ person }) => person,
  decide(state: PointState, input, moment) {
    const away = elsewhere(state)
    if (away) return away
    const { at, terms, person } = input
    // Whoever may not see the address must not find it out by trying one after the other.
    if (at.kind === 'postal' && state.isAddressConfidential && !maySeeConfidential(moment.actor))
      return refuse('kept-confidential-mail', undefined, 'at')
    if (state.isThere) return refuse('already-there', undefined, 'at')
    const hidden = state.confidentialAddress
    if (at.kind === 'postal' && hidden && isSameAddress(at.address, hidden))
      return refuse('confidential-address', undefined, 'at.address')
    if (terms.verifiedOn !== undefined && terms.verifiedOn > moment.on)
      return refuse('in-the-future', undefined, 'terms.verifiedOn')
    const point = contactPointId.parse(moment.newId())
    const heeded = heed(state.bars, {
      thing: point,
      person,
      reachesThem: leavesWord(at),
      why: input.despite,
      before: undefined,
      on: moment.on,
      fieldOf: pointField,
    })
    if (isRefusal(heeded)) return heeded
    const next: PointToAdd = { point, person, at, terms, despite: heeded.despite }
    return done(next, [contactPointAdded.of({ point, kind: at.kind }, person), ...heeded.happened], { point })
  },
})
