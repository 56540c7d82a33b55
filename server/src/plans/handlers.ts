import type { Handler } from '../door/handler.ts'
import type { Keys } from '../platform/keys.ts'
import {
  answerCopyHandler,
  copiesOfHandler,
  endCopyLinkHandler,
  giveCopyHandler,
  linkToCopyHandler,
  openCopyHandler,
  sendCopyHandler,
  settleReadBackHandler,
  stopCopyLinkHandler,
  takeReadBackHandler,
} from './copying.ts'
import {
  askDirectiveHandler,
  directivesOfHandler,
  recordDirectiveHandler,
  revokeDirectiveHandler,
} from './directive/handlers.ts'
import {
  beginNeedsHandler,
  dropNeedsHandler,
  layNeedsReadyHandler,
  saveNeedsHandler,
  signNeedsHandler,
} from './needs.ts'
import {
  beginVersionHandler,
  dropVersionHandler,
  offerVersionHandler,
  putInEffectHandler,
  revokePlanHandler,
  savePlanPartHandler,
  signVersionHandler,
  takeVersionBackHandler,
} from './planning.ts'
import { plansOfHandler, readNeedsHandler, readPlanHandler } from './reading.ts'
import { linkSafetyHandler, openSafetyLinkHandler } from './safety/linking.ts'
import { readSafetyHandler, safetyOfPersonHandler } from './safety/reading.ts'
import {
  beginSafetyHandler,
  dropSafetyHandler,
  giveSafetyCopyHandler,
  lookAtSafetyHandler,
  moveSafetyActionHandler,
  putSafetyInEffectHandler,
  saveSafetyHandler,
  withdrawSafetyHandler,
} from './safety/writing.ts'

/** What this room can do and answer. */
export const plansHandlers = (keys: Keys): readonly Handler[] => [
  beginNeedsHandler,
  layNeedsReadyHandler,
  saveNeedsHandler,
  signNeedsHandler,
  dropNeedsHandler,
  beginVersionHandler,
  savePlanPartHandler,
  offerVersionHandler,
  takeVersionBackHandler,
  dropVersionHandler,
  signVersionHandler,
  putInEffectHandler,
  revokePlanHandler,
  giveCopyHandler,
  sendCopyHandler(keys),
  endCopyLinkHandler,
  linkToCopyHandler(keys),
  stopCopyLinkHandler,
  openCopyHandler,
  answerCopyHandler,
  takeReadBackHandler,
  settleReadBackHandler,
  copiesOfHandler,
  plansOfHandler,
  readNeedsHandler,
  readPlanHandler,
  beginSafetyHandler,
  saveSafetyHandler,
  putSafetyInEffectHandler,
  dropSafetyHandler,
  lookAtSafetyHandler,
  moveSafetyActionHandler,
  giveSafetyCopyHandler,
  withdrawSafetyHandler,
  linkSafetyHandler,
  openSafetyLinkHandler,
  safetyOfPersonHandler,
  readSafetyHandler,
  recordDirectiveHandler,
  revokeDirectiveHandler,
  askDirectiveHandler,
  directivesOfHandler,
]
