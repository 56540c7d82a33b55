import { addProgram } from '@handrail/care/agency'
import { type CaseId, caseOfReferral, dispose, readCase, recordAttempt, triage } from '@handrail/care/intake'
import {
  acceptReferral,
  acknowledgeReferral,
  board,
  checkStatus,
  comeBackByCode,
  registerForReferral,
  sayPlaceWanted,
  withdrawByCode,
} from '@handrail/care/referrals'
import { enterWaitlist, entriesOf, offerPlace, recheck, withdrawOffer } from '@handrail/care/waitlist'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Sql } from '../platform/sql.ts'
import { asAnybody, askingForMyself, send } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const identity = {
  legalName: { answer: 'given', value: { given: 'Ana', family: 'Example' } },
  pronouns: { answer: 'not-asked' },
  born: { answer: 'not-asked' },
  language: { answer: 'not-asked' },
  ssnLastFour: { answer: 'not-asked' },
}

const take = async (intake: Worker, referral: unknown) => {
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(acceptReferral, { referral })
  await g.runDue()
}

/** Somebody who asked for themselves, may have it, and was offered a place. */
async function offered() {
  const { 'intake-worker': intake, 'agency-admin': admin } = await g.agency(['intake-worker', 'agency-admin'])
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const input = askingForMyself()
  await send(g, intake, input)
  const [listed] = (await g.as(intake).done(board, {})).referrals
  const referral = listed?.referral
  await take(intake, referral)
  await g.as(intake).done(registerForReferral, { referral, version: 3, identity })
  await g.runDue()
  const found = await g.as(intake).done(caseOfReferral, { referral })
  const of = found.case?.case
  if (!of) throw new Error('There is no case.')
  await g.look(
    intake.agency,
    sql`update cases set later = '{"determination":"granted"}' where case_id = ${of} returning case_id`,
  )
  g.clock.set('2026-12-07T15:00:00.000Z')
  const waiting = { case: of, program, funding: 'county', grounds: [], recheckDays: 30 }
  const { entry } = await g.as(intake).done(enterWaitlist, { ...waiting, interim: ['crisis-numbers'] })
  await g.as(intake).done(offerPlace, { entry, version: 1 })
  return { intake, referral, of, code: input.code }
}

const byCode = (intake: Worker, name: string, code: string) =>
  asAnybody(g, intake.agency, { name, input: { code } })
const theCase = (intake: Worker, of: CaseId) => g.as(intake).done(readCase, { case: of })
const theWait = async (intake: Worker, of: CaseId) => {
  const { person } = await theCase(intake, of)
  return (await g.as(intake).done(entriesOf, { person })).entries[0]
}

test('by their code the person sees where they stand, from a first talk to what comes next', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const input = askingForMyself()
  await send(g, intake, input)
  const referral = (await g.as(intake).done(board, {})).referrals[0]?.referral
  await take(intake, referral)
  await g.as(intake).done(registerForReferral, { referral, version: 3, identity })
  await g.runDue()
  const of = (await g.as(intake).done(caseOfReferral, { referral })).case?.case
  if (!of) throw new Error('There is no case.')
  const sees = async () => {
    const reply = await byCode(intake, checkStatus.name, input.code)
    return reply.kind === 'done' && checkStatus.answer.parse(reply.answer).road
  }
  const stands = (set: Sql) =>
    g.look(intake.agency, sql`update cases set ${set} where case_id = ${of} returning case_id`)
  expect(await sees()).toBeNull()
  const tell = (mode: string) => g.as(intake).done(recordAttempt, { case: of, mode, outcome: 'reached' })
  await tell('through-somebody')
  expect(await sees()).toEqual({ is: 'talked-with-caller', next: 'talk' })
  await tell('visit')
  expect(await sees()).toEqual({ is: 'talked', next: 'talk' })
  await stands(sql`later = '{"assessment":"signed"}'`)
  expect(await sees()).toEqual({ is: 'talked', next: 'papers' })
  await stands(sql`later = '{"assessment":"signed","determination":"not-granted"}'`)
  expect(await sees()).toEqual({ is: 'decided' })
})

test('taking it back by code closes the intake, ends the wait and frees the place that was held', async () => {
  const { intake, of, code } = await offered()
  expect((await byCode(intake, withdrawByCode.name, code)).kind).toBe('done')
  await g.runDue()
  expect(await theCase(intake, of)).toMatchObject({ status: 'closed', why: 'withdrawn', stage: 'closed' })
  expect(await theWait(intake, of)).toMatchObject({ status: 'removed', offer: null })
  const offers = await g.look(
    intake.agency,
    sql`select answer from wait_offers where agency_id = ${intake.agency}`,
  )
  expect(offers).toEqual([{ answer: 'withdrawn' }])
})

