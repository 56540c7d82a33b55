import { instantAt, type PersonId, type PlainDate, type Reach, ROLES, reachOf } from '@handrail/care'
import { addProgram } from '@handrail/care/agency'
import { noticeMissing, openPacket } from '@handrail/care/determinations'
import { beginAssessment, openCase, readCase, recordAttempt, triage } from '@handrail/care/intake'
import { LISTS } from '@handrail/care/referrals'
import { askLift, enterWaitlist, offerPlace } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from './door/handler.ts'

import { uuid7 } from './platform/ids.ts'
import { type Sql, sql } from './platform/sql.ts'
import type { Tx } from './platform/transaction.ts'
import { aPerson } from './testing/a-person.ts'
import { receive } from './testing/a-referral.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground, type Worker } from './testing/ground.ts'

const MANY = 3_000
/** The tables that grow with the number of people, filled here with many of them. */
const GROWING = [
  'people',
  'care_relations',
  'contact_points',
  'residences',
  'coverage_facts',
  'deadlines',
  'referrals',
  'referral_reasons',
  'referral_steps',
  'referral_keys',
  'referral_codes',
  'cases',
  'case_referrals',
  'intake_screenings',
  'case_triage',
  'reach_attempts',
  'assessments',
  'packets',
  'determinations',
  'determination_notices',
  'wait_entries',
  'wait_offers',
  'wait_lifts',
  'assignments',
  'events',
]

const ASKED = [
  'people',
  'residences',
  'coverage_facts',
  'cases',
  'case_triage',
  'assessments',
  'packets',
  'determinations',
  'wait_entries',
  'wait_offers',
  'assignments',
]

/** A report about everybody who waited, or asked, reads everybody who did. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'waitlist.fairness': ['wait_entries', 'wait_offers'],
  'progress.timely': ASKED,
  'progress.behind': ASKED,
}

const { handlers, chores } = allRooms()
const questions = handlers.filter(
  ({ declared }) => declared.kind === 'query' && 'permission' in declared.needs,
)

let g: Ground
let workers: Record<(typeof ROLES)[number], Worker>
let inputs: readonly object[]
beforeAll(async () => {
  g = await ground({ handlers, chores })
  workers = await g.agency([...ROLES])
  const { person } = await aPerson()
    .named('Sam', 'Example')
    .withPhone('7135550134')
    .coveredBy({ payerKind: 'medicaid', memberId: '1234567', source: 'card', from: '2026-01-01' })
    .seenBy(workers['case-manager'])
    .seenBy(workers.clinician, 'assessor')
    .in(g, workers['intake-worker'])
  const referral = await receive(g, workers['intake-worker'])
  const { staff } = workers['case-manager']
  const road = await onTheRoad(person)
  inputs = [
    ...Object.entries(road).map(([name, id]) => ({ [name]: id })),
    {},
    { person },
    { text: 'sam exa' },
    { given: 'Sam', family: 'Example' },
    { whose: 'team' },
    { whose: 'everyone' },
    { referral },
    { mine: true },
    ...LISTS.map((list) => ({ list })),
    ...LISTS.map((list) => ({ list, after: { urgency: 1, at: '2026-11-23T15:00:00.000Z', referral } })),
    { staff },
    { kind: 'not-let-in' },
    { kind: 'everything', day: '2026-11-23' },
  ]
  await fill(workers['intake-worker'])
}, 180_000)
afterAll(() => g.close())

/** The same person at every step to a case manager. */
async function onTheRoad(person: PersonId): Promise<Readonly<Record<string, string>>> {
  const { clinician, supervisor, 'intake-worker': intake, 'agency-admin': admin } = workers
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const [{ screening } = { screening: '' }] = (await g.as(intake).done(readCase, { case: of })).screenings
  await g.as(intake).done(triage, { case: of, tier: 3, words: 'Sleeps badly.' })
  await g.as(intake).done(recordAttempt, { case: of, mode: 'visit', outcome: 'no-answer' })
  const { assessment } = await g.as(clinician).done(beginAssessment, { case: of, kind: 'crisis' })
  const { packet } = await g
    .as(intake)
    .done(openPacket, { case: of, program, payers: ['county'], filedOn: '2026-11-20' })
  await g.as(intake).done(noticeMissing, { packet, version: 1 })
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
  const asked = { tier: 1, until: '2026-12-20', why: 'safety-judgement', words: 'The nights are not safe.' }
  await g.as(intake).done(askLift, { entry, version: 1, ...asked })
  await g.as(supervisor).done(offerPlace, { entry, version: 1 })
  return { case: of, screening, assessment, packet, entry, program }
}

