import { caseBoard, caseCounts, caseOfReferral, casesOf, openCase, readCase } from '@handrail/care/intake'
import { acceptReferral, acknowledgeReferral, matchReferral, type ReferralId } from '@handrail/care/referrals'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { receive } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const run = () => g.runDue()

async function take(worker: Worker): Promise<ReferralId> {
  const referral = await receive(g, worker)
  await g.as(worker).done(acknowledgeReferral, { referral })
  await g.as(worker).done(acceptReferral, { referral })
  return referral
}

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

test('a request that is taken on opens a case by itself once it is known whose it is, on the day it came', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const referral = await take(intake)
  await run()
  expect((await g.as(intake).done(caseOfReferral, { referral })).case).toBeNull()

  g.clock.set('2026-11-25T15:00:00.000Z')
  const { person } = await aPerson().in(g, intake)
  await g.as(intake).done(matchReferral, { referral, version: 3, person })
  await run()
  const { case: of } = await g.as(intake).done(caseOfReferral, { referral })
  expect(of).toMatchObject({
    person,
    status: 'open',
    stage: 'reaching',
    requestedOn: '2026-11-23',
    owner: intake.staff,
    tier: null,
    due: { topic: 'intake.reached' },
  })
  const whole = await g.as(intake).done(readCase, { case: of?.case })
  expect(whole).toMatchObject({
    referrals: [{ referral }],
    screenings: [{ disposedAt: null }],
    reachedAt: null,
  })
})

test('a second request of the same person is put with the case that is open', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().in(g, intake)
  const first = await take(intake)
  await g.as(intake).done(matchReferral, { referral: first, version: 3, person })
  const second = await take(intake)
  await g.as(intake).done(matchReferral, { referral: second, version: 3, person })
  await run()
  const { cases } = await g.as(intake).done(casesOf, { person })
  expect(cases).toHaveLength(1)
  const { referrals } = await g.as(intake).done(readCase, { case: cases[0]?.case })
  expect(referrals.map(({ referral }) => referral).toSorted()).toEqual([first, second].toSorted())
})

test('a request that turns out to be somebody else’s takes its case along, and nobody is left with one by mistake', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person: wrong } = await aPerson().in(g, intake)
  const { person: right } = await aPerson().in(g, intake)
  const referral = await take(intake)
  await g.as(intake).done(matchReferral, { referral, version: 3, person: wrong })
  await run()
  await g.as(intake).done(matchReferral, { referral, version: 4, person: right })
  await run()
  expect((await g.as(intake).done(casesOf, { person: wrong })).cases).toMatchObject([
    { status: 'closed', why: 'other-record', stage: 'closed' },
  ])
  expect((await g.as(intake).done(casesOf, { person: right })).cases).toMatchObject([{ status: 'open' }])
  expect((await g.as(intake).done(caseOfReferral, { referral })).case).toMatchObject({ person: right })
})

test('staff open a case without a request; one for each program, and every number opens the people behind it', async () => {
  const {
    'intake-worker': intake,
    clinician,
    'case-manager': other,
  } = await g.agency(['intake-worker', 'clinician', 'case-manager'])
  const { person } = await aPerson().in(g, intake)
  await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  expect(await refused(intake, openCase, { person, requestedOn: '2026-11-20' })).toBe('case-is-open')
  expect(await refused(intake, openCase, { person, requestedOn: '2026-11-24' })).toBe('day-to-come')
  const { person: later } = await aPerson().in(g, intake)
  await g.as(intake).done(openCase, { person: later, requestedOn: '2026-11-22' })

  const { counts } = await g.as(intake).done(caseCounts, {})
  expect(counts).toContainEqual({ list: 'open', count: 2 })
  expect(counts).toContainEqual({ list: 'reaching', count: 2 })
  const first = await g.as(intake).done(caseBoard, { list: 'reaching', most: 1 })
  expect(first.cases.map((of) => of.person)).toEqual([person])
  const rest = await g.as(intake).done(caseBoard, { list: 'reaching', most: 1, after: first.next })
  expect(rest).toMatchObject({ cases: [{ person: later }], next: null })

  expect((await g.as(clinician).done(caseBoard, {})).cases).toHaveLength(2)
  // A case manager sees their own people only.
  expect((await g.as(other).done(caseBoard, {})).cases).toEqual([])
  expect(await refused(other, readCase, { case: first.cases[0]?.case })).toBe('not-found')
})
