import { agencyHandlers } from './agency/handlers.ts'
import { clocksChores } from './clocks/chores.ts'
import { clocksHandlers } from './clocks/handlers.ts'
import { consentsHandlers } from './consents/handlers.ts'
import type { Handler } from './door/handler.ts'
import type { Chore } from './door/reaction.ts'
import { draftsChores } from './drafts/chores.ts'
import { draftsHandlers } from './drafts/handlers.ts'
import { peopleHandlers } from './people/handlers.ts'
import { signinChores, signinHandlers } from './signin/handlers.ts'
import type { SigninParts } from './signin/parts.ts'

/** What the rooms need from the machine they run on. */
export type RoomParts = SigninParts

export interface Rooms {
  /** Everything that can be done and asked. */
  readonly handlers: readonly Handler[]
  /** Everything that follows from an event or comes round by itself. */
  readonly chores: readonly Chore[]
}

/** All rooms, in the order of the path. */
export const roomsWith = (parts: RoomParts): Rooms => ({
  handlers: [
    ...agencyHandlers,
    ...signinHandlers(parts),
    ...clocksHandlers,
    ...draftsHandlers,
    ...peopleHandlers,
    ...consentsHandlers,
  ],
  chores: [...signinChores, ...clocksChores, ...draftsChores],
})
