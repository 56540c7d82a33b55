import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from './platform/sql.ts'
import { keep } from './platform/transaction.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground } from './testing/ground.ts'

const { handlers } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers })
}, 60_000)
afterAll(() => g.close())

/** Tables that hold nothing of an agency. */
const SHARED = ['migrations', 'key_checks']

test('every table of an agency is led by its agency and protected even from its owner', async () => {
  const tables = await g.database.transaction({ role: 'owner' }, async (tx) =>
    keep(
      await tx.rows<{ name: string; forced: boolean; first: string | null }>(sql`
        select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
          (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indrelid = c.oid and i.indisprimary) as first
        from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`),
    ),
  )
  const ours = tables.filter(({ name }) => !SHARED.includes(name))
  expect(ours.length).toBeGreaterThan(10)
  expect(ours.filter(({ forced, first }) => !forced || first !== 'agency_id')).toEqual([])
})

/** What an emergency opens of a person: who they are, how to reach them safely, and who is around them. */
const IN_THE_SHORT_VIEW = [
  'people',
  'people_before',
  'residences',
  'confidential_addresses',
  'contact_points',
  'contact_points_before',
  'supporters',
  'supporters_before',
  'legal_authorities',
  'legal_authorities_before',
  'restrictions',
  'cautions',
]
/** What is due is shown in an emergency too; the others are narrowed by the functions that read them. */
const NARROWED_WHERE_READ = [
  'coverage_facts',
  'clock_series',
  'deadlines',
  'documents',
  'document_labels_before',
  'drafts',
  'messages',
]

test('an emergency opens no table about a person but those of the short view', async () => {
  const policies = await g.database.transaction({ role: 'owner' }, async (tx) =>
    keep(
      await tx.rows<{ name: string; said: string }>(sql`
        select p.tablename::text as name, string_agg(p.qual, ' ') as said from pg_policies p
        join information_schema.columns c on c.table_schema = 'public' and c.table_name = p.tablename::text
          and c.column_name = 'person_id'
        where p.schemaname = 'public' and p.permissive = 'RESTRICTIVE' group by p.tablename`),
    ),
  )
  expect(policies.length).toBeGreaterThan(30)
  const wide = policies.filter(({ said }) => !said.includes('handrail.knows('))
  expect(wide.map(({ name }) => name).toSorted()).toEqual(
    [...IN_THE_SHORT_VIEW, ...NARROWED_WHERE_READ].toSorted(),
  )
})

test('with nobody bound, every table that may be read is empty', async () => {
  const { auditor } = await g.agency(['auditor'])
  const names = await g.database.transaction({ role: 'owner' }, async (tx) =>
    keep(
      await tx.rows<{ name: string }>(sql`
        select relname as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migrations'
          and has_table_privilege('handrail_app', oid, 'select')`),
    ),
  )
  const nobody = { role: 'app', agency: '00000000-0000-4000-8000-000000000000' } as const
  expect(auditor.agency).toBeTruthy()
  for (const { name } of names) {
    const rows = await g.database.transaction(nobody, async (tx) =>
      keep(await tx.rows({ text: `select 1 from ${name} limit 1`, values: [] })),
    )
    expect(rows, name).toEqual([])
  }
})

test('every operation has one handler, and its name begins with its room', () => {
  const names = handlers.map(({ declared }) => declared.name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/)
})
