import type { Handler } from '../door/handler.ts'
import {
  claimMessageHandler,
  deliveryOfHandler,
  dueMessagesHandler,
  holdMessageHandler,
  recordFailureHandler,
  recordSentHandler,
  refuseMessageHandler,
  releaseMessagesHandler,
  stopMessagesHandler,
} from './delivery.ts'
import { queueMessageHandler, sendMessageHandler, tellStaffHandler } from './queue.ts'
import { messagesOfHandler, undeliveredHandler } from './read.ts'
import { changeMessageSettingsHandler, readMessageSettingsHandler } from './settings.ts'
import { whoReachesHandler } from './undelivered.ts'
import { unsafeLinksHandler } from './unsafe-links.ts'

/** What this room can do and answer. */
export const messagesHandlers: readonly Handler[] = [
  claimMessageHandler,
  deliveryOfHandler,
  dueMessagesHandler,
  holdMessageHandler,
  recordFailureHandler,
  recordSentHandler,
  refuseMessageHandler,
  releaseMessagesHandler,
  stopMessagesHandler,
  queueMessageHandler,
  sendMessageHandler,
  tellStaffHandler,
  messagesOfHandler,
  undeliveredHandler,
  whoReachesHandler,
  unsafeLinksHandler,
  changeMessageSettingsHandler,
  readMessageSettingsHandler,
]
