import type { DiagnosisGroup, FactValue, LifeArea, QuestionId } from '@handrail/eligibility'
import type { FitsChoice } from '../flow/fits-choices.ts'
import type { AnswerProblem, NumberFact } from '../flow/problems.ts'
import type { ChoiceText, QuestionText } from './first-words.ts'

/** Questions whose choices are facts that fit or do not, and the words for "none of these". */
export type FitsQuestion = 'coverage' | 'benefits' | 'fits' | 'work-rule'

/** Questions that a parent could take as asked of themselves. */
export type ChildQuestion = 'benefits' | 'household' | 'own-income' | 'resources'

/**
 * What is said otherwise to the person and to somebody who helps them. Each of the two has a whole table in each
 * language. "You" is whoever answers.
 */
export interface VoiceWords {
  readonly questions: Readonly<Record<Exclude<QuestionId, 'place'> | 'county', QuestionText>>
  /** What is put otherwise where the person is under 18: their own disability and money, not those of a parent. */
  readonly ofChild: Readonly<Record<ChildQuestion, Readonly<{ hint: string; why?: string }>>>
  readonly condition: Readonly<Record<FactValue<'mentalHealthCondition'>, ChoiceText>>
  readonly hardAreas: Readonly<Record<LifeArea, ChoiceText>>
  /** Whole answers: a bare yes to "keeps you from working" reads as if one could. */
  readonly workLimit: Readonly<Record<'yes' | 'no', ChoiceText>>
  readonly fits: Readonly<Record<FitsChoice, ChoiceText>>
}

/** What is said alike, whoever answers: nothing here may call the person "you". */
export interface CommonWords {
  readonly county: Readonly<{
    hintZip: string
    select: string
    choose: string
    /** Connecticut counts in planning regions since 2022; people still say the county. */
    former: (names: readonly string[]) => string
  }>
  readonly yes: string
  readonly no: string
  readonly diagnosis: Readonly<Record<DiagnosisGroup, ChoiceText>>
  readonly howLong: Readonly<Record<FactValue<'hardForMonths'>, ChoiceText>>
  readonly immigration: Readonly<Record<FactValue<'immigration'>, ChoiceText>>
  readonly none: Readonly<Record<FitsQuestion | 'hard-areas', string>>
  /** Label of the field, what to write, an example, and the answer in a list: "10 months". */
  readonly numbers: Readonly<
    Record<
      NumberFact,
      Readonly<{ label: string; need: string; example: string; answer: (text: string) => string }>
    >
  >
  readonly amount: string
  readonly amountOf: string
  readonly per: Readonly<{ label: string; month: string; year: string }>
  readonly aMonth: (amount: string) => string
  readonly aYear: (amount: string) => string
  readonly problem: (problem: AnswerProblem) => string
  readonly again: string
}

/** The words of every question after the first, in one language and one voice. */
export type QuestionWords = CommonWords & VoiceWords
