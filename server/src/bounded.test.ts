import { instantAt, type PlainDate, type Reach, ROLES, reachOf } from '@handrail/care'
import { LISTS } from '@handrail/care/referrals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from './door/handler.ts'

import { uuid7 } from './platform/ids.ts'
import { type Sql, sql } from './platform/sql.ts'
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
  'events',
]

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
  inputs = [
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
    await handler.run(tx, input, {
      now: at,
      on: at.slice(0, 10) as PlainDate,
      zone: 'America/Chicago',
      agency: worker.agency,
      actor: { kind: 'staff', staff: worker.staff, role: worker.role, reach },
      newId: () => uuid7(g.clock.now()),
    })
    const rows = await tx.rows<{ name: string }>(sql`
      select name from unnest(${GROWING}::text[]) name where pg_stat_get_xact_numscans(name::regclass) > 0`)
    return { end: 'drop', value: rows.map(({ name }) => name) }
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
    expect(walked).toEqual([])
  },
)
