import { addProgram } from '@handrail/care/agency'
import { openPacket, packetsOf } from '@handrail/care/determinations'
import { listDocuments } from '@handrail/care/documents'
import {
  assessmentsOf,
  openCase,
  readCase,
  readScreening,
  readStory,
  triage,
  triageOf,
} from '@handrail/care/intake'
import { beginRelation, openEmergencyAccess, read } from '@handrail/care/people'
import { referralsOf } from '@handrail/care/referrals'
import { enterWaitlist, entriesOf, readEntry } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())

test('an emergency shows where somebody stands and what puts them in danger, and nothing else that was told', async () => {
  const staff = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'case-manager'])
  const { 'intake-worker': intake, 'case-manager': manager, supervisor } = staff
  const { program } = await g.as(staff['agency-admin']).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const { person } = await aPerson().named('Ira', 'Example').born('1980-05-05').in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  await g.as(intake).done(triage, { case: of, tier: 2, words: 'Has no place for tonight.' })
  await g.as(intake).done(openPacket, { case: of, program, payers: ['county'], filedOn: '2026-11-20' })
  await g.look(
    intake.agency,
    sql`update cases set later = '{"determination":"granted"}' where case_id = ${of} returning case_id`,
  )
  const waits = { funding: 'county', grounds: [], recheckDays: 90, interim: ['crisis-numbers'] } as const
  const { entry } = await g.as(intake).done(enterWaitlist, { case: of, program, ...waits })
  const [screening] = (await g.as(intake).done(readCase, { case: of })).screenings
  const kind = async (asked: { readonly name: string }, input: object) =>
    (await g.as(manager).reply(asked, input)).kind

  await g.as(manager).done(openEmergencyAccess, {
    name: 'Ira Example',
    bornOn: '1980-05-05',
    purpose: 'imminent-harm',
    words: 'She called and said that she is not safe.',
  })
  expect(await g.as(manager).done(read, { person })).toMatchObject({ view: 'short' })
  expect(await g.as(manager).done(triageOf, { case: of })).toMatchObject({
    triage: [{ words: 'Has no place for tonight.' }],
  })
  expect(await g.as(manager).done(readCase, { case: of })).toMatchObject({ referrals: [], screenings: [] })
  const closed = [
    [readScreening, { screening: screening?.screening }],
    [readStory, { screening: screening?.screening }],
    [readEntry, { entry }],
    [entriesOf, { person }],
    [referralsOf, { person }],
    [listDocuments, { person }],
  ] as const
  for (const [asked, input] of closed)
    expect([asked.name, await kind(asked, input)]).toEqual([asked.name, 'not-found'])
  expect(await g.as(manager).done(packetsOf, { case: of })).toMatchObject({ packets: [] })
  expect(await g.as(manager).done(assessmentsOf, { case: of })).toMatchObject({ assessments: [] })

  await g.as(supervisor).done(beginRelation, { person, staff: manager.staff, kind: 'team' })
  for (const [asked, input] of closed)
    expect([asked.name, await kind(asked, input)]).toEqual([asked.name, 'done'])
  expect((await g.as(manager).done(packetsOf, { case: of })).packets).toHaveLength(1)
})

test('what a table holds of people is closed in an emergency, unless it stands in this list', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const open = await g.look<{ name: string }>(
    intake.agency,
    sql`select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and exists (
        select 1 from pg_policies p where p.tablename = c.relname and p.policyname = 'reach_only')
        and not exists (
        select 1 from pg_policies p where p.tablename = c.relname and p.qual like '%reaches_whole(%')
      order by 1`,
  )
  expect(open.map(({ name }) => name)).toEqual([
    // What somebody laid down for the time when they cannot say.
    'advance_directives',
    // Who they are, how to reach them, and who stands by them.
    'assignments',
    'case_crises',
    'case_triage',
    'cases',
    'cautions',
    'clock_series',
    // Behind a permission of its own, which asks for a reason that stands.
    'confidential_addresses',
    'contact_points',
    'contact_points_before',
    'deadlines',
    'legal_authorities',
    'legal_authorities_before',
    'people',
    'people_before',
    'reach_attempts',
    'residences',
    'restrictions',
    'supporters',
    'supporters_before',
  ])
})