/** As many others, each with a row in every table that grows. */
async function fill({ agency }: Worker): Promise<void> {
  await g.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: instantAt(g.clock.now()) })
    await tx.run(sql`
      insert into people (agency_id, person_id, legal_name, pronouns, born_answer, born_on, born_year, language,
        ssn_last_four, name_words, registered_at)
      select ${agency}::uuid, gen_random_uuid(), '{"answer":"given","value":{"given":"Crowd","family":"Sample"}}',
        '{"answer":"not-asked"}', 'exact', day, extract(year from day), '{"answer":"not-asked"}',
        '{"answer":"not-asked"}', array['crowd', 'sample', substr(md5(n::text), 1, 7)], now()
      from generate_series(1, ${MANY}::integer) n, lateral (select date '1940-01-01' + n * 9 as day) born`)
    await tx.run(sql`
      insert into staff (agency_id, staff_id, name, email)
      select ${agency}::uuid, gen_random_uuid(), 'Sample', 'sample-' || n || '@example.org' from generate_series(1, 60) n`)
    const crowd = sql`
      select p.person_id, w.staff_id from (
        select person_id, row_number() over () % 60 as n from people where agency_id = ${agency} and name_words[1] = 'crowd'
      ) p join (
        select staff_id, row_number() over () % 60 as n from staff where agency_id = ${agency} and name = 'Sample'
      ) w using (n)`
    const like = (column: string, table: string) =>
      ({
        text: `(select ${column} from ${table} where agency_id = $1 limit 1)`,
        values: [agency],
      }) satisfies Sql
    await tx.run(sql`
      insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at)
      select ${agency}::uuid, gen_random_uuid(), person_id, staff_id, 'lead', now() from (${crowd}) crowd`)
    await tx.run(sql`
      insert into contact_points (agency_id, point_id, person_id, kind, at, terms, digits, spelling, added_at)
      select ${agency}::uuid, gen_random_uuid(), person_id, 'phone', ${like('at', 'contact_points')}, ${like('terms', 'contact_points')},
        '2' || translate(substr(md5(person_id::text), 1, 9), 'abcdef', '012345'), '', now() from (${crowd}) crowd`)
    await tx.run(sql`
      insert into residences (agency_id, person_id, version, residence, confidential, from_at)
      select ${agency}::uuid, person_id, 1, '{"where":{"kind":"not-asked"},"countyOfResidence":{"answer":"not-asked"},"countyOfResponsibility":{"answer":"not-asked"}}', false, now() from (${crowd}) crowd`)
    await tx.run(sql`
      insert into coverage_facts (agency_id, coverage_id, version, person_id, payer_kind, member_key, valid_from, terms, recorded_at)
      select ${agency}::uuid, gen_random_uuid(), 1, person_id, 'medicaid', md5(person_id::text), '2026-01-01', ${like('terms', 'coverage_facts')}, now()
      from (${crowd}) crowd`)
    await tx.run(sql`
      insert into deadlines (agency_id, deadline_id, person_id, title, added_by, severity, began_at, due_on, due_at,
        grace_until, owner_staff, owner_role)
      select ${agency}::uuid, gen_random_uuid(), person_id, 'Call', staff_id, 'target', now(), current_date,
        now(), now(), staff_id, 'case-manager' from (${crowd}) crowd`)
    await tx.run(sql`
      insert into referrals (agency_id, referral_id, person_id, status, source, way, urgency, urgency_rank, shown_name,
        card, consent, mandate, packet, owner_id, alternative, received_at, received_by, changed_at)
      select ${agency}::uuid, gen_random_uuid(), case when n % 3 = 0 then person_id end, stands, 'self', 'form',
        'routine', n % 4, 'Crowd Sample', ${like('card', 'referrals')}, ${like('consent', 'referrals')}, 'none', '[]',
        staff_id, '{"name":"River County"}', now() - make_interval(mins => n::integer), staff_id, now()
      from (select *, row_number() over () as n from (${crowd}) one) crowd,
        lateral (select (array['received', 'acknowledged', 'accepted', 'declined', 'withdrawn', 'closed'])[1 + n % 6]
          as stands) two`)
    await tx.run(sql`
      insert into referral_reasons (agency_id, referral_id, reason)
      select agency_id, referral_id, '{"reason":"x"}' from referrals where shown_name = 'Crowd Sample'`)
    await tx.run(sql`
      insert into referral_steps (agency_id, referral_id, n, act, to_status, at)
      select agency_id, referral_id, 1, 'receive', 'received', now() from referrals where shown_name = 'Crowd Sample'`)
    await tx.run(sql`
      insert into referral_keys (agency_id, key, referral_id)
      select agency_id, 'name ' || referral_id, referral_id from referrals where shown_name = 'Crowd Sample'`)
    await tx.run(sql`
      insert into referral_codes (agency_id, code_mark, referral_id, holder, made_at)
      select agency_id, sha256(referral_id::text::bytea), referral_id, 'person', now() from referrals
      where shown_name = 'Crowd Sample'`)
    await tx.run(sql`
      insert into cases (agency_id, case_id, person_id, program_id, requested_on, status, closed_why, owner_id, tier, later,
        stage, opened_at, opened_by, changed_at)
      select ${agency}::uuid, gen_random_uuid(), person_id, null, current_date - n::integer % 90,
        case when n % 6 = 0 then 'closed' else 'open' end, case when n % 6 = 0 then 'withdrawn' end, staff_id, n % 5,
        '{"determination": "granted"}', stage, now() - make_interval(mins => n::integer), staff_id, now()
      from (select *, row_number() over () as n from (${crowd}) one) crowd, lateral (
        select (array['closed', 'reaching', 'screening', 'assessing', 'determining', 'determined'])[1 + n % 6] as stage) two`)
    const cases = sql`
      select c.case_id, c.person_id, c.owner_id as staff_id, row_number() over () as n from cases c
      where c.agency_id = ${agency} and c.opened_by = c.owner_id and c.owner_id in (
        select staff_id from staff where agency_id = ${agency} and name = 'Sample')`
    const program = {
      text: '(select program_id from programs where agency_id = $1 limit 1)',
      values: [agency],
    }
    await tx.run(sql`
      insert into case_referrals (agency_id, referral_id, case_id, person_id, added_at)
      select ${agency}::uuid, r.referral_id, c.case_id, c.person_id, now() from (${cases}) c
      join referrals r on r.agency_id = ${agency} and r.person_id = c.person_id`)
    await tx.run(sql`
      insert into intake_screenings (agency_id, screening_id, case_id, person_id, status, disposition, opened_at, disposed_at)
      select ${agency}::uuid, gen_random_uuid(), case_id, person_id, 'disposed', 'go-on', now(), now() from (${cases}) c`)
    await tx.run(sql`
      insert into case_triage (agency_id, case_id, n, person_id, tier, words, at, by, role)
      select ${agency}::uuid, case_id, 1, person_id, 3, 'x', now(), staff_id, 'intake-worker' from (${cases}) c`)
    await tx.run(sql`
      insert into reach_attempts (agency_id, attempt_id, case_id, person_id, mode, outcome, they_called, at, on_day, by)
      select ${agency}::uuid, gen_random_uuid(), case_id, person_id, 'call', 'no-answer', false, now(), current_date, staff_id
      from (${cases}) c`)
    await tx.run(sql`
      insert into assessments (agency_id, assessment_id, case_id, person_id, kind, by_id, began_at)
      select ${agency}::uuid, gen_random_uuid(), case_id, person_id, 'initial', staff_id, now() from (${cases}) c`)
    await tx.run(sql`
      insert into packets (agency_id, packet_id, case_id, person_id, program_id, program_kind, payers, status, filed_on,
        requirements, opened_at, changed_at)
      select ${agency}::uuid, gen_random_uuid(), case_id, person_id, ${program}, 'targeted-case-management', '{county}',
        'complete', current_date, '[]', now(), now() from (${cases}) c`)
    await tx.run(sql`
      insert into determinations (agency_id, determination_id, packet_id, case_id, person_id, question)
      select agency_id, gen_random_uuid(), packet_id, case_id, person_id, question
      from packets, unnest(array['clinical', 'admission', 'payer']) question
      where agency_id = ${agency} and requirements = '[]'`)
    await tx.run(sql`
      insert into determination_notices (agency_id, notice_id, packet_id, person_id, kind, texts, made_on, made_at)
      select agency_id, gen_random_uuid(), packet_id, person_id, 'missing', '{}', current_date, now() from packets
      where agency_id = ${agency} and requirements = '[]'`)
    await tx.run(sql`
      insert into wait_entries (agency_id, entry_id, case_id, person_id, program_id, status, removed_why, funding, entitled,
        since, grounds, law, tier, score, interim, recheck_days, rechecked_on, entered_at, changed_at)
      select ${agency}::uuid, gen_random_uuid(), case_id, person_id, ${program}, status,
        case when status = 'removed' then 'moved' end, 'county', n % 9 = 0, current_date - n::integer % 300, '[]', 2,
        1 + n % 4, n % 40, '[]', 30, current_date - n::integer % 60, now(), now()
      from (${cases}) c, lateral (
        select (array['waiting', 'offered', 'admitted', 'removed'])[1 + n % 4] as status) two where n % 2 = 0`)
    await tx.run(sql`
      insert into wait_offers (agency_id, offer_id, entry_id, person_id, program_id, answer, held_until, offered_on,
        offered_at, answered_at)
      select agency_id, gen_random_uuid(), entry_id, person_id, program_id,
        case when status = 'offered' then 'open' else 'accepted' end, current_date, current_date - 200, now(),
        case when status <> 'offered' then now() end
      from wait_entries where agency_id = ${agency} and status in ('offered', 'admitted') and interim = '[]'`)
    await tx.run(sql`
      insert into wait_lifts (agency_id, lift_id, entry_id, person_id, tier, until_on, why, words, asked_at, asked_by)
      select w.agency_id, gen_random_uuid(), w.entry_id, w.person_id, 1, current_date, 'x', 'x', now(), c.staff_id
      from wait_entries w join (${cases}) c using (case_id) where w.agency_id = ${agency} and w.interim = '[]'`)
    await tx.run(sql`
      insert into assignments (agency_id, assignment_id, case_id, person_id, staff_id, status, choice, why, made_at, changed_at)
      select ${agency}::uuid, gen_random_uuid(), case_id, person_id, staff_id, status, 'no-preference',
        case when status in ('declined', 'ended') then 'caseload' end, now(), now()
      from (${cases}) c, lateral (
        select (array['made', 'accepted', 'declined', 'ended'])[1 + n % 4] as status) two where n % 2 = 1`)
    await tx.run(sql`
      insert into events (agency_id, event_id, at, request_id, n, name, person_id, staff_id, role, facts)
      select ${agency}::uuid, gen_random_uuid(), now(), gen_random_uuid(), 0, 'people.registered', person_id, staff_id,
        'intake-worker', '{}' from (${crowd}) crowd`)
    return { end: 'keep', value: undefined }
  })
  await g.database.transaction({ role: 'owner' }, async (tx) => {
    await tx.script('analyze')
    return { end: 'keep', value: undefined }
  })
}

