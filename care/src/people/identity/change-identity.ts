import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { isBornAfter } from './born.ts'
import { changedFields, type Identity, identity } from './identity.ts'

export const identityChanged = event(
  'people.identityChanged',
  z.strictObject({ fields: z.array(z.string()) }),
)

export interface IdentityState extends Kept {
  readonly version: number
  readonly identity: Identity
}

/** Corrects or brings up to date who somebody is. What stood there before is kept. */
export const changeIdentity = operation({
  name: 'people.changeIdentity',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, version: z.int(), identity }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: IdentityState, input, moment) {
    const away = elsewhere(state)
    if (away) return away
    if (isBornAfter(input.identity.born, moment.on))
      return refuse('in-the-future', undefined, 'identity.born')
    const fields = changedFields(state.identity, input.identity)
    if (fields.length === 0) return refuse('nothing-changed')
    const version = state.version + 1
    return done(
      { version, identity: input.identity },
      [identityChanged.of({ fields: [...fields] }, input.person)],
      {
        version,
      },
    )
  },
})
