import { addSite, changeStaff, recordAbsence, staffMember } from '@handrail/care/agency'
import { today } from '@handrail/care/clocks'
import {
  answerAlert,
  beginGiving,
  instrumentsOf,
  MOST_ALERT_NOTES,
  noteAlert,
  readAlert,
  saveGiving,
} from '@handrail/care/instruments'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-12-01T16:00:00.000Z'))

/** Somebody who answered that they think of hurting themselves. */
async function place() {
  const team = await g.agency([
    'intake-worker',
    'clinician',
    'case-manager',
    'supervisor',
    'agency-admin',
    'billing',
  ])
  const { 'case-manager': manager, 'intake-worker': intake, supervisor } = team
  const { person } = await aPerson().seenBy(manager, 'lead').seenBy(supervisor, 'team').in(g, intake)
  const asked = { instrument: 'phq-9', edition: '2026-11-28', language: 'en', mode: 'by-staff' }
  const { giving } = await g.as(manager).done(beginGiving, { person, ...asked })
  const answers = { '44260-8': { answer: 'given', value: 1 } }
  await g.as(manager).done(saveGiving, { giving, version: 0, answers })
  await g.runDue()
  const { alerts } = await g.as(manager).done(instrumentsOf, { person })
  const alert = alerts[0]?.alert
  if (!alert) throw new Error('No alert was opened.')
  return { team, manager, supervisor, clinician: team.clinician, admin: team['agency-admin'], person, alert }
}

const called = {
  whom: 'The clinician on duty',
  on: '2026-12-01',
  time: '09:55',
  words: 'She comes at once.',
} as const

test('what somebody did about an alert is kept with it, and the alert still waits for a clinician', async () => {
  const { manager, clinician, alert } = await place()
  const waits = async () =>
    (await g.as(manager).done(today, { until: 'later', whose: 'mine' })).rows.some(
      ({ because }) => because?.topic === 'instruments.alert-lead' && because.subject === alert,
    )
  expect(await waits()).toBe(true)
  await g.as(manager).done(noteAlert, { alert, ...called })
  await g.runDue()
  expect(await waits()).toBe(true)
  const read = await g.as(clinician).done(readAlert, { alert })
  expect(read.answered).toBeNull()
  // 09:55 in Chicago.
  expect(read.notes).toEqual([
    {
      whom: called.whom,
      at: '2026-12-01T15:55:00.000Z',
      words: called.words,
      by: manager.staff,
      writtenAt: '2026-12-01T16:00:00.000Z',
    },
  ])
})

test('once an alert is answered it names nobody to call', async () => {
  const { manager, clinician, alert } = await place()
  const read = () => g.as(manager).done(readAlert, { alert })
  const { toCall, version } = await read()
  expect(toCall.length).toBeGreaterThan(0)
  const answer = { alert, version, outcome: 'mobile-team', words: 'She is safe.' }
  await g.as(clinician).done(answerAlert, answer)
  expect((await read()).toCall).toEqual([])
})

test('what was done lies between the questionnaire and now, and notes come to an end', async () => {
  const { manager, alert } = await place()
  const refused = (of: object) => g.as(manager).refused(noteAlert, { alert, ...called, ...of })
  expect(await refused({ time: '10:01' })).toBe('moment-to-come')
  expect(await refused({ on: '2026-11-30' })).toBe('before-it-was-given')
  for (let n = 0; n < MOST_ALERT_NOTES; n += 1) await g.as(manager).done(noteAlert, { alert, ...called })
  expect(await refused({})).toBe('enough-notes')
  expect((await g.as(manager).done(readAlert, { alert })).notes).toHaveLength(MOST_ALERT_NOTES)
})

test('what was written about an alert is never changed or taken away', async () => {
  const { manager, alert } = await place()
  await g.as(manager).done(noteAlert, { alert, ...called })
  await expect(
    g.look(manager.agency, sql`update instrument_alert_notes set words = 'Nothing.' returning note_id`),
  ).rejects.toThrow(/permission denied/)
  await expect(
    g.look(manager.agency, sql`delete from instrument_alert_notes returning note_id`),
  ).rejects.toThrow(/permission denied/)
})

test('an alert names whom to call at the number of their site, and nobody who is away', async () => {
  const { admin, manager, supervisor, clinician, alert } = await place()
  const asRead = async () => (await g.as(manager).done(readAlert, { alert })).toCall
  expect(await asRead()).toMatchObject([
    { staff: supervisor.staff, as: 'their-supervisor', phone: null },
    { staff: clinician.staff, as: 'clinician-here', phone: null },
  ])
  const { site } = await g
    .as(admin)
    .done(addSite, { name: 'Main Street', address: null, county: null, phone: '512-555-0100' })
  const { name, email, version } = await g.as(admin).done(staffMember, { staff: clinician.staff })
  await g.as(admin).done(changeStaff, {
    staff: clinician.staff,
    version,
    name,
    email,
    supervisor: null,
    site,
    languages: [],
  })
  expect((await asRead())[1]).toMatchObject({ site: 'Main Street', phone: '512-555-0100' })
  await g.as(clinician).done(recordAbsence, {
    staff: clinician.staff,
    from: '2026-12-01',
    until: '2026-12-02',
    kind: 'training',
    cover: null,
  })
  expect((await asRead()).map(({ staff }) => staff)).toEqual([supervisor.staff])
})
