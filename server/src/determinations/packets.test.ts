import {
  changeDecisionSettings,
  FIRST_SETTINGS,
  noticeMissing,
  noticesOf,
  openPacket,
  packetsOf,
  type RequirementCode,
  readDecisionSettings,
  seekPayer,
  takeSubstitute,
  withdrawPacket,
} from '@handrail/care/determinations'
import { openCase, readCase } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { packetRoom } from '../testing/a-packet.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, substitute, completed, deadlines, refused, run } = packetRoom(() => g)

test('what a case still needs is asked once, and the last paper starts the time to decide', async () => {
  const at = await place()
  const of = await filed(at)
  const first = await read(at.intake, of)
  expect(first.missing).toEqual([
    'identity',
    'residence',
    'income',
    'diagnosis',
    'function',
    'consent',
    'legal-authority',
  ])
  expect(
    await refused(at.intake, openPacket, {
      case: of.case,
      program: at.program,
      payers: ['county'],
      filedOn: '2026-11-20',
    }),
  ).toBe('packet-is-open')
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('reaching')
  g.clock.set('2026-12-14T15:00:00.000Z')
  const shown = await completed(at, of)
  expect(shown).toMatchObject({ filedOn: '2026-11-20', completedOn: '2026-12-14', missing: [] })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('determining')
  await run()
  expect(await deadlines(at, 'determinations.decision')).toEqual([
    { status: 'open', due: '2026-12-22' },
    { status: 'open', due: '2026-12-22' },
  ])
  await g.look(
    at.intake.agency,
    sql`
    update deadlines set status = 'met', ended_at = now() where topic like 'intake.%' returning 1`,
  )
  expect((await g.as(at.intake).done(readCase, { case: of.case })).due?.topic).toMatch(/^determinations\./)
})

test('the day of filing never moves, not even by hand in the database', async () => {
  const at = await place()
  const of = await filed(at, { filedOn: '2026-11-02' })
  g.clock.set('2027-02-01T15:00:00.000Z')
  expect(await completed(at, of)).toMatchObject({ filedOn: '2026-11-02' })
  await expect(
    g.look(
      at.intake.agency,
      sql`update packets set filed_on = '2027-02-01' where packet_id = ${of.packet} returning packet_id`,
    ),
  ).rejects.toThrow()
})

test('a day of asking of long ago takes a reason, which stays beside it; none lies before their birth', async () => {
  const at = await place()
  const { person } = await aPerson().born('1990-06-01').in(g, at.intake)
  const ask = { person, requestedOn: '2024-03-01' }
  expect(await refused(at.intake, openCase, ask)).toBe('long-ago')
  const whyLate = 'The letter was found again.'
  const { case: id } = await g.as(at.intake).done(openCase, { ...ask, whyLate })
  expect(await g.as(at.intake).done(readCase, { case: id })).toMatchObject({
    requestedOn: '2024-03-01',
    whyLate,
  })
  const open = { case: id, program: at.program, payers: ['county'], filedOn: '2024-03-01' }
  expect(await refused(at.intake, openPacket, open)).toBe('long-ago')
  const unborn = { ...open, filedOn: '1990-05-31', whyLate }
  expect(await refused(at.intake, openPacket, unborn)).toBe('before-birth')
  await g.as(at.intake).done(openPacket, { ...open, whyLate })
  expect(await read(at.intake, { case: id })).toMatchObject({ filedOn: '2024-03-01', whyLate })
})

test('two who work on one packet at once: the second is told, and nothing is lost', async () => {
  const at = await place()
  const of = await filed(at)
  await g.as(at.intake).done(takeSubstitute, substitute(of.packet, 1, 'income'))
  expect(await refused(at.supervisor, takeSubstitute, substitute(of.packet, 1, 'identity'))).toBe(
    'changed-meanwhile',
  )
})

test('one notice says everything that is missing, in the language that the person reads', async () => {
  const at = await place()
  const of = await filed(at)
  const { dueOn } = await g.as(at.intake).done(noticeMissing, { packet: of.packet, version: 1 })
  expect(dueOn).toBe('2026-12-23')
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  expect(notices).toMatchObject([{ kind: 'missing', dueOn, language: 'es', madeBy: at.intake.staff }])
  expect(notices[0]?.texts.es.parts[1]?.lines).toHaveLength(7)
  expect(JSON.stringify(notices[0]?.texts.en)).toContain('Call Example Agency at 713-555-0100')
  await run()
  expect(await deadlines(at, 'determinations.missing-papers')).toMatchObject([{ status: 'open' }])
  await completed(at, of)
  await run()
  expect(await deadlines(at, 'determinations.missing-papers')).toMatchObject([{ status: 'met' }])
  const { version } = await read(at.intake, of)
  expect(await refused(at.intake, noticeMissing, { packet: of.packet, version })).toBe('nothing-is-missing')
})

