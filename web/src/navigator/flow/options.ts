import type { QuestionId } from '@handrail/eligibility'
import type { ChoiceText } from '../words/first-words.ts'
import type { FitsQuestion, QuestionWords } from '../words/question-words.ts'
import { choicesOf } from './fits-choices.ts'
import type { Step } from './path.ts'

/** A choice of a question, in words. */
export interface Option extends ChoiceText {
  readonly value: string
}

const FITS_QUESTIONS = [
  'coverage',
  'benefits',
  'fits',
  'work-rule',
] as const satisfies readonly FitsQuestion[]

export const fitsQuestionOf = (id: QuestionId): FitsQuestion | null =>
  FITS_QUESTIONS.find((each) => each === id) ?? null

/** The choices of a question in the order of its page, without "none of these", "not sure" and "rather not say". */
export const optionsOf = (
  { id, shown }: Pick<Step, 'id' | 'shown'>,
  words: QuestionWords,
): readonly Option[] => {
  if (fitsQuestionOf(id) !== null) return choicesOf(shown).map((value) => ({ value, ...words.fits[value] }))
  switch (id) {
    case 'condition':
      return listOf(words.condition)
    case 'diagnosis':
      return listOf(words.diagnosis)
    case 'hard-areas':
      return listOf(words.hardAreas)
    case 'how-long':
      return listOf(words.howLong)
    case 'immigration':
      return listOf(words.immigration)
    case 'work-limit':
      return listOf(words.workLimit)
    default:
      return [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]
  }
}

/** The order of the words is that of the page. */
const listOf = (texts: Readonly<Record<string, ChoiceText>>): readonly Option[] =>
  Object.entries(texts).map(([value, text]) => ({ value, ...text }))
