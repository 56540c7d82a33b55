import { createHash } from 'node:crypto'
import { type AgencyId, ROLES, type Role, reachOf } from '@handrail/care'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from './demo/seed.ts'
import { asHost } from './door/as-host.ts'
import type { Handler } from './door/handler.ts'
import { sql } from './platform/sql.ts'
import { keep } from './platform/transaction.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground, type Worker } from './testing/ground.ts'
import { inputsNaming, namesSomething } from './testing/inputs.test-model.ts'

/** Two agencies on one server: one with work in every room, and strangers to it, in every role, who know its ids. */
const RUNS = 12
const PEOPLE = 15
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

const rooms = allRooms()
let g: Ground
let theirs: AgencyId
let strangers: Readonly<Record<Role, Worker>>
let tables: readonly string[]
/** Ids of the other agency by the name of their column, and all of them. */
let ids: ReadonlyMap<string, readonly string[]>
let every: ReadonlySet<string>

beforeAll(async () => {
  g = await ground(rooms)
  const parts = { database: g.database, asHost: asHost(g.database), rooms, clock: g.clock.now, log: () => {} }
  theirs = await seedDemo(parts, PEOPLE)
  strangers = await g.agency([...ROLES])
  tables = await tablesOfAnAgency()
  ids = await idsOf(theirs)
  every = new Set([...ids.values()].flat())
}, 240_000)
afterAll(() => g.close())

const asOwner = <R>(text: ReturnType<typeof sql>) =>
  g.database.transaction({ role: 'keeper' }, async (tx) => keep(await tx.rows<R>(text)))

const named = (name: string) => ({ text: `"${name}"`, values: [] })

async function tablesOfAnAgency(): Promise<readonly string[]> {
  const rows = await asOwner<{ name: string }>(sql`
    select c.relname::text as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      -- What is worked out anew is not read back.
      and has_table_privilege(c.oid, 'select') order by 1`)
  return rows.map(({ name }) => name)
}

/** What an agency's tables name by an id, a few of each column of each table. */
async function idsOf(agency: AgencyId): Promise<ReadonlyMap<string, readonly string[]>> {
  const columns = await asOwner<{ table: string; column: string }>(sql`
    select table_name::text as "table", column_name::text as "column" from information_schema.columns
    where table_schema = 'public' and data_type = 'uuid' and column_name <> 'agency_id'
      and table_name = any (${tables}::text[])`)
  const found = new Map<string, string[]>()
  for (const { table, column } of columns) {
    const rows = await asOwner<{ id: string }>(sql`
      select distinct ${named(column)}::text as id from ${named(table)}
      where agency_id = ${agency} and ${named(column)} is not null order by 1 limit 5`)
    found.set(column, [...(found.get(column) ?? []), ...rows.map(({ id }) => id)])
  }
  return found
}

/** The ids for a field of an input: `person` stands in `person_id`; a name that is no column takes any. */
function idsFor(field: string): readonly string[] {
  const column = `${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/s$/, '')}_id`
  const right = ids.get(column) ?? []
  return right.length > 0 ? right : [...every]
}

/** Everything that an agency's tables hold, as one fingerprint of each. */
async function fingerprints(agency: AgencyId): Promise<Readonly<Record<string, string>>> {
  const each = tables.map(
    (
      table,
    ) => sql`select ${table}::text as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash
      from ${named(table)} t where agency_id = ${agency}`,
  )
  const rows = await asOwner<{ name: string; hash: string }>(
    each.reduce((all, one) => sql`${all} union all ${one}`),
  )
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

/** Those who may ask this at all, so that the question is not turned away before it looks. */
function askersOf({ declared: { needs } }: Handler): readonly Worker[] {
  const may =
    'permission' in needs ? ROLES.filter((role) => reachOf(role, needs.permission) !== undefined) : ROLES
  return may.map((role) => strangers[role])
}

const naming = rooms.handlers.filter(({ declared }) => namesSomething(declared.input))

test('the other agency has something in most of its tables', async () => {
  const empty = createHash('md5').digest('hex')
  const filled = Object.values(await fingerprints(theirs)).filter((hash) => hash !== empty)
  expect(filled.length).toBeGreaterThan(30)
  expect(naming.length).toBeGreaterThan(150)
})

test.each(naming.map((handler) => [handler.declared.name as string, handler] as const))(
  '%s tells and changes nothing of another agency, whoever asks with its ids',
  async (name, handler) => {
    const askers = askersOf(handler)
    if (askers.length === 0) return
    const before = await fingerprints(theirs)
    await fc.assert(
      fc.asyncProperty(inputsNaming(handler.declared.input, idsFor), fc.nat(), async (input, n) => {
        const reply = await g.as(askers[n % askers.length] as Worker).reply({ name }, input)
        const told = JSON.stringify(reply).match(UUID) ?? []
        expect(told.filter((id) => every.has(id))).toEqual([])
      }),
      { numRuns: RUNS },
    )
    expect(await fingerprints(theirs)).toEqual(before)
  },
  120_000,
)

test('the same questions find much for those who belong there: strangers are not turned away for another reason', async () => {
  const own = await asOwner<Worker>(sql`
    select distinct on (role) agency_id as agency, staff_id as staff, role from staff_roles
    where agency_id = ${theirs} order by role, staff_id`)
  const answered = new Set<string>()
  for (const { declared } of naming) {
    if (declared.kind !== 'query') continue
    const inputs = fc.sample(inputsNaming(declared.input, idsFor), { numRuns: RUNS, seed: 7 })
    for (const [n, input] of inputs.entries()) {
      const reply = await g.as(own[n % own.length] as Worker).reply({ name: declared.name }, input)
      if ((JSON.stringify(reply).match(UUID) ?? []).some((id) => every.has(id))) answered.add(declared.name)
    }
  }
  expect(answered.size).toBeGreaterThan(25)
})