test('a yes by code to a place that is held is heard today, and no offer that runs out ends that', async () => {
  const { intake, code } = await offered()
  const due = () =>
    g.look(
      intake.agency,
      sql`select status from deadlines where agency_id = ${intake.agency} and topic = 'waitlist.place-wanted'`,
    )
  expect((await byCode(intake, sayPlaceWanted.name, code)).kind).toBe('done')
  await g.runDue()
  expect(await due()).toEqual([{ status: 'open' }])
  const [{ entry, version }] = (await g.look<{ entry: string; version: number }>(
    intake.agency,
    sql`select entry_id as entry, version from wait_entries where agency_id = ${intake.agency}`,
  )) as [{ entry: string; version: number }]
  await g.as(intake).done(withdrawOffer, { entry, version, why: 'place-gone' })
  await g.runDue()
  expect(await due()).toEqual([{ status: 'open' }])
  expect(await byCode(intake, sayPlaceWanted.name, code)).toMatchObject({
    refusal: { refused: 'not-waiting' },
  })
  await g.as(intake).done(recheck, {
    entry,
    version: version + 1,
    reached: true,
    how: 'call',
    on: '2026-12-07',
  })
  await g.runDue()
  expect(await due()).toEqual([{ status: 'met' }])
})

test('a case that closes for another reason ends the wait as well: nobody waits in a case that is over', async () => {
  const { intake, of } = await offered()
  const [talk] = (await theCase(intake, of)).screenings
  await g.as(intake).done(triage, { case: of, tier: 4, words: 'Asks where else to turn.' })
  await g.as(intake).done(dispose, {
    screening: talk?.screening,
    version: 1,
    as: 'information-given',
    owner: intake.staff,
    nextStep: 'Nothing more is needed.',
    nextOn: '2026-12-08',
    told: 'Where the legal aid is.',
  })
  await g.runDue()
  expect(await theCase(intake, of)).toMatchObject({ status: 'closed', why: 'information-given' })
  expect(await theWait(intake, of)).toMatchObject({ status: 'removed', offer: null })
  // Nobody took anything back, and it is not said that they did.
  expect(
    await g.look(intake.agency, sql`select removed_why as why from wait_entries where case_id = ${of}`),
  ).toEqual([{ why: 'case-closed' }])
})

test('coming back within the time, once taken on again, they wait on from the day on which they first asked', async () => {
  const { intake, referral, of, code } = await offered()
  await byCode(intake, withdrawByCode.name, code)
  await g.runDue()
  g.clock.set('2027-02-01T15:00:00.000Z')
  const reply = await byCode(intake, checkStatus.name, code)
  expect(reply).toMatchObject({ answer: { status: 'withdrawn', mayComeBackBy: '2027-03-07' } })
  expect((await byCode(intake, comeBackByCode.name, code)).kind).toBe('done')
  expect(await byCode(intake, comeBackByCode.name, code)).toMatchObject({
    refusal: { refused: 'still-open' },
  })
  await take(intake, referral)
  expect(await theCase(intake, of)).toMatchObject({
    status: 'open',
    requestedOn: '2026-11-23',
    stage: 'waiting',
  })
  expect(await theWait(intake, of)).toMatchObject({ status: 'waiting', since: '2026-11-23' })
  const due = await g.look<{ topic: string }>(
    intake.agency,
    sql`select topic from deadlines where agency_id = ${intake.agency} and status = 'open' and topic like 'waitlist.%'`,
  )
  expect(due.map(({ topic }) => topic)).toContain('waitlist.recheck')
})

test('after the time it is not taken up again by code, and a new request is the way', async () => {
  const { intake, code } = await offered()
  await byCode(intake, withdrawByCode.name, code)
  g.clock.set('2027-03-08T15:00:00.000Z')
  expect(await byCode(intake, comeBackByCode.name, code)).toMatchObject({
    refusal: { refused: 'too-late-to-come-back' },
  })
  expect(await byCode(intake, checkStatus.name, code)).toMatchObject({
    answer: { mayComeBackBy: '2027-03-07' },
  })
})

test('whoever has a case manager is not dropped: somebody talks with them first', async () => {
  const { intake, of, code } = await offered()
  await g.look(
    intake.agency,
    sql`update cases set later = later || '{"assignment":"engaged"}' where case_id = ${of} returning case_id`,
  )
  await byCode(intake, withdrawByCode.name, code)
  await g.runDue()
  expect(await theCase(intake, of)).toMatchObject({ status: 'open' })
  const due = await g.look(
    intake.agency,
    sql`select status from deadlines where agency_id = ${intake.agency} and topic = 'intake.taken-back'`,
  )
  expect(due).toEqual([{ status: 'open' }])
})
