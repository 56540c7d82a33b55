import type { Reason } from '../determination.ts'
import type { FactName, Known } from '../facts.ts'
import type { Comparison, Measure } from '../finding.ts'
import type { Catalogue, Forms, ReasonFigures } from './catalogue.ts'
import { stateWithin } from './state-name.ts'
import type { ReasonContext } from './words.ts'
import { money, say } from './write.ts'

/** A reason as a sentence. */
export const reasonSentence = (catalogue: Catalogue, reason: Reason, context: ReasonContext): string => {
  const words = catalogue.reasons[reason.code]
  const figures = figuresOf(catalogue, reason, context)
  if (reason.truth !== 'unknown') return say(words[reason.truth], figures)
  switch (reason.open) {
    case 'agency-decides':
      return say(words.decides ?? catalogue.unknown.decides, figures)
    case 'coverage-not-found':
      return say(words.notFound ?? catalogue.unknown.notFound(figures.state), figures)
    case 'figure-uncertain':
      return uncertain(catalogue, reason, figures)
    default:
      return words.open === undefined ? missing(catalogue, reason, context) : say(words.open, figures)
  }
}

const figuresOf = (
  { forms, language }: Catalogue,
  { compared, facts }: Reason,
  { state, told }: ReasonContext,
): ReasonFigures => {
  const [fact] = facts
  const said = fact === undefined ? undefined : told?.[fact]
  const about = { state: stateWithin(forms, language, state), told: typeof said === 'boolean' ? said : null }
  if (!compared) return { ...about, figure: null, limit: null, ages: null, people: null, same: false }
  const figure = compared.figure === null ? null : amountOf(forms, compared.unit, Math.round(compared.figure))
  const edge =
    compared.limit === null ? null : amountOf(forms, compared.unit, rounded(compared, compared.limit))
  const isRange = compared.test === 'between'
  return {
    ...about,
    figure,
    limit: edge === null ? limitRange(forms, compared) : forPeople(forms, compared, edge),
    ages: isRange ? (compared.limitBetween ?? null) : null,
    people: compared.people ?? null,
    same: edge !== null && edge === figure,
  }
}

/** Whole units that never promise more than the law does. */
const rounded = ({ test }: Comparison, limit: number): number =>
  test === 'at-least' ? Math.ceil(limit) : Math.floor(limit)

const amountOf = (forms: Forms, unit: Comparison['unit'], count: number): string =>
  forms.amount[unit](unit === 'usd' || unit === 'usd-a-month' ? money(count) : `${count}`, count)

const forPeople = (forms: Forms, { people, unit }: Comparison, amount: string): string =>
  people === undefined || (unit !== 'usd' && unit !== 'usd-a-month')
    ? amount
    : forms.forPeople(amount, people)

const ends = (forms: Forms, compared: Comparison): readonly [low: string, high: string] | null => {
  if (compared.test === 'between' || !compared.limitBetween) return null
  const [low, high] = compared.limitBetween
  const isMoney = compared.unit === 'usd' || compared.unit === 'usd-a-month'
  const from = rounded(compared, low)
  return [
    isMoney ? money(from) : `${from}`,
    forPeople(forms, compared, amountOf(forms, compared.unit, rounded(compared, high))),
  ]
}

const limitRange = (forms: Forms, compared: Comparison): string | null => {
  const both = ends(forms, compared)
  return both && forms.range(both[0], both[1])
}

/** The limit is not sure, or too close to the figure to tell. */
const uncertain = (
  catalogue: Catalogue,
  { code, compared, value }: Reason,
  figures: ReasonFigures,
): string => {
  const { unknown, reasons, forms } = catalogue
  const { figure, limit } = figures
  const both = compared && ends(forms, compared)
  if (both) return unknown.between(both[0], both[1], figure)
  if (limit === null) return say(reasons[code].uncertain ?? unknown.uncertain, figures)
  if (value?.conf === 'conflict') return unknown.disputed(limit, figure)
  if (value?.conf === 'stale' || figure === null) return unknown.old(limit, figure)
  return unknown.close(limit, figure)
}

/** The fact that each measure is mostly made of. */
const FACT_OF: Readonly<Record<Measure, FactName>> = {
  'household-income': 'householdMonthlyIncome',
  'countable-income': 'ownMonthlyIncome',
  'own-income': 'ownMonthlyIncome',
  'own-earnings': 'ownMonthlyEarnings',
  resources: 'resources',
  age: 'age',
  'months-on-ssdi': 'ssdiMonths',
  'months-since-pregnancy': 'monthsSincePregnancy',
  'youngest-child-age': 'youngestChildAge',
  'activity-hours': 'monthlyActivityHours',
  'life-areas': 'hardAreas',
}
/** Facts that move a limit and not the figure beside it. */
const OF_LIMITS: readonly FactName[] = ['householdSize', 'livesWithSpouse', 'spouseIsAgedOrDisabled']

const missing = ({ unknown, facts, forms }: Catalogue, reason: Reason, { told }: ReasonContext): string => {
  const names = missingFacts(reason, told)
  if (names.length === 0) return reason.compared ? unknown.limitOpen : unknown.decides
  const what = forms.and(names.map((name) => facts[name]))
  if (reason.open === 'not-sure') return unknown.notSure(what)
  return reason.open === 'rather-not-say' ? unknown.notSaid(what) : unknown.notAsked(what)
}

/** Which facts of an open reason are not known, as far as it can be told. */
const missingFacts = ({ facts, compared }: Reason, told: Known | undefined): readonly FactName[] => {
  if (!compared) return told ? notIn(facts.slice(-3), told) : facts.slice(-1)
  if (compared.figure !== null)
    return told ? notIn(facts, told).filter((fact) => OF_LIMITS.includes(fact)) : []
  const open = told ? notIn(facts, told) : []
  return open.length > 0 ? open : [FACT_OF[compared.measure]]
}

const notIn = (facts: readonly FactName[], told: Known): readonly FactName[] =>
  facts.filter((fact) => told[fact] === undefined)
