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

test('every table of an agency shows the application its own agency and no other', async () => {
  const open = await g.database.transaction({ role: 'owner' }, async (tx) =>
    keep(
      await tx.rows<{ name: string; policy: string }>(sql`
        select c.relname as name, p.policyname::text as policy
        from pg_class c join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
          and p.permissive = 'PERMISSIVE' and p.roles && '{public,handrail_app}'::name[]
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and p.qual is distinct from '(agency_id = handrail.agency())'`),
    ),
  )
  expect(open.filter(({ name }) => !SHARED.includes(name))).toEqual([])
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
