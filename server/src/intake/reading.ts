import { holds, type Moment, type PersonId, reachOf } from '@handrail/care'
import {
  agreed,
  attemptsOf,
  CASE_LISTS,
  callsForTriage,
  caseBoard,
  caseCounts,
  caseOfReferral,
  casesOf,
  type ListedCase,
  notAskedYet,
  readCase,
  readScreening,
  readStory,
  triageOf,
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
import { triedIn } from './screening.ts'
import { blocksOf, findScreening, heardOf } from './screening-store.ts'
import { digest, signedRecord } from './signed-store.ts'
import { crisisRows, triageRows } from './triage-store.ts'

/** With the name that each person goes by. */
export async function withNames(
  tx: Tx,
  moment: Moment,
  cases: readonly NamelessCase[],
): Promise<ListedCase[]> {
  const nameOf = await namesOfPeople(
    tx,
    moment,
    cases.map(({ person }) => person),
  )
  return cases.map((of) => ({ ...of, name: nameOf(of.person) }))
}

/** What each of these people goes by. */
export async function namesOfPeople(
  tx: Tx,
  { agency, on, actor }: Moment,
  people: readonly PersonId[],
): Promise<(person: PersonId) => string> {
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, [...new Set(people)])
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  return (person) => names.get(person) ?? ''
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

export const readScreeningHandler = answers(readScreening, async (tx, { screening }, { agency }) => {
  const found = await findScreening(tx, agency, screening)
  if (!found) return undefined
  const card = await blocksOf(tx, agency, { screening, stories: false })
  const told = await blocksOf(tx, agency, { screening, stories: true })
  const all = Object.fromEntries([...card, ...told].map(({ block, answers: given }) => [block, given]))
  return readScreening.answer.parse({
    ...found,
    blocks: [...card, ...told.map((block) => ({ ...block, answers: null }))],
    callsForTriage: callsForTriage(all),
    notAskedYet: notAskedYet(all),
  })
})

export const readStoryHandler = answers(readStory, async (tx, { screening }, { agency }) => {
  const found = await findScreening(tx, agency, screening)
  if (!found) return undefined
  const blocks = await blocksOf(tx, agency, { screening, stories: true })
  const kept = await signedRecord(tx, agency, screening)
  if (!kept) return readStory.answer.parse({ person: found.person, blocks, signed: null })
  const { alternative, ...content } = agreed.parse(pick(JSON.parse(kept.text), Object.keys(agreed.shape)))
  return readStory.answer.parse({
    person: found.person,
    blocks,
    signed: {
      ...content,
      alternative: alternative ?? null,
      signature: kept.signature,
      holds: holds(kept, kept.addenda, digest),
      heard: await heardOf(tx, agency, screening),
      addenda: kept.addenda,
    },
  })
})

/** Only some keys of what was signed: there is more in it than a reader of the disposition needs. */
const pick = (of: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(keys.flatMap((key) => (key in of ? [[key, of[key]]] : [])))

export const attemptsOfHandler = answers(attemptsOf, async (tx, { case: of }, moment) => {
  const found = await findCase(tx, moment.agency, of)
  if (!found) return undefined
  const { attempts, rule, tried } = await triedIn(tx, moment, of)
  if (!rule || !tried) throw new Error('No rule on trying to reach somebody is in force.')
  return {
    person: found.person,
    attempts: [...attempts],
    tried: {
      ...tried,
      attemptsNeeded: rule.attempts,
      modesNeeded: rule.modes,
      daysNeeded: rule.businessDays,
    },
  }
})

export const triageOfHandler = answers(triageOf, async (tx, { case: of }, { agency, actor }) => {
  const found = await findCase(tx, agency, of)
  if (!found) return undefined
  return {
    person: found.person,
    triage: [...(await triageRows(tx, agency, of))],
    crises: [...(await crisisRows(tx, agency, of))],
    mayLower: actor.kind === 'staff' && reachOf(actor.role, 'intake:lower-tier') !== undefined,
  }
})
