import type { Handler } from '../door/handler.ts'
import { actingHandlers } from './acting.ts'
import { authorizingHandlers } from './authorizing.ts'
import { hearCoverHandler, stillHoldsHandler } from './cover-after.ts'
import {
  askMoreHandler,
  decideAdmissionHandler,
  decideClinicalHandler,
  decidePayerHandler,
  receiveMoreHandler,
} from './deciding.ts'
import { agreeFeeHandler, feesOfHandler } from './fees.ts'
import {
  changeSettingsHandler,
  exemptHandler,
  giveNoticeHandler,
  noteExpiryHandler,
  noticeMissingHandler,
  openPacketHandler,
  recordEvidenceHandler,
  rejectHandler,
  seekPayerHandler,
  takeSubstituteHandler,
  waiveHandler,
  withdrawHandler,
} from './gathering.ts'
import {
  decisionsOfHandler,
  noticesOfHandler,
  packetsOfHandler,
  papersToAskHandler,
  settingsHandler,
} from './reading.ts'
import { endQuestionsHandler } from './taking-back.ts'

/** What this room can do and answer. */
export const determinationsHandlers: readonly Handler[] = [
  openPacketHandler,
  recordEvidenceHandler,
  takeSubstituteHandler,
  waiveHandler,
  exemptHandler,
  rejectHandler,
  noteExpiryHandler,
  seekPayerHandler,
  withdrawHandler,
  noticeMissingHandler,
  giveNoticeHandler,
  packetsOfHandler,
  noticesOfHandler,
  decideClinicalHandler,
  decideAdmissionHandler,
  decidePayerHandler,
  askMoreHandler,
  receiveMoreHandler,
  stillHoldsHandler,
  hearCoverHandler,
  decisionsOfHandler,
  agreeFeeHandler,
  feesOfHandler,
  ...actingHandlers,
  ...authorizingHandlers,
  changeSettingsHandler,
  settingsHandler,
  papersToAskHandler,
  endQuestionsHandler,
]
