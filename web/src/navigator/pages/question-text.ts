import type { Speech } from '../flow/answer-text.ts'
import type { Step } from '../flow/path.ts'
import type { QuestionText } from '../words/first-words.ts'

/** Title and hint of a question; the hint says so when the question comes again because an earlier answer changed. */
export const questionText = (
  { id, again }: Step,
  { first, questions }: Speech,
): Pick<QuestionText, 'title' | 'hint'> => {
  const { title, hint = '' }: QuestionText = id === 'place' ? first.place : questions.questions[id]
  return { title, hint: again ? `${questions.again} ${hint}`.trim() : hint }
}
