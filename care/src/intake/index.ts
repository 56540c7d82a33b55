/** From a request to an assigned place: one case for one course of work. */

export { ASKED, type Asked, type AskedAnswer, SCREENED, takesWords } from './assessment/asked.ts'
export {
  ASSESSMENT_KINDS,
  type AssessmentId,
  type AssessmentKind,
  type AssessmentStatus,
  assessmentId,
  DROPPED_WHY,
  type DroppedWhy,
  ENDED_WITH_CASE,
} from './assessment/assessment.ts'
export { type AssessorRule, assessorRule, assessorsOn } from './assessment/assessor.ts'
export { type BeginningAssessment, beginAssessment, type NewAssessment } from './assessment/begin.ts'
export {
  type AskingCoSignature,
  type AssessmentCoSigned,
  type Awaiting,
  askCoSignature,
  type CameBack,
  type CoSignatureAsked,
  coSignAssessment,
  handBackAssessment,
  mayCoSign,
  signsAs,
  takeBackAssessment,
} from './assessment/co-sign.ts'
export { type Computed, computedFrom } from './assessment/course.ts'
export { type EndingAssessments, endAssessments } from './assessment/end-with-case.ts'
export {
  areasFor,
  CHILD_AREAS,
  isAtLeast,
  LIFE_AREAS,
  type LifeArea,
  RATED_AREAS,
  RATINGS,
  type Rating,
} from './assessment/function.ts'
export { EPISODE_KINDS, EPISODE_SOURCES, type Episode, episode, STAYS } from './assessment/history.ts'
export { missingIn } from './assessment/missing.ts'
export {
  assessmentContent,
  CARE_LEVELS,
  CERTAINTIES,
  type Content,
  DIAGNOSIS_PLACES,
  type Diagnosis,
  FINDINGS_OF_ILLNESS,
  onset,
  PARTS,
  type Part,
  type PartOf,
  RISK_LEVELS,
  RISKS,
  type SavedPart,
  SERVICE_MODES,
  SERVICES,
  SOURCES,
  YOUNG_SOURCES,
} from './assessment/parts.ts'
export {
  assessmentsOf,
  listedAssessment,
  readAssessment,
  readWholeAssessment,
} from './assessment/read.ts'
export {
  type AddedToAssessment,
  type AddingToAssessment,
  type AssessmentSigned,
  addAddendum,
  type SignedAssessment,
  type SigningAssessment,
  signAssessment,
  signedAssessment,
} from './assessment/sign.ts'
export {
  type AssessmentDrop,
  dropAssessment,
  type PartSaved,
  type SavingPart,
  saveAssessment,
  type Writing,
} from './assessment/write.ts'
export { stageOfLife } from './assessment/young.ts'
export {
  type Attempt,
  type AttemptId,
  type Attempting,
  MODES,
  type Mode,
  type NewAttempt,
  OUTCOMES,
  recordAttempt,
} from './attempt.ts'
export {
  type AllAnswers,
  type Answers,
  answersOf,
  BLOCKS,
  type Block,
  callsForTriage,
  isStory,
  notAskedYet,
  type Question,
  questionsOf,
  valueIn,
} from './blocks.ts'
export {
  CASE_CLOSED_WHY,
  type CaseClosedWhy,
  type CaseId,
  type CaseStatus,
  caseId,
  type ListedCase,
  listedCase,
} from './case.ts'
export {
  answerCrisis,
  CRISIS_OUTCOMES,
  type CrisisAnswer,
  type CrisisState,
  followUpCrisis,
} from './crisis.ts'
export {
  type AddedTo,
  type AddingTo,
  addToScreening,
  agreed,
  type Disposed,
  type Disposing,
  dispose,
  type Heard,
  type Hearing,
  hearOtherPlace,
  type ScreeningAgain,
  screenAgain,
} from './dispose.ts'
export { DISPOSITIONS, type Disposition } from './disposition.ts'
export {
  addendumAdded,
  assessmentAddedTo,
  assessmentAwaits,
  assessmentBegan,
  assessmentCoSigned,
  assessmentDropped,
  assessmentHandedBack,
  assessmentSaved,
  assessmentSigned,
  assessmentTakenBack,
  attempted,
  blockSaved,
  careRequested,
  caseClosed,
  caseHandedOver,
  caseReopened,
  comprehensivelyEvaluated,
  crisisAnswered,
  crisisFollowedUp,
  crisisFound,
  evaluated,
  handoverRead,
  needFound,
  nextStepAgreed,
  otherPlaceHeard,
  personReached,
  referralAdded,
  screenedAgain,
  screeningDisposed,
  sentElsewhere,
  takenBackWhileInCare,
} from './events.ts'
export {
  CASE_HANDED_WHY,
  type CaseHandedOver,
  type CaseHandedWhy,
  type CaseHandover,
  type CaseHandoverId,
  caseHandovers,
  handedToMe,
  handOverCase,
  readHandover,
} from './hand-over.ts'
export {
  type CodeSet,
  type DiagnosisCode,
  diagnosisIn,
  FISCAL_YEARS,
  type FiscalYear,
  fiscalYearOf,
  readCodeSet,
} from './icd10cm/code-set.ts'
export { type Searchable, searchable, searchCodes } from './icd10cm/search.ts'
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
export { agreedStep, attemptsOf, readScreening, readStory, triageOf } from './read-screening.ts'
export { askedRuleOn, mayNotBeAsked, type ReachRule, reachRuleOn, type Tried, triedSoFar } from './rules.ts'
export { type SavedBlock, type SavingBlock, saveBlock } from './save-block.ts'
export { type ScreeningId, screeningId } from './screening.ts'
export { searchDiagnoses } from './search-diagnoses.ts'
export { awaitsTriage, type CaseFacts, caseStage, STAGES, type Stage } from './stage.ts'
export type { CrisisStatus, ScreeningStatus } from './states.ts'
export { closeTakenBack, type TakenBack, type TakingBack } from './take-back.ts'
export { isCrisis, TIERS, type Tier, URGENCIES_FOUND, type UrgencyFound, urgencyOf } from './tier.ts'
export { type ToldBefore, toldBefore } from './told-before.ts'
export { type CrisisId, crisisId, type Triaged, type Triaging, triage } from './triage.ts'
export { type ForWhoPays, factsOf } from './who-pays.ts'
