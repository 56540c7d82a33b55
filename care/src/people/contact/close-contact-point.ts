import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { CLOSED_WHY, type ContactPoint, contactPointId } from './contact-point.ts'

export const contactPointClosed = event(
  'people.contactPointClosed',
  z.strictObject({ point: contactPointId, why: z.enum(CLOSED_WHY) }),
)

/** Says that a number or address is not used any more. It is kept: someone may call from it again. */
export const closeContactPoint = operation({
  name: 'people.closeContactPoint',
  needs: { permission: 'people:change' },
  input: z.strictObject({
    person: personId,
    point: contactPointId,
    version: z.int(),
    why: z.enum(CLOSED_WHY),
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: ContactPoint, input, moment) {
    if (state.closed) return refuse('closed', undefined, 'point')
    const version = state.version + 1
    return done(
      { version, closed: { on: moment.on, why: input.why } },
      [contactPointClosed.of({ point: state.point, why: input.why }, input.person)],
      { version },
    )
  },
})
