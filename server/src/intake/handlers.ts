import type { Handler } from '../door/handler.ts'
import { agreedStepHandler } from './agreed-step.ts'
import {
  addAddendumHandler,
  beginAssessmentHandler,
  dropAssessmentHandler,
  saveAssessmentHandler,
  signAssessmentHandler,
} from './assessing.ts'
import {
  askCoSignatureHandler,
  coSignAssessmentHandler,
  endAssessmentsHandler,
  handBackAssessmentHandler,
  takeBackAssessmentHandler,
} from './co-signing.ts'
import { searchDiagnosesHandler } from './diagnoses.ts'
import {
  caseHandoversHandler,
  handedToMeHandler,
  handOverCaseHandler,
  readHandoverHandler,
} from './handing-over.ts'
import { closeTakenBackHandler, openCaseHandler, openFromReferralHandler } from './opening.ts'
import {
  attemptsOfHandler,
  caseBoardHandler,
  caseCountsHandler,
  caseOfReferralHandler,
  casesOfHandler,
  readCaseHandler,
  readScreeningHandler,
  readStoryHandler,
  triageOfHandler,
} from './reading.ts'
import {
  assessmentsOfHandler,
  readAssessmentHandler,
  readWholeAssessmentHandler,
} from './reading-assessments.ts'
import {
  addToScreeningHandler,
  disposeHandler,
  hearOtherPlaceHandler,
  recordAttemptHandler,
  saveBlockHandler,
  screenAgainHandler,
} from './screening.ts'
import { answerCrisisHandler, followUpCrisisHandler, triageHandler } from './triaging.ts'

/** What this room can do and answer. */
export const intakeHandlers: readonly Handler[] = [
  openCaseHandler,
  openFromReferralHandler,
  closeTakenBackHandler,
  handOverCaseHandler,
  readHandoverHandler,
  handedToMeHandler,
  caseHandoversHandler,
  caseBoardHandler,
  caseCountsHandler,
  readCaseHandler,
  casesOfHandler,
  caseOfReferralHandler,
  saveBlockHandler,
  recordAttemptHandler,
  triageHandler,
  answerCrisisHandler,
  followUpCrisisHandler,
  disposeHandler,
  addToScreeningHandler,
  hearOtherPlaceHandler,
  screenAgainHandler,
  readScreeningHandler,
  readStoryHandler,
  agreedStepHandler,
  attemptsOfHandler,
  triageOfHandler,
  searchDiagnosesHandler,
  beginAssessmentHandler,
  saveAssessmentHandler,
  signAssessmentHandler,
  askCoSignatureHandler,
  coSignAssessmentHandler,
  endAssessmentsHandler,
  handBackAssessmentHandler,
  takeBackAssessmentHandler,
  dropAssessmentHandler,
  addAddendumHandler,
  assessmentsOfHandler,
  readAssessmentHandler,
  readWholeAssessmentHandler,
]
