import { restrictionsThatMean } from '../consents/bars.ts'
import type { Handler } from '../door/handler.ts'
import { peopleHandlers } from '../people/handlers.ts'

/** The room of people as the product opens it. */
export const peopleRoom: readonly Handler[] = peopleHandlers(restrictionsThatMean)
