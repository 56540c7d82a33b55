import { planFor } from '@handrail/eligibility/plan'
import { answerText, inVoice, titleOf } from './flow/answer-text.ts'
import { draftFor } from './flow/draft-for.ts'
import { areOld, keptText, readKeptText } from './flow/kept-answers.ts'
import { answersOn, stepFor, walk } from './flow/path.ts'
import { readAnswer } from './flow/read-answer.ts'
import { isOnWay, nextStop, resumeAt, stopAfter } from './flow/route.ts'
import { OldAnswers } from './pages/old-answers.tsx'
import { QuestionPage } from './pages/question-page.tsx'

/** The rules, the way through the questions and their pages: what loads right after the first page. */
export const questionsPart = {
  walk,
  stepFor,
  answersOn,
  readAnswer,
  isOnWay,
  nextStop,
  resumeAt,
  stopAfter,
  draftFor,
  answerText,
  titleOf,
  inVoice,
  keptText,
  readKeptText,
  areOld,
  planFor,
  QuestionPage,
  OldAnswers,
}
