import {
  FACTS,
  type FactName,
  type Facts,
  leaveOpen,
  NOT_SURE,
  type Problem,
  parseFacts,
  type Question,
  RATHER_NOT_SAY,
} from '@handrail/eligibility'
import { type Draft, isMonthly, NONE } from './draft.ts'
import { choicesOf, factsOfChoices } from './fits-choices.ts'
import { type AnswerProblem, NUMBER_FACTS, quoted } from './problems.ts'
import { dollars, monthlyOf, readAmount, readWhole } from './read-number.ts'

/** Facts of one answer, or what it lacks. */
export type Answer = Readonly<{ ok: true; facts: Facts }> | Readonly<{ ok: false; problem: AnswerProblem }>

/** A question as it is shown: its facts on the page, and what was known before it. */
export interface Asked {
  readonly question: Question
  readonly shown: readonly FactName[]
  readonly before: Facts
}

/** Reads what a person entered on a question's page. Nothing is guessed: it is an answer, or a kind problem. */
export const readAnswer = ({ question, shown, before }: Asked, draft: Draft): Answer => {
  const open = draft.chosen.find((value) => value === NOT_SURE || value === RATHER_NOT_SAY)
  if (open === NOT_SURE || open === RATHER_NOT_SAY) {
    return { ok: true, facts: leaveOpen({ ...question, facts: shown }, {}, open) }
  }
  const read = readers[question.ask](shown, draft)
  if ('problem' in read) return { ok: false, problem: read.problem }
  const facts = parseFacts(read.facts)
  if (!facts.ok) return { ok: false, problem: { code: 'does-not-fit' } }
  const all = parseFacts({ ...before, ...facts.value })
  if (all.ok) return { ok: true, facts: facts.value }
  return { ok: false, problem: contradictionOf(all.problems, before, facts.value) }
}

type Read = Readonly<{ facts: Readonly<Record<string, unknown>> }> | Readonly<{ problem: AnswerProblem }>
type Reader = (shown: readonly FactName[], draft: Draft) => Read

const one: Reader = ([fact], { chosen: [value] }) =>
  fact === undefined || value === undefined ? empty('one') : { facts: { [fact]: value } }

const yesNo: Reader = ([fact], { chosen: [value] }) =>
  fact === undefined || value === undefined ? empty('one') : { facts: { [fact]: value === 'yes' } }

const several: Reader = ([fact], { chosen }) =>
  fact === undefined || chosen.length === 0
    ? empty('several')
    : { facts: { [fact]: chosen.filter((value) => value !== NONE) } }

const fits: Reader = (shown, { chosen }) => {
  // Boxes of an earlier time that the page no longer shows say nothing.
  const there: readonly string[] = [NONE, ...choicesOf(shown)]
  const ticked = chosen.filter((value) => there.includes(value))
  return ticked.length === 0 ? empty('several') : { facts: factsOfChoices(shown, ticked) }
}

const number: Reader = (shown, { text }) => {
  const fact = NUMBER_FACTS.find((name) => shown.includes(name))
  if (fact === undefined || text.trim() === '') return empty('number')
  const { min, max } = FACTS[fact]
  const value = readWhole(text)
  if (value === null || value < min || value > max) {
    return { problem: { code: 'number', fact, wrote: quoted(text), min, max } }
  }
  return { facts: { [fact]: value } }
}

const money: Reader = ([fact], { text, per }) => {
  if (fact === undefined || text.trim() === '') return empty('money')
  const amount = readAmount(text)
  if (amount === null) return { problem: { code: 'amount', wrote: quoted(text) } }
  // Nothing a month is nothing a year.
  if (isMonthly(fact) && per === '' && amount > 0) {
    return { problem: { code: 'month-or-year', wrote: dollars(amount) } }
  }
  const value = isMonthly(fact) && per === 'year' ? monthlyOf(amount) : amount
  const max = mostOf(fact)
  return value > max
    ? {
        problem: {
          code: 'amount-too-large',
          wrote: quoted(text),
          max: dollars(per === 'year' ? max * 12 : max),
        },
      }
    : { facts: { [fact]: value } }
}

const place: Reader = () => ({ problem: { code: 'does-not-fit' } })

const readers: Readonly<Record<Question['ask'], Reader>> = {
  one,
  'yes-no': yesNo,
  several,
  fits,
  number,
  money,
  place,
}

const empty = (ask: (AnswerProblem & { code: 'empty' })['ask']): Read => ({ problem: { code: 'empty', ask } })

const mostOf = (fact: FactName): number => {
  const type = FACTS[fact]
  return 'max' in type ? type.max : 0
}

const contradictionOf = (problems: readonly Problem[], before: Facts, facts: Facts): AnswerProblem => {
  const about = problems.flatMap(({ path }) => path)
  const { householdMonthlyIncome: household, ownMonthlyIncome: own } = before
  const { ownMonthlyIncome, ownMonthlyEarnings } = facts
  if (about.includes('ownMonthlyEarnings') && typeof ownMonthlyEarnings === 'number') {
    const limit = typeof own === 'number' ? own : household
    const of = typeof own === 'number' ? 'own' : 'household'
    if (typeof limit === 'number') return above('earnings', ownMonthlyEarnings, of, limit)
  }
  if (typeof ownMonthlyIncome === 'number' && typeof household === 'number' && ownMonthlyIncome > household) {
    return above('own-income', ownMonthlyIncome, 'household', household)
  }
  return { code: 'does-not-fit' }
}

const above = (
  what: 'own-income' | 'earnings',
  wrote: number,
  of: 'household' | 'own',
  limit: number,
): AnswerProblem => ({ code: 'above', what, wrote: dollars(wrote), of, limit: dollars(limit) })
