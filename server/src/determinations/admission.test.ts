import {
  askMore,
  decideAdmission,
  giveNotice,
  noticeMissing,
  noticesOf,
  receiveMore,
  rejectEvidence,
  seekPayer,
  takeSubstitute,
} from '@handrail/care/determinations'
import { recordAttempt } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { ADMISSION, ELSEWHERE, packetRoom, question, SAID, TERMS } from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, substitute, completed, deadlines, refused, run } = packetRoom(() => g)

test('nothing is granted while a paper is missing that was here, or that one more payer asks for', async () => {
  const at = await place()
  const turnedDown = await filed(at)
  const whole = await completed(at, turnedDown)
  const { packet } = turnedDown
  const words = 'It is the paper of somebody else.'
  await g
    .as(at.intake)
    .done(rejectEvidence, { packet, version: whole.version, requirement: 'identity', words })
  const grant = { ...question(whole, 'admission'), outcome: 'granted', criteria: ADMISSION, ...TERMS }
  expect(await refused(at.intake, decideAdmission, grant)).toBe('papers-first')
  const { version } = await read(at.intake, turnedDown)
  // It is asked for anew, and once it is here the answer may be given.
  await g.as(at.intake).done(noticeMissing, { packet, version })
  const { version: noticed } = await read(at.intake, turnedDown)
  await g.as(at.intake).done(takeSubstitute, substitute(packet, noticed, 'identity'))
  await g.as(at.intake).done(decideAdmission, grant)

  const other = await filed(at)
  const shown = await completed(at, other)
  await g.as(at.intake).done(seekPayer, { packet: other.packet, version: shown.version, payer: 'medicaid' })
  const asked = { ...question(shown, 'admission'), outcome: 'granted', criteria: ADMISSION, ...TERMS }
  expect((await read(at.intake, other)).missing).toEqual(['insurance'])
  expect(await refused(at.intake, decideAdmission, asked)).toBe('papers-first')
})

test('whoever leads the care of a person, or stands in, decides nothing about it', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const input = { ...question(shown, 'admission'), ...TERMS, outcome: 'granted', criteria: ADMISSION }
  expect(await refused(at['case-manager'], decideAdmission, input)).toBe('not-allowed')
  await g.perform({
    name: beginRelation.name,
    input: { person: of.person, staff: at.supervisor.staff, kind: 'backup' },
    agency: at.intake.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  expect(await refused(at.supervisor, decideAdmission, input)).toBe('case-manager-does-not-decide')
  await g.as(at.intake).done(decideAdmission, input)
})

test('that more is needed is not an answer: it has a day, and no no comes before it', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const { determination, version } = question(shown, 'admission')
  const more = { determination, version, words: 'Where they stayed in October.', dueOn: '2026-12-07' }
  expect(await refused(at.intake, askMore, { ...more, dueOn: '2026-11-23' })).toBe('day-is-past')
  await g.as(at.intake).done(askMore, more)
  await run()
  expect(await deadlines(at, 'determinations.more-asked')).toMatchObject([{ status: 'open' }])
  const no = {
    determination,
    version: version + 1,
    ...TERMS,
    ...ELSEWHERE,
    outcome: 'denied',
    criteria: [{ criterion: 'area', met: false }],
  }
  expect(await refused(at.supervisor, decideAdmission, no)).toBe('more-is-awaited')
  await g.as(at.intake).done(receiveMore, { determination, version: version + 1 })
  expect(await refused(at.intake, receiveMore, { determination, version: version + 2 })).toBe(
    'nothing-was-asked',
  )
  await g.as(at.supervisor).done(decideAdmission, { ...no, version: version + 2 })
})

test('nothing is refused for a missing paper before the notice, its time and two tries to reach them', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await read(at.intake, of)
  const no = {
    ...question(shown, 'admission'),
    ...TERMS,
    ...ELSEWHERE,
    evidence: [],
    outcome: 'denied',
    criteria: [{ criterion: 'papers', met: false }],
  }
  expect(
    await refused(at.intake, decideAdmission, {
      ...no,
      evidence: [SAID],
      criteria: [{ criterion: 'area', met: false }],
    }),
  ).toBe('papers-first')
  expect(await refused(at.intake, decideAdmission, no)).toBe('notice-first')
  await g.as(at.intake).done(noticeMissing, { packet: of.packet, version: 1 })
  g.clock.set('2027-01-02T15:00:00.000Z')
  expect(await refused(at.intake, decideAdmission, no)).toBe('papers-may-come')
  g.clock.set('2027-01-03T15:00:00.000Z')
  expect(await refused(at.intake, decideAdmission, no)).toBe('reach-them-first')
  for (const mode of ['visit', 'through-somebody'])
    await g.as(at.intake).done(recordAttempt, { case: of.case, mode, outcome: 'no-answer' })
  await g.as(at.intake).done(decideAdmission, no)
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  expect(JSON.stringify(notices[0]?.texts.en)).toContain('Papers that we asked for have not come.')
})

test('how a notice came to its person is written down with the day and who saw to it, and never before it was made', async () => {
  const at = await place()
  const of = await filed(at)
  const { notice } = await g.as(at.intake).done(noticeMissing, { packet: of.packet, version: 1 })
  const given = { notice, way: 'by-hand', language: 'es', on: '2026-11-23' }
  expect(await refused(at.intake, giveNotice, { ...given, on: '2026-11-22' })).toBe('before-it-was-made')
  expect(await refused(at.intake, giveNotice, { ...given, on: '2026-11-24' })).toBe('day-to-come')
  await g.as(at.intake).done(giveNotice, given)
  g.clock.set('2026-11-24T15:00:00.000Z')
  await g.as(at.supervisor).done(giveNotice, { ...given, way: 'read-aloud', on: '2026-11-24' })
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  expect(notices[0]?.given).toEqual([
    { way: 'by-hand', language: 'es', on: '2026-11-23', by: at.intake.staff },
    { way: 'read-aloud', language: 'es', on: '2026-11-24', by: at.supervisor.staff },
  ])
})
