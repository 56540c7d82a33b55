import { agencyHandlers } from './agency/handlers.ts'
import { consentsHandlers } from './consents/handlers.ts'
import type { Handler } from './door/handler.ts'
import type { Chore } from './door/reaction.ts'
import { peopleHandlers } from './people/handlers.ts'

/** Everything that can be done and asked, room by room. */
export const handlers: readonly Handler[] = [...agencyHandlers, ...peopleHandlers, ...consentsHandlers]

/** Everything that follows from an event or comes round by itself. */
export const chores: readonly Chore[] = []
