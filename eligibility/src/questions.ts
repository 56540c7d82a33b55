import type { Determination } from './determination.ts'
import { findingsOf } from './determine.ts'
import type { FactName, Facts, NOT_SURE, RATHER_NOT_SAY } from './facts.ts'
import type { PlainDate } from './plain-date.ts'
import { type Situation, situationOf, statusOf } from './situation.ts'
import { weigherOf } from './weigh.ts'

/**
 * A question as a person meets it: one page that may fill several facts. `ask` says how it is answered; its words
 * live with the surfaces that ask it.
 */
export interface Question {
  readonly id: QuestionId
  readonly facts: readonly FactName[]
  readonly ask: 'place' | 'number' | 'money' | 'one' | 'several' | 'yes-no' | 'fits'
  /** Never asked unless the person opens it. */
  readonly optional?: true
}

const define = <
  const T extends readonly {
    id: string
    facts: readonly FactName[]
    ask: Question['ask']
    optional?: true
  }[],
>(
  questions: T,
): T => questions

/**
 * The questions in the order in which a conversation would take them. `nextQuestion` leaves out those that cannot
 * matter any more and asks the rest in this order, so that talk about money, health and family stays together.
 */
const ALL = define([
  { id: 'place', facts: ['state', 'county'], ask: 'place' },
  { id: 'age', facts: ['age'], ask: 'number' },
  { id: 'coverage', facts: ['hasMedicaid', 'hasMedicare', 'hasPrivateInsurance'], ask: 'fits' },
  { id: 'condition', facts: ['mentalHealthCondition'], ask: 'one' },
  { id: 'diagnosis', facts: ['diagnosisGroup'], ask: 'one' },
  { id: 'hard-areas', facts: ['hardAreas'], ask: 'several' },
  { id: 'how-long', facts: ['hardForMonths'], ask: 'one' },
  { id: 'benefits', facts: ['receivesSsi', 'receivesSsdi'], ask: 'fits' },
  { id: 'ssdi-months', facts: ['ssdiMonths'], ask: 'number' },
  { id: 'work-limit', facts: ['cannotWorkForYear'], ask: 'yes-no' },
  { id: 'household', facts: ['householdSize'], ask: 'number' },
  { id: 'income', facts: ['householdMonthlyIncome'], ask: 'money' },
  {
    id: 'fits',
    facts: [
      'livesWithSpouse',
      'pregnancy',
      'caresForChild',
      'isVeteran',
      'isNative',
      'wasInFosterCare',
      'isBlind',
      'hasKidneyFailure',
      'hasAls',
    ],
    ask: 'fits',
  },
  { id: 'child-age', facts: ['youngestChildAge'], ask: 'number' },
  { id: 'months-since-pregnancy', facts: ['monthsSincePregnancy'], ask: 'number' },
  { id: 'own-income', facts: ['ownMonthlyIncome'], ask: 'money' },
  { id: 'earnings', facts: ['ownMonthlyEarnings'], ask: 'money' },
  { id: 'resources', facts: ['resources'], ask: 'money' },
  { id: 'about-spouse', facts: ['spouseIsAgedOrDisabled'], ask: 'yes-no' },
  { id: 'job-offer', facts: ['hasAffordableJobOffer'], ask: 'yes-no' },
  { id: 'hours', facts: ['monthlyActivityHours'], ask: 'number' },
  {
    id: 'work-rule',
    facts: [
      'isHalfTimeStudent',
      'caresForDisabledPerson',
      'meetsSnapOrTanfWorkRule',
      'hasTotalVeteranDisability',
      'substanceUseCondition',
      'inSubstanceUseTreatment',
      'leftCustodyRecently',
    ],
    ask: 'fits',
  },
  { id: 'crisis-care', facts: ['crisisCareInPastYear'], ask: 'yes-no', optional: true },
  { id: 'immigration', facts: ['immigration'], ask: 'one', optional: true },
  { id: 'years-in-status', facts: ['fiveYearsInStatus'], ask: 'yes-no' },
])

export type QuestionId = (typeof ALL)[number]['id']
export const QUESTIONS: readonly Question[] = ALL

/** What to ask next, and how long the way still is. */
export interface NextQuestion {
  readonly question: Question
  /** The facts of the question that still matter. The others of its page may be left as they are. */
  readonly matters: readonly FactName[]
  /** Questions that may still come after this one, at most. They grow fewer as answers settle things. */
  readonly mayFollow: readonly QuestionId[]
}

/** How much each fact that was not asked yet would help to settle all programs together. Most first. */
export const rankMissing = (
  facts: Facts,
  on: PlainDate,
): readonly { readonly fact: FactName; readonly weight: number }[] => {
  const situation = situationOf(facts)
  return [...weightsOf(situation, on)]
    .map(([fact, weight]) => ({ fact, weight }))
    .sort((one, other) => other.weight - one.weight)
}

/**
 * The next question that can still change an answer, or `null` when none can. Every answer, "not sure" and "rather
 * not say" included, takes its question off the list, so the conversation always ends.
 */
export const nextQuestion = (facts: Facts, on: PlainDate): NextQuestion | null => {
  return firstOf(facts, weightsOf(situationOf(facts), on))
}

/**
 * The same, read from the answers that `determine` gave for these facts: what they miss is what can still matter.
 *
 * @example nextAfter(facts, determine(facts, on))
 */
export const nextAfter = (facts: Facts, determinations: readonly Determination[]): NextQuestion | null =>
  firstOf(
    facts,
    facts.state === undefined ? NO_STATE : new Set(determinations.flatMap(({ missing }) => missing)),
  )

/** From the age at which age alone opens what a disability does (SSA s.1614(a)(1)(A)). */
const AGED = 65

/** At 65 or older, work is asked about first: where there is none, whether health keeps from it is not asked at all. */
const AT_65_OR_OLDER: readonly Question[] = ((): readonly Question[] => {
  const others = QUESTIONS.filter(({ id }) => id !== 'work-limit')
  const after = others.findIndex(({ id }) => id === 'earnings') + 1
  return [
    ...others.slice(0, after),
    ...QUESTIONS.filter((each) => !others.includes(each)),
    ...others.slice(after),
  ]
})()

const inOrderFor = ({ age }: Facts): readonly Question[] =>
  typeof age === 'number' && age >= AGED ? AT_65_OR_OLDER : QUESTIONS

const firstOf = (facts: Facts, open: { readonly has: (fact: FactName) => boolean }): NextQuestion | null => {
  const questions = inOrderFor(facts).filter((each) => each.facts.some((fact) => open.has(fact)))
  const [question, ...later] = questions
  if (!question) return null
  const matters = question.facts.filter((fact) => open.has(fact))
  return { question, matters, mayFollow: later.map(({ id }) => id) }
}

/** Takes a whole question as answered: facts of it that were not given become "not sure" or "rather not say". */
export const leaveOpen = (
  question: Question,
  facts: Facts,
  how: typeof NOT_SURE | typeof RATHER_NOT_SAY,
): Facts => {
  const next: Record<string, unknown> = { ...facts }
  for (const fact of question.facts) next[fact] ??= how
  return next as Facts
}

/** Without a state nothing else is asked: the programs are those of a state. */
const NO_STATE: ReadonlyMap<FactName, number> = new Map([['state', 1]])

const weightsOf = (situation: Situation, on: PlainDate): ReadonlyMap<FactName, number> => {
  if (statusOf(situation, 'state') === 'not-asked') return NO_STATE
  const weights = new Map<FactName, number>()
  const weigh = weigherOf(situation)
  for (const finding of findingsOf(situation, on)) weigh(finding, weights)
  return weights
}
