/** E-mail, text messages and letters out, by safe-contact rules. */
export { clinicalWordsIn } from './clinical-words.ts'
export {
  CLAIM_MINUTES,
  claimMessage,
  deliveryOf,
  dueMessages,
  holdMessage,
  LONGEST_PUT_OFF_MINUTES,
  type MessageState,
  MOST_ATTEMPTS,
  type NotSent,
  recordFailure,
  recordSent,
  refuseMessage,
  releaseMessages,
  stopMessages,
} from './deliver.ts'
export { hushed } from './hushed.ts'
export {
  maySend,
  OUT,
  type Out,
  type QuietHours,
  type SafeAnswer,
  type SafeQuestion,
  WARNING_UNREAD,
  type WhyNot,
} from './may-send.ts'
export {
  type MessageId,
  type MessageStatus,
  messageGaveUp,
  messageHeld,
  messageId,
  messageQueued,
  messageRefused,
  messageSent,
  messagesReleased,
  messagesStopped,
  messageTried,
  type Values,
  values,
} from './message.ts'
export {
  keyFor,
  type MessageToQueue,
  queueMessage,
  type Recipient,
  sendMessage,
  tellStaff,
  whenToWrite,
} from './queue.ts'
export { MESSAGES_AT_ONCE, type MessageShown, messagesOf, undelivered } from './read.ts'
export { type Filled, type Rendered, render } from './render.ts'
export {
  changeMessageSettings,
  FIRST_SETTINGS,
  type MessageSettings,
  messageSettings,
  messageSettingsChanged,
  readMessageSettings,
} from './settings.ts'
export type { Language, Level, Template, Value, Words } from './template.ts'
export { TEMPLATE_CODES, TEMPLATES, type TemplateCode } from './templates.ts'
export { TO_REACH, whoReaches } from './undelivered.ts'
export {
  LINKS_LOOKED_AT_DAYS,
  type LinkStoppedWhy,
  linkStoppedWhy,
  UNSAFE_AFTER,
  unsafeLinks,
  type WentTo,
  whyUnsafe,
} from './unsafe-links.ts'
