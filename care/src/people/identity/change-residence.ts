import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { contactPointClosed } from '../contact/close-contact-point.ts'
import type { ContactPoint, ContactPointId } from '../contact/contact-point.ts'
import { elsewhere, type Kept } from '../kept.ts'
import {
  type Address,
  maySeeConfidential,
  type Residence,
  type ResidenceToKeep,
  residenceToKeep,
  shownResidence,
} from './residence.ts'

export const residenceChanged = event(
  'people.residenceChanged',
  z.strictObject({ confidential: z.boolean(), noFixedAddress: z.boolean() }),
)

export interface ResidenceState extends Kept {
  readonly version: number
  readonly residence: Residence
  /** Mailing addresses that are in use. */
  readonly postal: readonly Pick<ContactPoint, 'point' | 'version'>[]
}

export interface ResidenceToSave {
  readonly version: number
  readonly residence: Residence
  /** What to do with the address that may not be shown. */
  readonly real: { readonly put: Address; readonly countyOfResidence: string | undefined } | 'leave' | 'close'
  /** Mailing addresses that are in use no more. */
  readonly closes: readonly { readonly point: ContactPointId; readonly version: number }[]
}

/** What an event says of where somebody lives. */
export const residenceFacts = ({ where }: ResidenceToKeep) => ({
  confidential: where.kind === 'confidential',
  noFixedAddress: where.kind === 'no-fixed-address',
})

/** What becomes of the address that may not be shown. */
export function realOf({ where, countyOfResidence }: ResidenceToKeep): ResidenceToSave['real'] {
  if (where.kind !== 'confidential') return 'close'
  if (!where.real) return 'leave'
  const county = countyOfResidence.answer === 'given' ? countyOfResidence.value : undefined
  return { put: where.real, countyOfResidence: county }
}

/**
 * Says where somebody lives, or that they have no fixed address. A confidential address goes into a place of its own,
 * and from then on only what stands in for it is shown. Mailing addresses from before are closed, since one of them may be
 * that very address; those that are safe are added anew.
 */
export const changeResidence = operation({
  name: 'people.changeResidence',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, version: z.int(), residence: residenceToKeep }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: ResidenceState, input, moment) {
    const away = elsewhere(state)
    if (away) return away
    const wasConfidential = state.residence.where.kind === 'confidential'
    // Whoever may not see it must not overwrite it either.
    if (wasConfidential && !maySeeConfidential(moment.actor))
      return refuse('kept-confidential', undefined, 'residence')
    const confidential = input.residence.where.kind === 'confidential'
    const version = state.version + 1
    const closes = confidential && !wasConfidential ? state.postal : []
    const next: ResidenceToSave = {
      version,
      residence: shownResidence(input.residence),
      real: realOf(input.residence),
      closes: closes.map(({ point, version: before }) => ({ point, version: before + 1 })),
    }
    const facts = residenceFacts(input.residence)
    const closed = closes.map(({ point }) => contactPointClosed.of({ point, why: 'not-safe' }, input.person))
    return done(next, [residenceChanged.of(facts, input.person), ...closed], { version })
  },
})
