import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import { verifyTrail } from '../door/trail.ts'
import { type Ground, ground } from '../testing/ground.ts'
import { freshDatabase } from '../testing/template.ts'
import { backUp, NotABackup, NotEmpty, restore } from './backup.ts'
import { sql } from './sql.ts'
import { type Database, keep } from './transaction.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-backup-'))
const file = join(folder, 'one.gz')
const stamp = { version: '0.0.0', madeAt: '2026-11-23T15:00:00.000Z' }
let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, openAgencyHandler] })
  const { 'agency-admin': admin } = await g.agency(['agency-admin', 'supervisor'])
  for (let n = 0; n < 30; n += 1) {
    await g.as(admin).done(addStaff, {
      name: `Señal "${n}" \\ \n☂`,
      email: `n${n}@example.org`,
      roles: ['auditor'],
      supervisor: admin.staff,
    })
  }
  await g.agency(['auditor'])
  await backUp(g.database, file, stamp)
}, 60_000)
afterAll(async () => {
  await g.close()
  rmSync(folder, { recursive: true, force: true })
})

const everything = (database: Database) =>
  database.transaction({ role: 'keeper' }, async (tx) => {
    const tables = ['agencies', 'staff', 'staff_roles', 'events', 'requests', 'trail_heads']
    const all: Record<string, unknown> = {}
    for (const table of tables) {
      const text = `select md5(coalesce(string_agg(row_to_json(t)::text, E'\\n' order by row_to_json(t)::text), '')) as sum, count(*) as rows from ${table} t`
      all[table] = await tx.row({ text, values: [] })
    }
    return keep(all)
  })

test('what was backed up comes back to the last row, and its trail still holds', async () => {
  const other = await freshDatabase()
  const rows = await restore(other, file)
  expect(rows).toBeGreaterThan(100)
  expect(await everything(other)).toEqual(await everything(g.database))
  const agencies = await g.database.transaction({ role: 'host' }, async (tx) =>
    keep(await tx.rows<{ id: never }>(sql`select agency_id as id from agencies`)),
  )
  for (const { id } of agencies) {
    expect(await verifyTrail(other, id)).toEqual(await verifyTrail(g.database, id))
  }
  await expect(restore(other, file)).rejects.toThrow(NotEmpty)
  await other.close()
})

test('only this account may read a backup', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test.each([
  ['stops before its end', (text: string) => text.split('\n').slice(0, -2).join('\n')],
  ['lost a row', (text: string) => text.replace(/\["(\{[^\n]*?\})",/, '[')],
  ['is something else', () => 'hello\n'],
  ['was made by another version', (text: string) => text.replace(/"schema":"\w+"/, '"schema":"0"')],
])('a file that %s is refused, and nothing is written', async (_what, change) => {
  const bad = join(folder, 'bad.gz')
  writeFileSync(bad, gzipSync(change(gunzipSync(readFileSync(file)).toString('utf8'))))
  const other = await freshDatabase()
  await expect(restore(other, bad)).rejects.toThrow(NotABackup)
  const left = await other.transaction({ role: 'host' }, async (tx) =>
    keep(await tx.rows(sql`select 1 from agencies`)),
  )
  expect(left).toEqual([])
  await other.close()
})

test('a file that is not there or not compressed fails at once', async () => {
  const plain = join(folder, 'plain')
  writeFileSync(plain, 'hello')
  const other = await freshDatabase()
  await expect(restore(other, join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(restore(other, plain)).rejects.toMatchObject({ code: 'Z_DATA_ERROR' })
  await other.close()
})
