import { type Facts, NOT_SURE, type QuestionId, RATHER_NOT_SAY } from '@handrail/eligibility'
import type { Words } from '@handrail/eligibility/words'
import type { FirstWords, QuestionText } from '../words/first-words.ts'
import type { KeepingWords } from '../words/keeping-words.ts'
import type { ChildQuestion, QuestionWords, VoiceWords } from '../words/question-words.ts'
import { type Draft, isMonthly, yearlyOf } from './draft.ts'
import { choicesSaid } from './fits-choices.ts'
import { fitsQuestionOf, optionsOf } from './options.ts'
import type { Step } from './path.ts'
import { NUMBER_FACTS } from './problems.ts'

/** All words of one language. */
export interface Speech {
  readonly first: FirstWords
  readonly questions: QuestionWords
  /** What is asked otherwise of somebody who helps. */
  readonly helper: VoiceWords
  readonly keeping: KeepingWords
  readonly words: Words
  /** Where the page is in another language: the English of a letter that an office has to read. */
  readonly english?: Words
}

/** The words to the person, or to somebody who helps them. */
export const inVoice = (speech: Speech, helping: boolean): Speech =>
  helping
    ? {
        ...speech,
        questions: { ...speech.questions, ...speech.helper },
        words: speech.words.forHelper,
        ...(speech.english && { english: speech.english.forHelper }),
      }
    : speech

/** The title of a question, the first one included. */
export const titleOf = ({ id }: Pick<Step, 'id'>, { first, questions, words }: Speech): string =>
  id === 'place' ? first.place.title[words.speaker] : questions.questions[id].title

/** Below this age the person is a child to the programs that go by a disability (20 CFR 416.924). */
const ADULT_FROM = 18

/** The words of a question after the first. To a child, or somebody who asks for one, they are about what is the child's own. */
export const wordsOf = (
  id: Exclude<QuestionId, 'place'>,
  { age }: Facts,
  { questions }: Speech,
): QuestionText => {
  const isChild = typeof age === 'number' && age < ADULT_FROM
  return isChild && isOfChild(id, questions)
    ? { ...questions.questions[id], ...questions.ofChild[id] }
    : questions.questions[id]
}

const isOfChild = (id: QuestionId, { ofChild }: QuestionWords): id is ChildQuestion =>
  Object.hasOwn(ofChild, id)

/** An answer as a person would read it back: "Harris County, Texas", "$900 a month". */
export const answerText = (
  step: Pick<Step, 'id' | 'question' | 'shown'>,
  answer: Facts,
  speech: Speech,
  draft?: Draft,
): string => {
  if (step.id === 'place') return placeText(answer, speech)
  const [fact] = step.shown
  const said = fact === undefined ? undefined : answer[fact]
  if (said === NOT_SURE) return speech.first.notSure
  if (said === RATHER_NOT_SAY) return speech.first.ratherNotSay
  const fits = fitsQuestionOf(step.id)
  if (fits !== null) {
    const labels = choicesSaid(step.shown, answer).map((choice) => speech.questions.fits[choice].label)
    return listed(labels, speech.questions.none[fits])
  }
  if (typeof said === 'number') return numberText(step, said, speech, draft)
  return chosenText(step, said, speech)
}

const placeText = ({ state, county }: Facts, { first, words }: Speech): string => {
  if (state === undefined || state === NOT_SURE) return first.notSure
  if (state === RATHER_NOT_SAY) return first.ratherNotSay
  const known = county !== undefined && county !== NOT_SURE && county !== RATHER_NOT_SAY
  // Written as in "You told us", so that a county reads right in each language.
  const [place] = words.told(known ? { state, county } : { state })
  return place ?? words.state(state)
}

const numberText = (
  step: Pick<Step, 'shown'>,
  said: number,
  { questions, words }: Speech,
  draft: Draft | undefined,
): string => {
  const fact = NUMBER_FACTS.find((name) => step.shown.includes(name))
  if (fact !== undefined) return questions.numbers[fact].answer(String(said))
  if (!step.shown.some(isMonthly)) return words.money(said)
  const yearly = yearlyOf(said, draft)
  return yearly === null ? questions.aMonth(words.money(said)) : questions.aYear(words.money(yearly))
}

const chosenText = (step: Pick<Step, 'id' | 'shown'>, said: unknown, { questions }: Speech): string => {
  const options = optionsOf(step, questions)
  const values: readonly unknown[] = Array.isArray(said) ? said : [chosen(said)]
  const labels = options.filter(({ value }) => values.includes(value)).map(({ label }) => label)
  return listed(labels, questions.none['hard-areas'])
}

/** The choice of a yes-or-no question that an answer stands for. */
const chosen = (said: unknown): unknown => (typeof said === 'boolean' ? (said ? 'yes' : 'no') : said)

const listed = (labels: readonly string[], none: string): string =>
  labels.length === 0 ? none : labels.join('; ')
