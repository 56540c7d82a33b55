import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId, staffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { ALL_RELATION_KINDS, isRunning, type Relation, relationId } from './relation.ts'

export const relationEnded = event(
  'people.relationEnded',
  // `left`: they left the staff, and nobody ended it by hand. `taken-back`: a cover that was not over.
  z.strictObject({
    relation: relationId,
    staff: staffId,
    kind: z.enum(ALL_RELATION_KINDS),
    why: z.enum(['left', 'taken-back']).optional(),
  }),
)

/** Ends a member of staff's reason to see a person. From now on the record does not exist for them. */
export const endRelation = operation({
  name: 'people.endRelation',
  needs: { permission: 'relations:assign' },
  input: z.strictObject({ person: personId, relation: relationId, version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: Relation, input, moment) {
    if (state.until !== undefined && !isRunning(state, moment.now)) return refuse('ended')
    // Emergency access ends by its own operation, which its review looks at.
    if (state.kind === 'emergency') return refuse('emergency-access', undefined, 'relation')
    // A cover ends with the days away that it stands for.
    if (state.kind === 'cover') return refuse('covers-somebody', undefined, 'relation')
    const { relation, staff, kind } = state
    const version = state.version + 1
    return done({ version, until: moment.now }, [relationEnded.of({ relation, staff, kind }, input.person)], {
      version,
    })
  },
})
