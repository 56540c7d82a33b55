import type { Handler } from '../door/handler.ts'
import type { Keys } from '../platform/keys.ts'
import { cutoffsHandler, setCutoffHandler } from './cutoffs.ts'
import {
  answerAlertHandler,
  beginGivingHandler,
  dropGivingHandler,
  enterErrorHandler,
  finishGivingHandler,
  noteAlertHandler,
  recordResultHandler,
  saveGivingHandler,
} from './giving.ts'
import {
  answerByLinkHandler,
  finishByLinkHandler,
  linkToAnswerHandler,
  linkToShowHandler,
  openLinkHandler,
  sendLinkHandler,
  stopLinkHandler,
} from './linking.ts'
import { instrumentsOfHandler, readAlertHandler, readGivingHandler } from './reading.ts'

/** What this room can do and answer. */
export const instrumentsHandlers = (keys: Keys): readonly Handler[] => [
  beginGivingHandler,
  recordResultHandler,
  saveGivingHandler,
  finishGivingHandler,
  dropGivingHandler,
  enterErrorHandler,
  sendLinkHandler(keys),
  linkToAnswerHandler(keys),
  stopLinkHandler,
  linkToShowHandler(keys),
  openLinkHandler,
  answerByLinkHandler,
  finishByLinkHandler,
  noteAlertHandler,
  answerAlertHandler,
  instrumentsOfHandler,
  readGivingHandler,
  readAlertHandler,
  setCutoffHandler,
  cutoffsHandler,
]
