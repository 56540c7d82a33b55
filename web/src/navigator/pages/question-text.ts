import { type Speech, titleOf, wordsOf } from '../flow/answer-text.ts'
import type { Step } from '../flow/path.ts'
import type { QuestionText } from '../words/first-words.ts'

/** Title and hint of a question; the hint says so when the question comes again because an earlier answer changed. */
export const questionText = (step: Step, speech: Speech): Pick<QuestionText, 'title' | 'hint'> => {
  const { first, questions } = speech
  const { hint = '' } = step.id === 'place' ? first.place : wordsOf(step.id, step.before, speech)
  return { title: titleOf(step, speech), hint: step.again ? `${questions.again} ${hint}`.trim() : hint }
}
