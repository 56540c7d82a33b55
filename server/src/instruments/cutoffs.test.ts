import {
  beginGiving,
  finishGiving,
  readCutoffs,
  readGiving,
  saveGiving,
  setCutoff,
} from '@handrail/care/instruments'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-12-01T16:00:00.000Z'))

async function place() {
  const team = await g.agency(['intake-worker', 'case-manager', 'agency-admin'])
  const { person } = await aPerson().seenBy(team['case-manager'], 'lead').in(g, team['intake-worker'])
  return { manager: team['case-manager'], admin: team['agency-admin'], person }
}
type Place = Awaited<ReturnType<typeof place>>

const given = (value: number) => ({ answer: 'given', value }) as const
/** Three points each. */
const ANSWERS = {
  'audit-c': { '68518-0': given(3), '68519-8': given(0), '68520-6': given(0) },
  'pc-ptsd-5': {
    '102011-4': given(1),
    '102012-2': given(1),
    '102013-0': given(1),
    '102014-8': given(1),
    '102015-5': given(0),
    '102016-3': given(0),
  },
}

async function answered({ manager, person }: Place, instrument: keyof typeof ANSWERS) {
  const of = { person, instrument, edition: '2026-11-28', language: 'en', mode: 'by-staff' }
  const { giving } = await g.as(manager).done(beginGiving, of)
  await g.as(manager).done(saveGiving, { giving, version: 0, answers: ANSWERS[instrument] })
  return { giving, version: 1 }
}

async function scored(at: Place, instrument: keyof typeof ANSWERS, of: object = {}) {
  const { giving, version } = await answered(at, instrument)
  await g.as(at.manager).done(finishGiving, { giving, version, ...of })
  return (await g.as(at.manager).done(readGiving, { giving })).score
}

test.each([
  ['a man', { sex: 'male' }, { total: 3, cutoff: 4, sex: 'male', isPositive: false }],
  ['a woman', { sex: 'female' }, { total: 3, cutoff: 3, sex: 'female', isPositive: true }],
  ['somebody who does not say', {}, { total: 3, cutoff: 3, sex: null, isPositive: true }],
])('AUDIT-C is scored with the cut-off for %s, and keeps which one it was', async (_who, of, expected) => {
  expect(await scored(await place(), 'audit-c', of)).toMatchObject(expected)
})

test('the sex of the person is not taken where it changes nothing', async () => {
  const at = await place()
  const { giving, version } = await answered(at, 'pc-ptsd-5')
  const finish = { giving, version, sex: 'female' }
  expect(await g.as(at.manager).refused(finishGiving, finish)).toBe('sex-changes-nothing')
})

const three = { instrument: 'pc-ptsd-5', version: 0, cutoff: 3, words: 'We can see everybody who has 3.' }

test('PC-PTSD-5 is scored with what the agency chose, from that day on, and what was scored before stays', async () => {
  const at = await place()
  const usual = { total: 3, cutoff: 4, isPositive: false }
  expect(await scored(at, 'pc-ptsd-5')).toMatchObject(usual)
  await g.as(at.admin).done(setCutoff, { ...three, from: '2026-12-02' })
  expect(await scored(at, 'pc-ptsd-5')).toMatchObject(usual)
  g.clock.set('2026-12-02T16:00:00.000Z')
  expect(await scored(at, 'pc-ptsd-5')).toMatchObject({ total: 3, cutoff: 3, isPositive: true })
  expect(await g.as(at.manager).done(readCutoffs, {})).toMatchObject({
    cutoffs: [{ instrument: 'pc-ptsd-5', cutoff: 3, from: '2026-12-02', words: three.words }],
  })
  const other = await place()
  expect(await scored(other, 'pc-ptsd-5')).toMatchObject(usual)
})

test('a cut-off is chosen only among those with a source, from today on, and from what one has seen', async () => {
  const { admin } = await place()
  const refused = (of: object) => g.as(admin).refused(setCutoff, { ...three, from: '2026-12-01', ...of })
  expect(await refused({ cutoff: 2 })).toBe('cut-off-not-a-choice')
  expect(await refused({ instrument: 'phq-9', cutoff: 10 })).toBe('cut-off-not-a-choice')
  expect(await refused({ from: '2026-11-30' })).toBe('day-is-past')
  await g.as(admin).done(setCutoff, { ...three, from: '2026-12-01' })
  expect(await refused({ cutoff: 4 })).toBe('changed-meanwhile')
})
