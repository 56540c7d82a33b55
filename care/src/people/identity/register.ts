import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { contactPointAdded, type PointToAdd } from '../contact/add-contact-point.ts'
import { contactPointId, phoneNumber, phoneRules, pointTerms } from '../contact/contact-point.ts'
import { type NewRelation, relationId } from '../relations/relation.ts'
import { isBornAfter } from './born.ts'
import { type ResidenceToSave, realOf, residenceChanged, residenceFacts } from './change-residence.ts'
import { type Identity, identity } from './identity.ts'
import { type ResidenceToKeep, residenceToKeep, shownResidence } from './residence.ts'

export const personRegistered = event('people.registered', z.strictObject({ person: personId }))

export interface PersonToRegister {
  readonly person: PersonId
  readonly identity: Identity
  /** Whoever registers somebody has a reason to see them: their intake. */
  readonly relation: NewRelation | undefined
  readonly phone: PointToAdd | undefined
  readonly residence: ResidenceToSave | undefined
}

/**
 * Begins a person's record. Look first whether they are there (`people.likelyDuplicates`); nothing is refused for being
 * like somebody else, since twins and namesakes are real.
 */
export const register = operation({
  name: 'people.register',
  needs: { permission: 'people:register' },
  input: z.strictObject({
    identity,
    /** A number to reach them at, with what is safe there. More are added on their record. */
    phone: z.strictObject({ number: phoneNumber, rules: phoneRules }).optional(),
    residence: residenceToKeep.optional(),
  }),
  answer: z.strictObject({ person: personId }),
  decide(_state: { readonly person: null }, input, moment) {
    if (isBornAfter(input.identity.born, moment.on))
      return refuse('in-the-future', undefined, 'identity.born')
    const person = personId.parse(moment.newId())
    const { actor } = moment
    const relation: NewRelation | undefined =
      actor.kind === 'staff'
        ? {
            relation: relationId.parse(moment.newId()),
            person,
            staff: actor.staff,
            kind: 'intake',
            from: moment.now,
            until: undefined,
            reason: undefined,
          }
        : undefined
    const phone = input.phone && {
      point: contactPointId.parse(moment.newId()),
      person,
      at: { kind: 'phone' as const, ...input.phone },
      terms: pointTerms.parse({}),
      // Nobody is restricted yet in a record that begins.
      despite: undefined,
    }
    const next: PersonToRegister = {
      person,
      identity: input.identity,
      relation,
      phone,
      residence: input.residence && firstResidence(input.residence),
    }
    return done(
      next,
      [
        personRegistered.of({ person }, person),
        ...(phone ? [contactPointAdded.of({ point: phone.point, kind: 'phone' }, person)] : []),
        ...(input.residence ? [residenceChanged.of(residenceFacts(input.residence), person)] : []),
      ],
      { person },
    )
  },
})

function firstResidence(kept: ResidenceToKeep): ResidenceToSave {
  return { version: 1, residence: shownResidence(kept), real: realOf(kept), closes: [] }
}
