import type { Moment } from '@handrail/care'
import {
  type CaseloadWeights,
  type CaseManager,
  type Choice,
  MOST_TO_ASSIGN,
  needsFrom,
  suggest,
  suggestFor,
  suggestForAll,
  suggestTogether,
  type ToAssign,
  toAssign,
  weightOf,
  weightsOn,
} from '@handrail/care/assignments'
import { answers } from '../door/handler.ts'
import { foundPeople } from '../people/finding/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { caseloadRows, casesToAssign, caseToSuggestFor, type NeedsOne } from './store.ts'

/** The weights of today. There is no day of this agency before the first. */
export function weightsNow({ on }: Pick<Moment, 'on'>): CaseloadWeights {
  const weights = weightsOn(on)
  if (!weights) throw new Error(`No weights of caseloads are in force on ${on}.`)
  return weights
}

export async function namesOf(tx: Tx, { agency, on, actor }: Moment, people: readonly NeedsOne['person'][]) {
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, [...new Set(people)])
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  return (person: NeedsOne['person']) => names.get(person) ?? ''
}

const needsOf = ({ grounds, priority }: NeedsOne) => needsFrom(grounds, priority ?? undefined)

/** What a person will count: seen every month and new, until somebody says otherwise. */
const asToAssign = (of: NeedsOne, weights: CaseloadWeights): ToAssign => ({
  person: of.person,
  language: of.language ?? undefined,
  needs: needsOf(of),
  weight: weightOf(
    { cadence: 'monthly', extras: ['new', ...(of.interpreter ? (['interpreter'] as const) : [])] },
    weights,
  ).total,
  before: of.before,
  notWanted: of.notWanted,
  conflicts: of.conflicts.map((staff) => ({ staff, why: 'has-own-interest' })),
  minutesFrom: {},
})

async function caseManagers(tx: Tx, { agency, on }: Moment, weights: CaseloadWeights) {
  const rows = await caseloadRows(tx, agency, { on, weights })
  return rows.map(
    ({ staff, languages, specialties, capacity, load }): CaseManager => ({
      staff,
      languages,
      specialties,
      capacity,
      load,
      isQualified: true,
      isAway: false,
    }),
  )
}

const shown = ({ staff, points, reasons }: Choice) => ({ staff, points, reasons: [...reasons] })

export const suggestHandler = answers(suggest, async (tx, { case: id }, moment) => {
  const of = await caseToSuggestFor(tx, moment.agency, id)
  if (!of) return undefined
  const weights = weightsNow(moment)
  const { choices, ruledOut } = suggestFor(asToAssign(of, weights), await caseManagers(tx, moment, weights))
  return {
    choices: choices.map(shown),
    ruledOut: ruledOut.map(({ staff, why }) => ({ staff, why: [...why] })),
  }
})

export const toAssignHandler = answers(toAssign, async (tx, _input, moment) => {
  const rows = await casesToAssign(tx, moment.agency, MOST_TO_ASSIGN + 1)
  const some = rows.slice(0, MOST_TO_ASSIGN)
  const nameOf = await namesOf(
    tx,
    moment,
    some.map(({ person }) => person),
  )
  return {
    isAll: rows.length === some.length,
    people: some.map((of) => ({
      case: of.case,
      person: of.person,
      name: nameOf(of.person),
      requestedOn: of.requestedOn,
      language: of.language,
      needs: [...needsOf(of)],
      declined: of.declined,
    })),
  }
})

export const suggestForAllHandler = answers(suggestForAll, async (tx, _input, moment) => {
  const rows = await casesToAssign(tx, moment.agency, MOST_TO_ASSIGN)
  const weights = weightsNow(moment)
  const nameOf = await namesOf(
    tx,
    moment,
    rows.map(({ person }) => person),
  )
  const { placed, unplaced, points, oneByOne } = suggestTogether(
    rows.map((of) => asToAssign(of, weights)),
    await caseManagers(tx, moment, weights),
  )
  const caseOf = new Map(rows.map((of) => [of.person, of.case]))
  const named = (person: NeedsOne['person']) => {
    const of = caseOf.get(person)
    return of === undefined ? [] : [{ case: of, person, name: nameOf(person) }]
  }
  return {
    placed: placed.flatMap(({ person, choice }) =>
      named(person).map((one) => ({ ...one, choice: shown(choice) })),
    ),
    unplaced: unplaced.flatMap(named),
    points,
    oneByOne,
  }
})
