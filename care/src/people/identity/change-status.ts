import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { dayOf, type Status, status } from './status.ts'

/** Heard by everything that sends: from this event on, nothing goes out. */
export const statusChanged = event(
  'people.statusChanged',
  z.strictObject({ status: z.enum(['living', 'deceased', 'missing']) }),
)

export interface StatusState extends Kept {
  readonly version: number
  readonly status: Status
}

/** Says that somebody died, is missing, or was found or wrongly said to be. */
export const changeStatus = operation({
  name: 'people.changeStatus',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, version: z.int(), status }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: StatusState, input, moment) {
    const away = elsewhere(state)
    if (away) return away
    const day = dayOf(input.status)
    if (day !== undefined && day > moment.on) return refuse('in-the-future', undefined, 'status')
    if (JSON.stringify(state.status) === JSON.stringify(input.status)) return refuse('nothing-changed')
    const version = state.version + 1
    return done(
      { version, status: input.status },
      [statusChanged.of({ status: input.status.status }, input.person)],
      { version },
    )
  },
})
