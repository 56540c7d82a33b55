/** Asking for care, and answering who asks. */
export { type Accepted, type Accepting, acceptReferral } from './accept.ts'
export { acknowledgeReferral } from './acknowledge.ts'
export type { Holder, NewReferral } from './arriving.ts'
export {
  type CarriedOver,
  NOTHING_ON_RECORD,
  type OnRecord,
  type SaidOfReaching,
} from './carry-over.ts'
export { closeReferral } from './close.ts'
export { type Code, code, codeFrom, shownCode } from './code.ts'
export { comeBackBy } from './coming-back.ts'
export type { ReferralState, Step } from './deciding.ts'
export { type Declined, declineReferral } from './decline.ts'
export {
  codeRefused,
  codeRenewed,
  duplicateLinked,
  linkMade,
  linkRevoked,
  mayTellRecorded,
  pacesTidied,
  placeWanted,
  referralAccepted,
  referralAcknowledged,
  referralCameBack,
  referralClosed,
  referralDeclined,
  referralFreed,
  referralMatched,
  referralReceived,
  referralReopened,
  referralWithdrawn,
  statusChecked,
  stillWanted,
} from './events.ts'
export { freeRequestsOfWhoLeft, type LeftBehind, MOST_FREED_REQUESTS } from './free-who-left.ts'
export { beginsIntake } from './intake-relation.ts'
export { type DuplicateLinked, type LinkingDuplicate, linkDuplicateReferral } from './link-duplicate.ts'
export {
  type Matched,
  type Matching,
  matchReferral,
  type RegisteredFor,
  type Registering,
  registerForReferral,
} from './match.ts'
export { NOTHING_YET, type Pace } from './pace.ts'
export {
  type LinkToMake,
  linkUsable,
  lookAtLink,
  makePartnerLink,
  type PartnerLink,
  partnerLink,
  partnerLinks,
  revokePartnerLink,
} from './partner-link.ts'
export {
  alikeReferrals,
  board,
  counts,
  LISTS,
  MOST_COUNTED,
  readReason,
  readReferral,
  referralsOf,
  requestNames,
} from './read.ts'
export { receiveReferral } from './receive.ts'
export { type MayTellSaid, recordMayTell } from './record-may-tell.ts'
export {
  type Alternative,
  alternative,
  type Brought,
  type Card,
  CLOSE_WHY,
  card,
  DECLINE_WHY,
  HEARD,
  type KeptConsent,
  keptConsent,
  type Listed,
  listed,
  MANDATES,
  PACKET,
  type PartnerLinkId,
  type Reason,
  type ReferralId,
  reason,
  referralId,
  type Sender,
  SOURCES,
  type Source,
  sender,
  URGENCIES,
  type Urgency,
  urgencyRank,
  WAYS,
  type Way,
} from './referral.ts'
export { type CodeToReplace, type Renewing, renewCode } from './renew-code.ts'
export { type Reopening, reopenReferral } from './reopen.ts'
export { type Arriving, type Sent, sendReferral, whoReceives } from './send.ts'
export { ACTS, type Act, actsIn, OPEN, STATUSES, type Status } from './states.ts'
export {
  type AtTheCounter,
  type Behind,
  BY_THE_CALLER,
  type CodeFailed,
  checkStatus,
  comeBackByCode,
  NEXT_STEPS,
  type NextStep,
  type Road,
  SEEN,
  type Seen,
  type SeenStatus,
  sayPlaceWanted,
  sayStillWanted,
  seenWith,
  withdrawByCode,
} from './status.ts'
export { pacesBefore, tidyPaces, toTell } from './system.ts'
export { withdrawReferral } from './withdraw.ts'
