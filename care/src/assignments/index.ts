/** Caseloads, who could be whose case manager, and who is. */
export {
  type AssignmentState,
  type AssignmentStep,
  answerAssignment,
  assign,
  type FirstContact,
  type HandedOver,
  type HandingOver,
  handOver,
  type Made,
  type Making,
  recordFirstContact,
} from './assign.ts'
export {
  type Assignment,
  type AssignmentId,
  assignmentId,
  CHOICES,
  DECLINED_WHY,
  HANDED_OVER_WHY,
} from './assignment.ts'
export { type Batch, type Placed, type Plan, suggestTogether } from './batch.ts'
export {
  type Described,
  type DescribedManager,
  describeCaseManager,
  needsFrom,
  SPECIALTIES,
  type Specialty,
  USUAL_CAPACITY,
  type Weighed,
  weigh,
} from './case-manager.ts'
export {
  CADENCES,
  CASELOAD_WEIGHTS,
  type Cadence,
  type CaseloadWeights,
  type Counted,
  EXTRAS,
  type Extra,
  loadOf,
  type Weight,
  weightOf,
  weightsOn,
} from './caseload.ts'
export {
  type CoveredByMe,
  type CoverId,
  type Covering,
  type CoverNow,
  coverCaseload,
  coveredByMe,
  type EndedCovers,
  endCovers,
  MOST_TO_COVER,
  MOST_TURNED,
  type NewCover,
  type ToCover,
  type Turned,
  turnCovers,
} from './cover.ts'
export {
  type Asked,
  askCredential,
  type CredentialAsk,
  type CredentialAskId,
  confirmCredentialAsk,
  credentialAskId,
  credentialAsks,
  endCredentialAsk,
} from './credential-ask.ts'
export {
  assignmentAccepted,
  assignmentDeclined,
  assignmentFreed,
  assignmentMade,
  assignmentWeighed,
  caseManagerDescribed,
  coverEnded,
  covered,
  coverShortened,
  credentialAskConfirmed,
  credentialAskEnded,
  credentialAsked,
  firstContactMade,
  handedOver,
} from './events.ts'
export {
  type CaseManager,
  type Choice,
  CONFLICTS,
  type Conflict,
  choiceOf,
  type HardNo,
  hardNosOf,
  type Reason,
  type Suggestion,
  suggestFor,
  type ToAssign,
} from './fit.ts'
export { freeWhoLeft, type Leaving, MOST_FREED } from './free-who-left.ts'
export {
  assignmentsOf,
  caseloadOf,
  caseloads,
  givenToMe,
  MOST_TO_ASSIGN,
  type OnCaseload,
  suggest,
  suggestForAll,
  toAssign,
  type WaitsForOne,
} from './read.ts'
export { roadSoFar, type WaySoFar } from './road-so-far.ts'
export { type CoverToTakeBack, takeBackCovers } from './take-back-covers.ts'
