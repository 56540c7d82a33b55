import { addProgram } from '@handrail/care/agency'
import { today } from '@handrail/care/clocks'
import { openCase } from '@handrail/care/intake'
import { answerOffer, changePlaces, enterWaitlist, offerPlace, waitBoard } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(allRooms())
}, 60_000)
afterAll(() => g.close())

test('a free place with somebody waiting is work for whoever offers, until it is offered; each change has its cause', async () => {
  const { 'intake-worker': intake, 'agency-admin': admin } = await g.agency(['intake-worker', 'agency-admin'])
  const { program } = await g
    .as(admin)
    .done(addProgram, { name: 'Example Program', kind: 'case-management', openedOn: '2020-01-01' })
  const { person } = await aPerson().in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  await g.look(
    intake.agency,
    sql`update cases set later = '{"determination":"granted"}' where case_id = ${of} returning case_id`,
  )
  const { entry } = await g.as(intake).done(enterWaitlist, {
    case: of,
    program,
    funding: 'county',
    grounds: [],
    recheckDays: 30,
    interim: ['crisis-numbers'],
  })
  const places = async () => (await g.as(intake).done(waitBoard, { program })).places
  const work = async () =>
    (await g.as(intake).done(today, { whose: 'mine' })).rows.filter(
      ({ because }) => because?.topic === 'waitlist.free-place',
    ).length
  expect(await places()).toBeNull()
  await g.runDue()
  const say = { program, version: 0, places: 3, takenOtherwise: 2, why: 'new-money' }
  await g.as(intake).done(changePlaces, say)
  expect(await g.as(intake).refused(changePlaces, say)).toBe('changed-meanwhile')
  expect(await g.as(intake).refused(changePlaces, { ...say, version: 1 })).toBe('nothing-to-change')
  await g.runDue()
  expect(await places()).toMatchObject({ places: 3, free: 1, freeSince: '2026-11-23T15:00:00.000Z' })
  expect(await work()).toBe(1)
  g.clock.add(1000)
  await g.as(intake).done(offerPlace, { entry, version: 1 })
  await g.runDue()
  expect(await places()).toMatchObject({ free: 0, freeSince: null })
  expect(await work()).toBe(0)
  g.clock.add(1000)
  await g.as(intake).done(answerOffer, { entry, version: 2, answer: 'defer', words: 'After the birth.' })
  await g.runDue()
  expect(await places()).toMatchObject({ free: 1 })
  expect(await work()).toBe(1)
  const told = await g.look<{ name: string; cause: string }>(
    intake.agency,
    sql`select name, facts ->> 'cause' as cause from events where name like 'waitlist.place%' order by at, name = 'waitlist.placeFreed', event_id`,
  )
  expect(told.map(({ name, cause }) => [name.slice('waitlist.'.length), cause])).toEqual([
    ['placesChanged', null],
    ['placeFreed', 'places-changed'],
    ['placeTaken', 'offer'],
    ['placeFreed', 'offer'],
  ])
})
