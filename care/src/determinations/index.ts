/** Who belongs to the group that a program is for, who is admitted and who pays: three questions, each with its own record. */

export {
  type ActionId,
  type ActionStanding,
  actionStanding,
  type MadeAction,
  madeAction,
  NOTICE_WAYS,
  OBJECTION_ANSWERS,
  type ShownAction,
  UNDONE_WHY,
} from './action/action.ts'
export {
  adverseActionNoticed,
  adverseActionObjected,
  adverseActionPlanned,
  adverseActionTookEffect,
  adverseActionUndone,
  objectionAnswered,
} from './action/events.ts'
export {
  noticeAsked,
  type PlannedAction,
  type PlanningAction,
  planAction,
  planClinicalAction,
} from './action/plan.ts'
export { actionsOf } from './action/read.ts'
export { ACTION_KINDS, type ActionKind, type ActionStatus } from './action/states.ts'
export {
  type ActionState,
  type ActionStep,
  answerObjection,
  objectToAction,
  putActionInForce,
  sendActionNotice,
  undoAction,
} from './action/steps.ts'
export {
  type EarliestAction,
  EXCEPTIONS,
  earliestAction,
  NOTICE_UNITS,
  type NoticeException,
} from './action/times.ts'
export { type Appeal, appealFrom } from './appeals.ts'
export {
  authorizationAnswered,
  authorizationAppealed,
  authorizationChanged,
  authorizationExtended,
  authorizationLetStand,
  authorizationMoreAsked,
  authorizationMoreGiven,
  authorizationPrepared,
  authorizationReceived,
  authorizationSent,
  authorizationUsed,
  authorizationWithdrawn,
} from './authorization/events.ts'
export {
  appealRefusal,
  authorizationHasCome,
  authorizationsOf,
  type Changed,
  changeAuthorization,
  type KnownTerms,
  letRefusalStand,
  noteAuthorizedUse,
  planAnswered,
  planAskedMore,
  planTakesLonger,
  planWasGivenMore,
  prepareAuthorization,
  sendAuthorization,
  withdrawAuthorization,
} from './authorization/operations.ts'
export { prefilled } from './authorization/prefill.ts'
export {
  type AuthorizationId,
  type AuthorizationState,
  type AuthorizationStep,
  type AuthorizationTerms,
  CARE_UNITS,
  MET,
  missingParts,
  partsFor,
  type RequestPart,
  SENT_BY,
  type ShownAuthorization,
} from './authorization/request.ts'
export {
  ANSWERS,
  type Answered,
  type AuthorizationAct,
  type AuthorizationStatus,
} from './authorization/states.ts'
export { answerTimeOn, isPlanOf, PLAN_KINDS, type PlanKind } from './authorization/times.ts'
export { citedIn } from './cited.ts'
export {
  type BesideCover,
  coverChangedAfter,
  hearCover,
  type LookingAgain,
  type StillHolds,
  stillHolds,
} from './cover-after.ts'
export {
  ADMISSION_CRITERIA,
  CLINICAL_CRITERIA,
  CRITERIA,
  type Criterion,
  PAYER_CRITERIA,
} from './criteria.ts'
export {
  type Asked,
  type Asking,
  askMore,
  type Deciding,
  type Determined,
  decideAdmission,
  decideClinical,
  decidePayer,
  receiveMore,
} from './decide.ts'
export { DECIDED, INSTEAD_WHY, type MadeDecision, madeDecision } from './decision.ts'
export {
  caseGranted,
  coverChanged,
  determinationDecided,
  evidenceRecorded,
  evidenceRejected,
  expiryNoted,
  feeAgreed,
  missingNoticed,
  moreAsked,
  moreReceived,
  packetCompleted,
  packetOpened,
  paperRunsOut,
  papersHold,
  payerSought,
  payerStillHolds,
  questionWithdrawn,
  requirementExempted,
  requirementWaived,
  settingsChanged,
  substituteTaken,
} from './events.ts'
export type { Evidence, Known } from './evidence.ts'
export { AGREED_BY, type Agreed, type Agreeing, agreeFee, type Fee, feesOf } from './fee.ts'
export { factsFrom } from './from-assessment.ts'
export {
  exemptRequirement,
  type Gathered,
  noteExpiry,
  type OpenedPacket,
  type Opening,
  openPacket,
  type Recording,
  recordEvidence,
  rejectEvidence,
  type Seeking,
  seekPayer,
  takeSubstitute,
  WAIVED_WHY,
  waiveRequirement,
  withdrawPacket,
} from './gather.ts'
export {
  GIVEN_WAYS,
  type GivingNotice,
  giveNotice,
  type NoticeGiven,
  type ShownGiving,
} from './give-notice.ts'
export type { IllnessFact, IllnessFacts, MetDiagnosis } from './illness-facts.ts'
export { type Item, type ItemStep, itemsOn, lacksPapers, stillMissing } from './needs.ts'
export { type From, type NoticeId, type NoticeText, type NoticeTexts, noticeTexts } from './notice.ts'
export { type NewNotice, type Noticing, noticeMissing } from './notice-missing.ts'
export { type PacketId, type PacketState, packetId, type ShownPacket } from './packet.ts'
export { PASSED_OVER_WHY, PAYER_OF_COVER, PAYERS, type Payer, payersBefore } from './payers.ts'
export type { IllnessPolicy } from './policies.ts'
export { assessmentAsProof } from './proof.ts'
export { type DecisionId, QUESTIONS, type Question, type QuestionStatus } from './question.ts'
export { decisionsOf, noticesOf, packetsOf } from './read.ts'
export {
  EVIDENCE_TAKEN,
  type EvidenceTaken,
  REQUIREMENT_CODES,
  REQUIREMENT_LEVELS,
  REQUIREMENTS,
  type Requirement,
  type RequirementChange,
  type RequirementCode,
  SUBSTITUTES,
  type Substitute,
} from './requirements.ts'
export { nextToRunOut, papersToAsk, type RunningOut } from './running-out.ts'
export {
  type IllnessFinding,
  policyOn,
  seriousMentalIllness,
  type TargetGroup,
  targetGroup,
} from './serious-mental-illness.ts'
export {
  carriedInto,
  changeDecisionSettings,
  type DecisionSettings,
  decisionSettings,
  FIRST_SETTINGS,
  readDecisionSettings,
  type SetFrom,
  type SettingsChanged,
} from './settings.ts'
export { standingOfCase } from './standing-of-case.ts'
export type { ItemStatus, PacketStatus } from './states.ts'
export { type BesideFirst, besideFirst, firstStream } from './streams.ts'
export { type EndedQuestions, type EndingQuestions, endQuestions } from './take-back.ts'
export type { Weighed } from './weighing.ts'
