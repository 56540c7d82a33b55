import { agreeFee, feesOf } from '@handrail/care/determinations'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { packetRoom } from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, refused } = packetRoom(() => g)

test('a fee by income is counted by the schedule in force, agreed, and followed by a later one', async () => {
  const at = await place()
  const of = await filed(at)
  const agree = {
    case: of.case,
    version: 0,
    monthlyIncome: 900,
    people: 1,
    agreedOn: '2026-11-23',
    agreedBy: 'the-person',
  }
  expect(await refused(at['case-manager'], agreeFee, agree)).toBe('not-allowed')
  expect(await refused(at.intake, agreeFee, { ...agree, agreedOn: '2026-11-24' })).toBe('day-to-come')
  expect(await refused(at.intake, agreeFee, { ...agree, agreedOn: '2017-01-01' })).toBe(
    'no-schedule-in-force',
  )
  expect(await g.as(at.intake).done(agreeFee, agree)).toEqual({ percent: 0, nominalFeeUsd: 10, version: 1 })
  expect(await refused(at.supervisor, agreeFee, agree)).toBe('changed-meanwhile')
  await g.as(at.supervisor).done(agreeFee, { ...agree, version: 1, monthlyIncome: 1500 })
  const { fees } = await g.as(at.intake).done(feesOf, { case: of.case })
  expect(fees.map((one) => [one.n, one.percent, one.until, one.madeBy])).toEqual([
    [2, 20, '2027-11-23', at.supervisor.staff],
    [1, 0, '2027-11-23', at.intake.staff],
  ])
})