test('one more payer asks for its own papers, and a packet that was taken back leaves the case as it was', async () => {
  const at = await place()
  const of = await filed(at)
  const { version } = await completed(at, of)
  await g.as(at.intake).done(seekPayer, { packet: of.packet, version, payer: 'medicaid' })
  expect(
    await refused(at.intake, seekPayer, { packet: of.packet, version: version + 1, payer: 'medicaid' }),
  ).toBe('payer-is-asked')
  expect(await read(at.intake, of)).toMatchObject({ status: 'complete', missing: ['insurance'] })
  const back = { packet: of.packet, version: version + 1, words: 'Wants to think about it.' }
  await g.as(at.intake).done(withdrawPacket, back)
  expect(await read(at.intake, of)).toMatchObject({
    status: 'withdrawn',
    questions: [{ status: 'withdrawn' }, { status: 'withdrawn' }, { status: 'withdrawn' }],
  })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('reaching')
  await run()
  expect(await deadlines(at, 'determinations.decision')).toMatchObject([
    { status: 'cancelled' },
    { status: 'cancelled' },
  ])
})

test('an agency sets what it asks for from a day on, and whoever filed before is held to what was asked then', async () => {
  const at = await place()
  const before = await filed(at)
  const settings = {
    ...FIRST_SETTINGS,
    noticeDays: 45,
    requirements: [{ code: 'identity', level: 'soft', source: 'Example County contract', section: '4.2' }],
  }
  const input = { version: 0, from: '2026-12-01', settings, words: 'As the county asked.' }
  expect(await refused(at.supervisor, changeDecisionSettings, input)).toBe('not-allowed')
  expect(await refused(at['agency-admin'], changeDecisionSettings, { ...input, from: '2026-11-22' })).toBe(
    'day-is-past',
  )
  await g.as(at['agency-admin']).done(changeDecisionSettings, input)
  expect(await g.as(at.intake).done(readDecisionSettings, {})).toMatchObject({
    version: 1,
    from: null,
    later: [{ from: '2026-12-01', settings: { noticeDays: 45 } }],
  })
  g.clock.set('2026-12-02T15:00:00.000Z')
  expect(await g.as(at.intake).done(readDecisionSettings, {})).toMatchObject({
    version: 1,
    settings: { noticeDays: 45 },
  })
  expect((await read(at.intake, before)).missing).toContain('identity')
  const after = await filed(at, { filedOn: '2026-12-01' })
  expect((await read(at.intake, after)).missing).not.toContain('identity')
})

test('what is set for later keeps what is set before it, and takes over what is changed meanwhile', async () => {
  const at = await place()
  const admin = g.as(at['agency-admin'])
  const asks = (code: string) => ({ code, level: 'soft', source: 'Example County contract', section: '4.2' })
  const words = 'As the county asked.'
  const set = async (from: string, settings: object) => {
    const { version } = await admin.done(readDecisionSettings, {})
    await admin.done(changeDecisionSettings, { version, from, settings, words })
  }
  await set('2027-01-01', { ...FIRST_SETTINGS, noticeDays: 45, requirements: [asks('identity')] })
  await set('2026-11-23', { ...FIRST_SETTINGS, graceDays: 20, requirements: [asks('income')] })
  const now = await admin.done(readDecisionSettings, {})
  expect(now.settings).toMatchObject({ noticeDays: 30, graceDays: 20, requirements: [asks('income')] })
  expect(now.later).toMatchObject([
    {
      from: '2027-01-01',
      settings: { noticeDays: 45, graceDays: 20, requirements: [asks('identity'), asks('income')] },
    },
  ])
  // Taken back before that day, it is not asked for on it either.
  await set('2026-12-01', { ...now.settings, requirements: [] })
  g.clock.set('2027-01-02T15:00:00.000Z')
  const then = await admin.done(readDecisionSettings, {})
  expect(then).toMatchObject({
    from: '2027-01-01',
    settings: { noticeDays: 45, graceDays: 20, requirements: [asks('identity')] },
    later: [],
  })
})

test('a case manager sees and gathers for their own people only', async () => {
  const at = await place()
  const of = await filed(at)
  const cm = at['case-manager']
  expect(await refused(cm, packetsOf, { case: of.case })).toBe('not-found')
  expect(await refused(cm, takeSubstitute, substitute(of.packet, 1, 'income'))).toBe('not-found')
  await g.perform({
    name: beginRelation.name,
    input: { person: of.person, staff: cm.staff, kind: 'lead' },
    agency: cm.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  await g.as(cm).done(takeSubstitute, substitute(of.packet, 1, 'income'))
  const codes: readonly RequirementCode[] = (await read(cm, of)).missing
  expect(codes).not.toContain('income')
})
