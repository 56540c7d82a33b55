import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type NewRelation, relationId } from '../relations/relation.ts'
import { isBornAfter } from './born.ts'
import { type Identity, identity } from './identity.ts'

export const personRegistered = event('people.registered', z.strictObject({ person: personId }))

export interface PersonToRegister {
  readonly person: PersonId
  readonly identity: Identity
  /** Whoever registers somebody has a reason to see them: their intake. */
  readonly relation: NewRelation | undefined
}

/**
 * Begins a person's record. Look first whether they are there (`people.likelyDuplicates`); nothing is refused for being
 * like somebody else, since twins and namesakes are real.
 */
export const register = operation({
  name: 'people.register',
  needs: { permission: 'people:register' },
  input: z.strictObject({ identity }),
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
    const next: PersonToRegister = { person, identity: input.identity, relation }
    return done(next, [personRegistered.of({ person }, person)], { person })
  },
})
