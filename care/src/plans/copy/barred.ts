import { mayTell, type Restriction } from '../../consents/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Party } from '../../people/index.ts'

/** What somebody learns who reads a plan, of care or for a crisis. */
const TELLS = ['plan', 'health'] as const

/**
 * Whether the person said before that this party is not told. That they want it now is their yes; the no goes before it until
 * they take it back.
 */
export const isBarred = (whom: Party, restrictions: readonly Restriction[], on: PlainDate): boolean =>
  TELLS.some((what) => {
    const told = mayTell({ whom, what, on }, restrictions, [])
    return !told.may && told.by === 'restriction'
  })
