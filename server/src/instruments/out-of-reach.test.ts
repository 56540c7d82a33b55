import { reachOf } from '@handrail/care'
import { beginGiving, finishGiving, saveGiving, sendLink } from '@handrail/care/instruments'
import { beginRelation, endRelation } from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from '../door/handler.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'billing',
  'agency-admin',
  'auditor',
] as const
type Staff = Record<(typeof ROLES)[number], Worker>

const rooms = allRooms()
const operations = rooms.handlers.filter(({ declared }) => declared.name.startsWith('instruments.'))
const nameOf = ({ declared }: Handler): string => declared.name

let g: Ground
let here: Staff
let strangers: Staff
let of: Record<'person' | 'open' | 'out' | 'finished' | 'alert', string>

const asked = { edition: '2026-11-28', language: 'en', mode: 'by-staff' } as const

/** Somebody with a giving of each kind, whose case manager sees them no more. */
beforeAll(async () => {
  g = await ground(rooms)
  g.clock.set('2026-12-01T16:00:00.000Z')
  here = await g.agency(ROLES)
  strangers = await g.agency(ROLES)
  const { 'intake-worker': intake, supervisor, 'case-manager': manager } = here
  const { person } = await aPerson().in(g, intake)
  const reason = { person, staff: manager.staff, kind: 'lead' }
  const { relation } = await g.as(supervisor).done(beginRelation, reason)
  const screen = { person, ...asked, instrument: 'asq' }
  const { giving: finished } = await g.as(manager).done(beginGiving, screen)
  const answers = { 'asq-1': { answer: 'given', value: 'yes' }, 'asq-5': { answer: 'given', value: 'no' } }
  const no = { answer: 'given', value: 'no' }
  const all = { ...answers, 'asq-2': no, 'asq-3': no, 'asq-4': no }
  await g.as(manager).done(saveGiving, { giving: finished, version: 0, answers: all })
  await g.as(manager).done(finishGiving, { giving: finished, version: 1 })
  const { giving: open } = await g.as(manager).done(beginGiving, { person, ...asked, instrument: 'phq-9' })
  const gad = { person, instrument: 'gad-7', edition: asked.edition, language: 'en', by: 'shown' }
  const { giving: out } = await g.as(manager).done(sendLink, gad)
  const [row] = await g.look<{ alert: string }>(
    manager.agency,
    sql`select alert_id as alert from instrument_alerts`,
  )
  await g.as(supervisor).done(endRelation, { person, relation, version: 1 })
  of = { person, open, out, finished, alert: row?.alert ?? '' }
}, 60_000)
afterAll(() => g.close())

/** A good input for each operation about the person above. One that is missing here fails the test. */
const inputs = (): Readonly<Record<string, object>> => ({
  'instruments.begin': { person: of.person, ...asked, instrument: 'gad-7' },
  'instruments.recordResult': {
    person: of.person,
    instrument: 'k6',
    value: 3,
    on: '2026-11-30',
    source: 'Example Clinic',
  },
  'instruments.save': { giving: of.open, version: 0, answers: {} },
  'instruments.finish': { giving: of.open, version: 0 },
  'instruments.drop': { giving: of.open, why: 'not-needed' },
  'instruments.enterError': { giving: of.finished, version: 2, why: 'wrong-day', words: 'It was yesterday.' },
  'instruments.sendLink': { person: of.person, instrument: 'gad-7', edition: asked.edition, language: 'en' },
  'instruments.linkToShow': { giving: of.out },
  'instruments.answerAlert': {
    alert: of.alert,
    version: 1,
    outcome: 'safety-planned',
    words: 'Wrote a plan.',
  },
  'instruments.noteAlert': {
    alert: of.alert,
    whom: 'The clinician on duty',
    on: '2026-12-01',
    time: '09:55',
    words: 'They come at once.',
  },
  'instruments.ofPerson': { person: of.person },
  'instruments.read': { giving: of.finished },
  'instruments.readAlert': { alert: of.alert },
})
const BY_ITSELF = ['instruments.linkToAnswer', 'instruments.stopLink']
/** What an agency chose is about nobody. */
const OF_THE_AGENCY = ['instruments.setCutoff', 'instruments.cutoffs']
const BY_A_LINK = ['instruments.openLink', 'instruments.answerByLink', 'instruments.finishByLink']
/** Whichever clinician is here answers an alert, and whoever leads them sees that it is there. */
const FOR_WHOEVER_IS_HERE = ['instruments.readAlert', 'instruments.noteAlert', 'instruments.answerAlert']

test('every operation about a person stands in this table', () => {
  expect([...Object.keys(inputs()), ...BY_ITSELF, ...OF_THE_AGENCY, ...BY_A_LINK].sort()).toEqual(
    operations.map(nameOf).sort(),
  )
})

const toldTo = ({ declared: { needs } }: Handler, role: Worker['role']): string =>
  'permission' in needs && reachOf(role, needs.permission) !== undefined ? 'not-found' : 'not-allowed'

const named = operations.map((one) => [nameOf(one), one] as const)

test.each(named.filter(([name]) => name in placeholders()))(
  '%s finds nothing from another agency',
  async (name, operation) => {
    for (const role of ROLES)
      expect([role, (await g.as(strangers[role]).reply({ name }, inputs()[name])).kind]).toEqual([
        role,
        toldTo(operation, role),
      ])
  },
)

test.each(named.filter(([name]) => name in placeholders() && !FOR_WHOEVER_IS_HERE.includes(name)))(
  '%s finds nothing without a reason to see the person',
  async (name, operation) => {
    for (const role of ROLES)
      expect([role, (await g.as(here[role]).reply({ name }, inputs()[name])).kind]).toEqual([
        role,
        toldTo(operation, role),
      ])
  },
)

test('what may be danger is for whichever clinician and supervisor is here, and for no case manager who sees them no more', async () => {
  const reading = async (role: (typeof ROLES)[number]) =>
    (await g.as(here[role]).reply({ name: 'instruments.readAlert' }, { alert: of.alert })).kind
  expect(await Promise.all(ROLES.map(reading))).toEqual([
    'not-allowed',
    'done',
    'not-found',
    'done',
    'not-allowed',
    'not-allowed',
    'not-allowed',
  ])
})

/** The names of the table, before there are any ids. */
function placeholders(): Readonly<Record<string, true>> {
  return Object.fromEntries(
    named
      .filter(([name]) => ![...BY_ITSELF, ...OF_THE_AGENCY, ...BY_A_LINK].includes(name))
      .map(([name]) => [name, true]),
  )
}
