import type { Handler } from '../door/handler.ts'
import { endRestrictionHandler } from './end-restriction.ts'
import { recordRestrictionHandler } from './record-restriction.ts'
import { restrictionsOfHandler } from './restrictions-of.ts'

/** What this room can do and answer. */
export const consentsHandlers: readonly Handler[] = [
  endRestrictionHandler,
  recordRestrictionHandler,
  restrictionsOfHandler,
]
