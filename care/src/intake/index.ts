/** From a request to an assigned place: one case for one course of work. */
export {
  CASE_CLOSED_WHY,
  type CaseClosedWhy,
  type CaseId,
  type CaseStatus,
  caseId,
  type ListedCase,
  listedCase,
} from './case.ts'
export { DISPOSITIONS, type Disposition } from './disposition.ts'
export {
  careRequested,
  caseClosed,
  comprehensivelyEvaluated,
  evaluated,
  referralAdded,
  screeningDisposed,
} from './events.ts'
export {
  type NewCase,
  type Opened,
  type Opening,
  openCase,
  openFromReferral,
  type Requested,
  type Requesting,
} from './open-case.ts'
export { CASE_LISTS, caseBoard, caseCounts, caseOfReferral, casesOf, readCase } from './read.ts'
export { type ScreeningId, screeningId } from './screening.ts'
export { type CaseFacts, caseStage, STAGES, type Stage } from './stage.ts'
export { TIERS, type Tier } from './tier.ts'
