import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storage } from '@handrail/care/storage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import { recordBackup } from '../platform/backup.ts'
import { type Database, keep } from '../platform/transaction.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { embeddedIn, freshDatabase } from '../testing/template.ts'
import { storageHandler } from './overview.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-storage-'))
const S3 = {
  url: 'https://store.example.org',
  bucket: 'papers',
  region: 'us-east-1',
  keyId: 'k',
  secret: 's',
}

let g: Ground
let admin: Worker
beforeAll(async () => {
  ;({ g, admin } = await over(await freshDatabase(), { dataFolder: folder }))
}, 60_000)
afterAll(async () => {
  await g.close()
  rmSync(folder, { recursive: true, force: true })
})

async function over(database: Database, config: Parameters<typeof storageHandler>[0]['config']) {
  const handlers = [addStaffHandler, openAgencyHandler, storageHandler({ config, database })]
  const made = await ground({ handlers, database })
  return { g: made, admin: (await made.agency(['agency-admin']))['agency-admin'] }
}

test('says that no backup was made, and after one which moment it holds', async () => {
  expect(await g.as(admin).done(storage, {})).toMatchObject({ backup: null })
  for (const at of ['2026-11-24T03:00:00.000Z', '2026-11-25T03:00:00.000Z']) {
    await g.database.transaction({ role: 'keeper' }, async (tx) => keep(await recordBackup(tx, at, 1234)))
  }
  expect(await g.as(admin).done(storage, {})).toMatchObject({
    backup: { at: '2026-11-25T03:00:00.000Z', rows: 1234 },
  })
})

test('tells where documents and the key are, and how much room is left, without an address or a key', async () => {
  expect(await g.as(admin).done(storage, {})).toMatchObject({
    documents: 'folder',
    key: 'file',
    tight: false,
  })
  const far = await over(g.database, { dataFolder: join(folder, 'nowhere'), s3: S3, key: 'a-key' })
  const answer = await far.g.as(far.admin).done(storage, {})
  expect(answer).toMatchObject({ documents: 'store', key: 'setting', room: null, tight: false })
  expect(JSON.stringify(answer)).not.toMatch(/store\.example|papers|a-key|nowhere/)
})

test('the embedded database is said to outlast a power cut once its writes were seen on the disk', async () => {
  const database = await embeddedIn(join(folder, 'database'))
  const own = await over(database, { dataFolder: folder })
  expect(await own.g.as(own.admin).done(storage, {})).toMatchObject({ database: 'embedded', durable: 'seen' })
  const unseen = await over({ ...database, syncs: () => 0 }, { dataFolder: folder })
  expect(await unseen.g.as(unseen.admin).done(storage, {})).toMatchObject({ durable: 'unseen' })
  await database.close()
}, 120_000)

test('a database that is set to answer before its disk does is said to', async () => {
  const database = await embeddedIn(undefined)
  const own = await over(database, { dataFolder: folder })
  expect(await own.g.as(own.admin).done(storage, {})).toMatchObject({ durable: 'off' })
  await database.close()
}, 120_000)
