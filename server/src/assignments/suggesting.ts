import type { Moment, PlainDate, StaffId } from '@handrail/care'
import { type CredentialState, MOST_ABSENCES } from '@handrail/care/agency'
import {
  type CaseloadWeights,
  type CaseManager,
  type Choice,
  type CredentialAsk,
  type HardNo,
  MOST_TO_ASSIGN,
  needsFrom,
  type Reason,
  suggest,
  suggestFor,
  suggestForAll,
  suggestTogether,
  type ToAssign,
  toAssign,
  weightOf,
  weightsOn,
} from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { openAbsences } from '../agency/absence-store.ts'
import { credentialsOfAll } from '../agency/credential-store.ts'
import { stateOf } from '../agency/settings-store.ts'
import { answers } from '../door/handler.ts'
import { foundPeople } from '../people/finding/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { asksOn, workplacesOf } from './fit-store.ts'
import { homeOf, nearnessBetween, siteOf } from './nearness.ts'
import { caseloadBeside, caseloadRows, casesToAssign, caseToSuggestFor, type NeedsOne } from './store.ts'

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

/** What a suggestion looks at beside the people: who could be it, where each works, and what is asked. */
interface Field {
  readonly among: readonly CaseManager[]
  readonly state: CredentialState
  readonly workplaces: ReadonlyMap<StaffId, readonly string[]>
  readonly asks: readonly CredentialAsk[]
}

async function fieldOf(tx: Tx, moment: Moment, weights: CaseloadWeights): Promise<Field> {
  const { agency, on } = moment
  const state = await stateOf(tx, agency)
  const rows = await caseloadRows(tx, agency, { on, weights })
  const staff = rows.map((of) => of.staff)
  const asks = await asksOn(tx, agency, on)
  const kinds = [...new Set(asks.flatMap((one) => one.kinds))]
  const credentials = byStaff(kinds.length === 0 ? [] : await credentialsOfAll(tx, agency, { staff, kinds }))
  const absences = byStaff(await openAbsences(tx, agency, { on, of: staff, most: MOST_ABSENCES }))
  const at = await workplacesOf(tx, agency, { staff, on })
  return {
    state,
    asks,
    workplaces: new Map(at.map((of) => [of.staff, siteOf(of, state)])),
    among: rows.map((of) => ({
      staff: of.staff,
      languages: of.languages,
      specialties: of.specialties,
      capacity: of.capacity,
      load: of.load,
      credentials: credentials.get(of.staff) ?? [],
      absences: absences.get(of.staff) ?? [],
    })),
  }
}

function byStaff<T extends { readonly staff: StaffId }>(
  rows: readonly T[],
): ReadonlyMap<StaffId, readonly T[]> {
  const found = new Map<StaffId, T[]>()
  for (const row of rows) {
    const theirs = found.get(row.staff)
    if (theirs) theirs.push(row)
    else found.set(row.staff, [row])
  }
  return found
}

/** What a person will count: seen every month and new, until somebody says otherwise. */
const adds = ({ interpreter }: Pick<NeedsOne, 'interpreter'>, weights: CaseloadWeights): number =>
  weightOf(
    { cadence: 'monthly', extras: ['new', ...(interpreter ? (['interpreter'] as const) : [])] },
    weights,
  ).total

/** How full somebody's caseload is beside what is usual, and what one more person would add. */
export async function caseloadWith(
  tx: Tx,
  { agency, on }: Moment,
  { of, staff }: { readonly of: CaseId; readonly staff: StaffId },
) {
  const weights = weightsNow({ on })
  const { interpreter, ...has } = await caseloadBeside(tx, agency, { of, staff, weights })
  return { ...has, adds: adds({ interpreter }, weights) }
}

const asToAssign = (of: NeedsOne, weights: CaseloadWeights, field: Field, on: PlainDate): ToAssign => ({
  person: of.person,
  language: of.language ?? undefined,
  needs: needsOf(of),
  weight: adds(of, weights),
  before: of.before,
  notWanted: of.notWanted,
  conflicts: of.conflicts.map((staff) => ({ staff, why: 'has-own-interest' })),
  nearness: nearnessOfAll(of, field),
  asked: { asks: field.asks.filter(({ program }) => program === of.program), state: field.state, on },
})

function nearnessOfAll({ residence }: NeedsOne, { workplaces, state }: Field): ToAssign['nearness'] {
  const home = homeOf(residence ?? undefined, state)
  if (home.length === 0) return {}
  return Object.fromEntries(
    [...workplaces].flatMap(([staff, at]) => {
      const near = nearnessBetween(home, at)
      return near === undefined ? [] : [[staff, near]]
    }),
  )
}

/** As it goes out: lists that may be read only are copied. */
const shown = ({ staff, points, reasons }: Choice) => ({ staff, points, reasons: reasons.map(shownReason) })
const shownReason = (of: Reason) =>
  of.reason === 'not-shown' ? { ...of, kinds: [...of.kinds], why: [...of.why] } : of
const shownNo = (of: HardNo) =>
  of.no === 'not-qualified' ? { ...of, kinds: [...of.kinds], why: [...of.why] } : of

export const suggestHandler = answers(suggest, async (tx, { case: id }, moment) => {
  const of = await caseToSuggestFor(tx, moment.agency, id)
  if (!of) return undefined
  const weights = weightsNow(moment)
  const field = await fieldOf(tx, moment, weights)
  const { choices, ruledOut } = suggestFor(asToAssign(of, weights, field, moment.on), field.among)
  return {
    choices: choices.map(shown),
    ruledOut: ruledOut.map(({ staff, why, overUsual }) => ({ staff, why: why.map(shownNo), overUsual })),
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
  const field = await fieldOf(tx, moment, weights)
  const { placed, unplaced, points, oneByOne } = suggestTogether(
    rows.map((of) => asToAssign(of, weights, field, moment.on)),
    field.among,
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
