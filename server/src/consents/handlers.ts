import type { Handler } from '../door/handler.ts'
import { cautionsOfHandler } from './cautions-of.ts'
import { endRestrictionHandler } from './end-restriction.ts'
import { handleCautionHandler } from './handle-caution.ts'
import { recordRestrictionHandler } from './record-restriction.ts'
import { restrictionsOfHandler } from './restrictions-of.ts'

/** What this room can do and answer. */
export const consentsHandlers: readonly Handler[] = [
  cautionsOfHandler,
  handleCautionHandler,
  endRestrictionHandler,
  recordRestrictionHandler,
  restrictionsOfHandler,
]
