import { rejectEvidence, takeSubstitute, withdrawPacket } from '@handrail/care/determinations'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { packetRoom } from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, completed, substitute, deadlines, run } = packetRoom(() => g)

const TOPIC = 'determinations.paper-runs-out'
const open = async (at: Awaited<ReturnType<typeof place>>) =>
  (await deadlines(at, TOPIC)).filter(({ status }) => status === 'open')
const asked = (of: Awaited<ReturnType<typeof filed>>, agency: never) =>
  g.look<{ n: string }>(
    agency,
    sql`select key as n from messages where person_id = ${of.person} and template = 'newer-paper' order by key`,
  )

test('two weeks before the first paper runs out somebody asks for a newer one, which moves the day to the next', async () => {
  const at = await place()
  const of = await filed(at)
  await completed(at, of)
  await run()
  // What they live on is good for 60 days, until January 22.
  expect(await open(at)).toEqual([{ status: 'open', due: '2027-01-09' }])
  g.clock.set('2027-01-07T15:00:00.000Z')
  await run()
  expect(await asked(of, at.intake.agency as never)).toEqual([])
  g.clock.set('2027-01-08T15:00:00.000Z')
  await run()
  g.clock.set('2027-01-10T15:00:00.000Z')
  await run()
  expect(await asked(of, at.intake.agency as never)).toHaveLength(1)
  const { version } = await read(at.intake, of)
  await g.as(at.intake).done(takeSubstitute, substitute(of.packet, version, 'income'))
  await run()
  // Where they stay is next: good until February 21.
  expect(await open(at)).toEqual([{ status: 'open', due: '2027-02-08' }])
})

test('what is turned down runs out no more, and a packet that was taken back asks for nothing', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const words = 'It is the paper of somebody else.'
  await g
    .as(at.intake)
    .done(rejectEvidence, { packet: of.packet, version: shown.version, requirement: 'income', words })
  await run()
  expect(await open(at)).toEqual([{ status: 'open', due: '2027-02-08' }])
  const { version } = await read(at.intake, of)
  await g.as(at.intake).done(withdrawPacket, { packet: of.packet, version, words: 'Wants to think.' })
  await run()
  expect(await open(at)).toEqual([])
  g.clock.set('2027-03-01T15:00:00.000Z')
  await run()
  expect(await asked(of, at.intake.agency as never)).toEqual([])
})
