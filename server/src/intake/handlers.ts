import type { Handler } from '../door/handler.ts'
import { openCaseHandler, openFromReferralHandler } from './opening.ts'
import {
  caseBoardHandler,
  caseCountsHandler,
  caseOfReferralHandler,
  casesOfHandler,
  readCaseHandler,
} from './reading.ts'

/** What this room can do and answer. */
export const intakeHandlers: readonly Handler[] = [
  openCaseHandler,
  openFromReferralHandler,
  caseBoardHandler,
  caseCountsHandler,
  readCaseHandler,
  casesOfHandler,
  caseOfReferralHandler,
]