const scans = (tx: Tx) =>
  tx.rows<{ name: string; count: number }>(sql`
    select name, pg_stat_get_xact_numscans(name::regclass)::integer as count from unnest(${GROWING}::text[]) name`)

/** Which of the growing tables a question reads from one end to the other. */
function walkedBy(
  handler: Handler,
  input: unknown,
  worker: Worker,
  reach: Reach,
): Promise<readonly string[]> {
  const at = instantAt(g.clock.now())
  return g.database.transaction({ role: 'app', agency: worker.agency }, async (tx) => {
    tx.reaching({ staff: worker.staff, reach, at })
    // What a question before this one walked may be counted still.
    const before = new Map((await scans(tx)).map(({ name, count }) => [name, count]))
    await handler.run(tx, input, {
      now: at,
      on: at.slice(0, 10) as PlainDate,
      zone: 'America/Chicago',
      agency: worker.agency,
      actor: { kind: 'staff', staff: worker.staff, role: worker.role, reach },
      newId: () => uuid7(g.clock.now()),
    })
    const walked = (await scans(tx)).filter(({ name, count }) => count > (before.get(name) ?? 0))
    return { end: 'drop', value: walked.map(({ name }) => name) }
  })
}

test.each(questions.map((handler) => [handler.declared.name, handler] as const))(
  '%s finds its rows by an index, however many people there are',
  async (_name, handler) => {
    const { needs, input: schema } = handler.declared
    const walked: string[] = []
    for (const role of ROLES) {
      const reach = 'permission' in needs ? reachOf(role, needs.permission) : undefined
      if (reach === undefined) continue
      for (const input of inputs) {
        const parsed = schema.safeParse(input)
        if (!parsed.success) continue
        const tables = await walkedBy(handler, parsed.data, workers[role], reach)
        walked.push(
          ...tables.map((table) => `${table}, for ${role} asking ${Object.keys(input).join() || 'nothing'}`),
        )
      }
    }
    const whole = WHOLE[handler.declared.name] ?? []
    expect(walked.filter((one) => !whole.some((table) => one.startsWith(`${table},`)))).toEqual([])
  },
)
