import { STATE_DOORS } from '../places/doors.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { Catalogue, DoorWords } from './catalogue.ts'

/** What a state calls its door, where it has a name of its own. */
export const doorOf = (doors: Catalogue['doors'], state: StateCode | null): DoorWords | null => {
  const door = state === null ? undefined : STATE_DOORS[state]
  return door === undefined ? null : doors[door]
}
