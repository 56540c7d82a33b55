import type { Moment } from '@handrail/care'
import {
  CASE_LISTS,
  caseBoard,
  caseCounts,
  caseOfReferral,
  casesOf,
  type ListedCase,
  readCase,
} from '@handrail/care/intake'
import { answers } from '../door/handler.ts'
import { foundPeople, reachedView } from '../people/finding/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { findReferral, pickListed } from '../referrals/list-store.ts'
import { referralsOfCase } from './case-store.ts'
import {
  casesOfPerson,
  caseWith,
  countCases,
  findCase,
  listCases,
  type NamelessCase,
  screeningsOf,
  timesOf,
} from './list-store.ts'

/** With the name that each person goes by. */
export async function withNames(
  tx: Tx,
  { agency, on, actor }: Moment,
  cases: readonly NamelessCase[],
): Promise<ListedCase[]> {
  const people = [...new Set(cases.map(({ person }) => person))]
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, people)
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  return cases.map((of) => ({ ...of, name: names.get(of.person) ?? '' }))
}

export const caseBoardHandler = answers(caseBoard, async (tx, { list, mine, after, most }, moment) => {
  const owner = mine ? (writerOf(moment.actor) ?? undefined) : undefined
  const { cases, next } = await listCases(tx, moment.agency, { list, owner, after, most })
  return { cases: await withNames(tx, moment, cases), next }
})

export const caseCountsHandler = answers(caseCounts, async (tx, _input, { agency }) => {
  const counts = []
  for (const list of CASE_LISTS) counts.push({ list, count: await countCases(tx, agency, list) })
  return { counts }
})

export const readCaseHandler = answers(readCase, async (tx, { case: of }, moment) => {
  const { agency } = moment
  const found = await findCase(tx, agency, of)
  const times = found && (await timesOf(tx, agency, of))
  if (!found || !times) return undefined
  const [named] = await withNames(tx, moment, [found])
  if (!named) return undefined
  const referrals = []
  for (const one of await referralsOfCase(tx, agency, of)) {
    const referral = await findReferral(tx, agency, one)
    if (referral) referrals.push(pickListed(referral))
  }
  return { ...named, ...times, referrals, screenings: [...(await screeningsOf(tx, agency, of))] }
})

export const casesOfHandler = answers(casesOf, async (tx, { person }, moment) => {
  if (!(await reachedView(tx, moment, person))) return undefined
  return { cases: await withNames(tx, moment, await casesOfPerson(tx, moment.agency, person)) }
})

export const caseOfReferralHandler = answers(caseOfReferral, async (tx, { referral }, moment) => {
  if (!(await findReferral(tx, moment.agency, referral))) return undefined
  const found = await caseWith(tx, moment.agency, referral)
  const [named] = found ? await withNames(tx, moment, [found]) : []
  return { case: named ?? null }
})
