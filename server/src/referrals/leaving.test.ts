import { addStaff, endStaff } from '@handrail/care/agency'
import {
  acceptReferral,
  acknowledgeReferral,
  board,
  matchReferral,
  readReferral,
} from '@handrail/care/referrals'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { receive } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(allRooms())
}, 120_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

/** Midnight in Chicago, where the agency is, is 06:00 in UTC at this time of the year. */
const LAST_DAY = '2026-11-25'
const EVENING = '2026-11-26T05:50:00.000Z'
const MORNING = '2026-11-26T06:05:00.000Z'

async function place() {
  const { 'intake-worker': intake, 'agency-admin': admin } = await g.agency(['intake-worker', 'agency-admin'])
  const { staff } = await g
    .as(admin)
    .done(addStaff, { name: 'Example Second', email: 'second@example.org', roles: ['intake-worker'] })
  const colleague: Worker = { ...intake, staff }
  const taken = async () => {
    const referral = await receive(g, intake)
    await g.as(intake).done(acknowledgeReferral, { referral })
    await g.as(intake).done(acceptReferral, { referral })
    await g.runDue()
    return referral
  }
  const leaves = () => g.as(admin).done(endStaff, { staff: intake.staff, version: 1, on: LAST_DAY })
  return { intake, colleague, taken, leaves }
}
const listed = async (worker: Worker, list: 'to-do' | 'accepted') =>
  (await g.as(worker).done(board, { list })).referrals

test('what whoever left had taken on waits for a colleague the next morning, and the time to decide begins anew', async () => {
  const { intake, colleague, taken, leaves } = await place()
  const referral = await taken()
  await leaves()
  g.clock.set(EVENING)
  await g.runDue()
  expect(await g.as(colleague).refused(acceptReferral, { referral })).toBe('taken')

  g.clock.set(MORNING)
  await g.runDue()
  expect(await listed(colleague, 'to-do')).toMatchObject([
    { referral, owner: null, status: 'acknowledged', due: { topic: 'referrals.decided' } },
  ])
  await g.as(colleague).done(acceptReferral, { referral })
  await g.runDue()
  expect(await listed(colleague, 'accepted')).toMatchObject([
    { referral, owner: colleague.staff, due: { topic: 'intake.reached' } },
  ])
  const { steps } = await g.as(colleague).done(readReferral, { referral })
  expect(steps.map(({ act, by }) => [act, by])).toEqual([
    ['receive', intake.staff],
    ['acknowledge', intake.staff],
    ['accept', intake.staff],
    ['free', null],
    ['accept', colleague.staff],
  ])
})

test('a request that became an intake stays with it: the intake is handed over, not begun again', async () => {
  const { intake, colleague, taken, leaves } = await place()
  const referral = await taken()
  const { person } = await aPerson().in(g, intake)
  await g.as(intake).done(matchReferral, { referral, version: 3, person })
  await g.runDue()
  await leaves()
  g.clock.set(MORNING)
  await g.runDue()
  expect(await listed(colleague, 'to-do')).toEqual([])
  expect(await listed(colleague, 'accepted')).toMatchObject([{ referral, owner: intake.staff }])
})
