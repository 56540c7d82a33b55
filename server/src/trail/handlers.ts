import type { Handler } from '../door/handler.ts'
import { happenedHandler } from './happened.ts'
import { proofHandler } from './proof.ts'
import { refusedHandler } from './refused.ts'

/** What this room can answer. It changes nothing. */
export const trailHandlers: readonly Handler[] = [happenedHandler, refusedHandler, proofHandler]
