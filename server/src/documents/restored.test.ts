import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gunzipSync, gzipSync } from 'node:zlib'
import { addDocument } from '@handrail/care/documents'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { agencyHandlers } from '../agency/handlers.ts'
import { backUp } from '../platform/backup.ts'
import { NotABackup } from '../platform/backup-lines.ts'
import type { Files } from '../platform/files.ts'
import { folderFiles } from '../platform/folder-files.ts'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { restore } from '../platform/restore.ts'
import { s3Files } from '../platform/s3-files.ts'
import type { Database } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { type OverHttp, serveGround } from '../testing/over-http.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { startS3 } from '../testing/s3.ts'
import { freshDatabase } from '../testing/template.ts'
import { openDocuments } from './open-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-documents-back-'))
const keys = keysOf([secretBytes(32)])
const made = { version: '0.0.0', madeAt: '2026-11-23T15:00:00.000Z' }
let s3: Awaited<ReturnType<typeof startS3>>
beforeAll(async () => {
  s3 = await startS3()
})
afterAll(async () => {
  await s3.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Office {
  readonly g: Ground
  readonly http: OverHttp
  close(): Promise<void>
}

/** A whole office over a database and a store of files. */
async function office(files: Files, database?: Database, its = keys): Promise<Office> {
  const room = openDocuments({ files, keys: its, clock: () => g.clock.now() })
  const handlers = [...agencyHandlers, ...peopleRoom, ...room.handlers]
  const g: Ground = await ground({ handlers, ...(database && { database }) })
  const http = await serveGround(g, room.routes)
  return {
    g,
    http,
    async close() {
      await http.stop()
      await g.close()
    },
  }
}

const told = z.looseObject({ answer: addDocument.answer })

async function add({ http }: Office, worker: Worker, person: string, text: string): Promise<string> {
  const reply = await http.ask(worker, '/api/files', {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'text/plain',
      'x-handrail-request': uuid7(Date.now()),
      'x-handrail-input': encodeURIComponent(
        JSON.stringify({ person, name: 'letter.txt', labels: ['GENERAL'] }),
      ),
    },
  })
  return told.parse(await reply.json()).answer.document
}

async function read({ http }: Office, worker: Worker, document: string): Promise<string> {
  const reply = await http.ask(worker, `/api/files/${document}`)
  expect(reply.status).toBe(200)
  return reply.text()
}

test('a paper that was backed up opens through the door of another house, and nobody else opens it there', async () => {
  const store = s3Files(s3.settings)
  const before = await office(store)
  const {
    'intake-worker': intake,
    'case-manager': worker,
    auditor,
  } = await before.g.agency(['intake-worker', 'case-manager', 'auditor'])
  const { person } = await aPerson().seenBy(worker).in(before.g, intake)
  const long = 'A letter from the landlord. '.repeat(20_000)
  const documents = [
    await add(before, worker, person, long),
    await add(before, worker, person, 'Kept for the appeal. Señal ☂'),
  ]
  const file = join(folder, 'one.gz')
  const kept = { database: before.g.database, files: store }
  expect(await backUp(kept, file, made)).toMatchObject({ files: 2, missing: 0 })
  await before.close()

  const elsewhere = folderFiles(join(folder, 'elsewhere'), Date.now)
  const database = await freshDatabase()
  expect(await restore({ database, files: elsewhere, keys }, file)).toMatchObject({ files: 2 })
  const after = await office(elsewhere, database)
  expect(await read(after, worker, documents[0] ?? '')).toBe(long)
  expect(await read(after, worker, documents[1] ?? '')).toBe('Kept for the appeal. Señal ☂')
  expect((await after.http.ask(auditor, `/api/files/${documents[0]}`)).status).not.toBe(200)
  await after.close()

  const without = await freshDatabase()
  await restore({ database: without, files: elsewhere, keys: undefined }, file, { withoutKey: true })
  const closed = await office(elsewhere, without, keysOf([secretBytes(32)]))
  const reply = await closed.http.ask(worker, `/api/files/${documents[0]}`)
  expect([reply.status, await reply.json()]).toMatchObject([409, { refusal: { refused: 'file-sealed' } }])
  await closed.close()
}, 120_000)

test('a paper that the store lost is counted, and the others are backed up all the same', async () => {
  const place = join(folder, 'losing')
  const files = folderFiles(place, Date.now)
  const before = await office(files)
  const { 'intake-worker': intake, 'case-manager': worker } = await before.g.agency([
    'intake-worker',
    'case-manager',
  ])
  const { person } = await aPerson().seenBy(worker).in(before.g, intake)
  await add(before, worker, person, 'first')
  await add(before, worker, person, 'second')
  for await (const { name } of files.list(`${worker.agency}/`)) {
    await files.remove(name)
    break
  }
  const file = join(folder, 'losing.gz')
  const kept = { database: before.g.database, files }
  expect(await backUp(kept, file, made)).toMatchObject({ files: 1, missing: 1 })
  await before.close()
}, 120_000)

test('papers of any number pass through a backup and back with little of them in memory at once', async () => {
  const files = folderFiles(join(folder, 'large'), Date.now)
  const before = await office(files)
  const { 'intake-worker': intake, 'case-manager': worker } = await before.g.agency([
    'intake-worker',
    'case-manager',
  ])
  const { person } = await aPerson().seenBy(worker).in(before.g, intake)
  await add(before, worker, person, 'short')
  const [pattern] = await before.g.look<{ file: string }>(worker.agency, ONE_FILE)
  // The rows point to files of 4 MB, larger together than what may be in memory.
  for (let n = 0; n < 24; n += 1) {
    const name = uuid7(Date.now())
    await files.put(`${worker.agency}/${name}`, secretBytes(4_000_000))
    await before.g.look(worker.agency, anotherOf(pattern?.file ?? '', name))
  }
  const most = watched()
  const file = join(folder, 'large.gz')
  const kept = { database: before.g.database, files }
  expect(await backUp(kept, file, made, most.progress)).toMatchObject({ files: 25 })
  await before.close()
  const database = await freshDatabase()
  const place = { database, files: folderFiles(join(folder, 'large-back'), Date.now), keys }
  expect(await restore(place, file, { progress: most.progress })).toMatchObject({ files: 25 })
  await database.close()
  expect(most.megabytes()).toBeLessThan(30)
}, 120_000)

const ONE_FILE = { text: 'select file_id as file from documents', values: [] }
const anotherOf = (file: string, name: string) => ({
  text: `insert into documents (agency_id, document_id, person_id, kind, name, type, size, sha256, labels, confidentiality,
      added_by, added_at, file_id, file_key, key_mark)
    select agency_id, $2::uuid, person_id, kind, name, type, size, sha256, labels, confidentiality, added_by, added_at,
      $2::uuid, file_key, key_mark from documents where file_id = $1 returning 1`,
  values: [file, name],
})

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** The most bytes outside the heap that are in use at any file, more than at the beginning. */
function watched() {
  const now = () => {
    collectGarbage()
    return process.memoryUsage().arrayBuffers
  }
  const began = now()
  let most = 0
  return {
    progress: {
      rows: () => {},
      files: () => {
        most = Math.max(most, now() - began)
      },
    },
    megabytes: () => most / 1_000_000,
  }
}

test('a backup that lost a piece of a paper is refused', async () => {
  const text = gunzipSync(readFileSync(join(folder, 'one.gz'))).toString('utf8')
  const bad = join(folder, 'bad.gz')
  writeFileSync(bad, gzipSync(text.replace(/\n\{"file":"[^"]+"\}\n/, '\n')))
  const database = await freshDatabase()
  const place = { database, files: folderFiles(join(folder, 'bad'), Date.now), keys }
  await expect(restore(place, bad)).rejects.toThrow(NotABackup)
  await database.close()
}, 60_000)
