import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instantAt } from '@handrail/care'
import {
  addDocument,
  closeDocument,
  type Document,
  listDocuments,
  openDocument,
  readDocument,
  relabelDocument,
} from '@handrail/care/documents'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { agencyHandlers } from '../agency/handlers.ts'
import { openDoor } from '../door/perform.ts'
import { startRunner } from '../door/runner.ts'
import type { Files } from '../platform/files.ts'
import { FilesAway } from '../platform/files.ts'
import { folderFiles } from '../platform/folder-files.ts'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { type OverHttp, serveGround } from '../testing/over-http.ts'
import { peopleRoom } from '../testing/people-room.ts'
import * as sample from '../testing/sample-files.ts'
import { openDocuments } from './open-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-documents-'))
let g: Ground
let http: OverHttp
/** Set by a test to what happens around the store of files. */
let around: { put?: () => Promise<void> } = {}

beforeAll(async () => {
  const inFolder = folderFiles(folder, Date.now)
  const files: Files = {
    ...inFolder,
    async put(name, bytes) {
      await around.put?.()
      await inFolder.put(name, bytes)
    },
  }
  const room = openDocuments({ files, keys: keysOf([Buffer.alloc(32, 1)]), clock: () => g.clock.now() })
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom, ...room.handlers] })
  http = await serveGround(g, room.routes)
}, 60_000)
afterAll(async () => {
  await http.stop()
  await g.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Sent {
  readonly labels?: readonly string[]
  readonly confidentiality?: string
  readonly name?: string
  readonly kind?: string
  readonly type?: string
  readonly request?: string
  /** Whom the page believes to be signed in. */
  readonly believed?: string
}

const send = (worker: Worker | undefined, person: string, file: Buffer, of: Sent = {}) => {
  const { type, request = uuid7(Date.now()), believed, ...more } = of
  const input = { person, name: 'letter.pdf', labels: ['GENERAL'], ...more }
  return http.ask(worker, '/api/files', {
    method: 'POST',
    body: new Uint8Array(file),
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'x-handrail-request': request,
      'x-handrail-input': encodeURIComponent(JSON.stringify(input)),
      ...(believed !== undefined && { 'x-handrail-staff': believed }),
    },
  })
}
const told = z.looseObject({
  answer: z.unknown(),
  refusal: z.unknown(),
  problems: z.array(z.looseObject({ field: z.string() })).optional(),
})
const added = async (reply: Response) => {
  const body = told.partial().parse(await reply.json())
  if (reply.status !== 200) throw new Error(`${reply.status} ${JSON.stringify(body)}`)
  return addDocument.answer.parse(body.answer)
}
const refusal = async (reply: Response) => {
  expect(reply.status).toBe(409)
  return told.partial().parse(await reply.json()).refusal
}
const filesOf = (worker: Worker): readonly string[] => {
  try {
    return readdirSync(join(folder, worker.agency))
  } catch {
    return []
  }
}
const rowsOf = (worker: Worker) =>
  g.look<{ file: string }>(worker.agency, sql`select file_id as file from documents order by document_id`)

const ROLES = [
  'intake-worker',
  'case-manager',
  'clinician',
  'supervisor',
  'billing',
  'agency-admin',
  'auditor',
] as const
async function scene() {
  const staff = await g.agency(ROLES)
  const { person } = await aPerson()
    .seenBy(staff['case-manager'])
    .seenBy(staff.clinician, 'team')
    .seenBy(staff.supervisor, 'backup')
    .in(g, staff['intake-worker'])
  return { ...staff, person, worker: staff['case-manager'] }
}

test('a photo from a phone comes in, is cleaned and encrypted, and comes back as it was kept', async () => {
  const { worker, person } = await scene()
  const { document, name, sameAs } = await added(
    await send(worker, person, sample.phoneJpeg(6), { type: 'image/jpeg', name: 'IMG_0001.HEIC.jpg' }),
  )
  expect(name).toBe('IMG_0001.jpg')
  expect(sameAs).toEqual([])
  const reply = await http.ask(worker, `/api/files/${document}`)
  expect(reply.status).toBe(200)
  const bytes = Buffer.from(await reply.arrayBuffer())
  expect(bytes.includes('GPS')).toBe(false)
  const { document: known } = await g.as(worker).done(readDocument, { document })
  expect(known).toMatchObject({
    size: bytes.length,
    type: 'image/jpeg',
    confidentiality: 'R',
    labels: ['GENERAL'],
  })
  expect(filesOf(worker)).toHaveLength(1)
})

test('a file of the largest size comes through; one byte more does not', async () => {
  const { worker, person } = await scene()
  const most = 25 * 1024 * 1024
  const long = Buffer.alloc(most + 1, 'a line of text.\n')
  await added(await send(worker, person, long.subarray(0, most), { type: 'text/plain' }))
  const reply = await send(worker, person, long, { type: 'text/plain' })
  expect([409, 413]).toContain(reply.status)
  expect(filesOf(worker)).toHaveLength(1)
}, 60_000)

test('a body whose length nobody told is cut off at the same place', async () => {
  const { worker, person } = await scene()
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1
      if (sent > 30) controller.close()
      else controller.enqueue(new Uint8Array(1024 * 1024).fill(97))
    },
  })
  const init = {
    method: 'POST',
    body: endless,
    duplex: 'half' as const,
    headers: {
      'content-type': 'text/plain',
      'x-handrail-request': uuid7(Date.now()),
      'x-handrail-input': encodeURIComponent(JSON.stringify({ person, name: 'a', labels: ['GENERAL'] })),
    },
  }
  const reply = await http.ask(worker, '/api/files', init)
  expect(await refusal(reply)).toMatchObject({ refused: 'file-too-large' })
  expect(filesOf(worker)).toEqual([])
}, 60_000)

test.each([
  ['a page that says it is a picture', Buffer.from('<html>'), 'image/png', 'type-not-kept'],
  ['a picture that says it is a PDF', sample.png(), 'application/pdf', 'type-lies'],
  ['a PDF that says it is text', sample.pdf(), 'text/plain', 'type-lies'],
  ['a drawing that can run', Buffer.from('<svg onload="x()"/>'), 'image/svg+xml', 'type-not-kept'],
  ['half a picture', sample.jpeg().subarray(0, 300), 'image/jpeg', 'damaged-file'],
  ['nothing', Buffer.alloc(0), 'text/plain', 'empty-file'],
])('%s is refused by name, and nothing is kept', async (_what, bytes, type, code) => {
  const { worker, person } = await scene()
  expect(await refusal(await send(worker, person, bytes, { type }))).toMatchObject({
    refused: code,
    field: 'file',
  })
  expect(filesOf(worker)).toEqual([])
})

test('what is missing in what was said about a file is named', async () => {
  const { worker, person } = await scene()
  const reply = await send(worker, person, sample.pdf(), { labels: [], confidentiality: 'X' })
  expect(reply.status).toBe(422)
  const { problems } = told.partial().parse(await reply.json())
  expect(problems?.map(({ field }) => field).sort()).toEqual(['confidentiality', 'labels'])
  const bare = await http.ask(worker, '/api/files', { method: 'POST', body: new Uint8Array(sample.pdf()) })
  expect(bare.status).toBe(422)
})

test('nobody sends a file who is not signed in, may not, or has no reason to see the person', async () => {
  const { person, worker, billing, 'agency-admin': admin } = await scene()
  const { 'case-manager': stranger } = await g.agency(['case-manager'])
  expect((await send(undefined, person, sample.pdf())).status).toBe(401)
  expect((await send(billing, person, sample.pdf())).status).toBe(403)
  expect((await send(admin, person, sample.pdf())).status).toBe(403)
  expect((await send(stranger, person, sample.pdf())).status).toBe(404)
  expect((await send(worker, uuid7(Date.now()), sample.pdf())).status).toBe(404)
  expect(filesOf(worker)).toEqual([])
})

test('a file is not kept under the name of somebody else who signed in in another tab', async () => {
  const { person, worker, billing } = await scene()
  expect((await send(worker, person, sample.pdf(), { believed: billing.staff })).status).toBe(401)
  expect(filesOf(worker)).toEqual([])
  expect((await send(worker, person, sample.pdf(), { believed: worker.staff })).status).toBe(200)
})

test('the API itself takes no document without its file', async () => {
  const { worker, person } = await scene()
  const made = { person, name: 'x', labels: ['GENERAL'], upload: uuid7(Date.now()) }
  const said = { ...made, type: 'application/pdf', size: 10, sha256: 'a'.repeat(64) }
  expect(await g.as(worker).reply(addDocument, said)).toMatchObject({
    refusal: { refused: 'file-not-received' },
  })
})

test('the same content again is kept, and says of which document it is a copy', async () => {
  const { worker, person } = await scene()
  const one = await added(await send(worker, person, sample.pdf()))
  const two = await added(await send(worker, person, sample.pdf()))
  expect(two.sameAs).toEqual([one.document])
})

test('a copy that the sender may not know of is not given away', async () => {
  const { worker, clinician, person } = await scene()
  const notes = { labels: ['PSYNOTE'], confidentiality: 'V' }
  await added(await send(clinician, person, sample.pdf(), notes))
  expect((await added(await send(worker, person, sample.pdf()))).sameAs).toEqual([])
})

describe('the same request', () => {
  test('sent again makes no second document and no second file', async () => {
    const { worker, person } = await scene()
    const request = uuid7(Date.now())
    const first = await added(await send(worker, person, sample.pdf(), { request }))
    const again = await added(await send(worker, person, sample.pdf(), { request }))
    expect(again).toEqual(first)
    expect(filesOf(worker)).toEqual((await rowsOf(worker)).map(({ file }) => file))
    expect((await http.ask(worker, `/api/files/${first.document}`)).status).toBe(200)
  })
  test('sent many times at once makes one document whose file is there', async () => {
    const { worker, person } = await scene()
    const request = uuid7(Date.now())
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => send(worker, person, sample.png(), { request })),
    )
    const made = replies.filter(({ status }) => status === 200)
    expect(made.length).toBeGreaterThan(0)
    for (const reply of replies.filter(({ status }) => status !== 200))
      expect(await refusal(reply)).toMatchObject({ refused: 'still-arriving' })
    const rows = await rowsOf(worker)
    expect(rows).toHaveLength(1)
    expect(filesOf(worker)).toEqual(rows.map(({ file }) => file))
  })
  test('with another file is a mistake, and leaves nothing behind', async () => {
    const { worker, person } = await scene()
    const request = uuid7(Date.now())
    await added(await send(worker, person, sample.pdf(), { request }))
    expect(await refusal(await send(worker, person, sample.png(), { request }))).toMatchObject({
      refused: 'request-id-used',
    })
    expect(filesOf(worker)).toHaveLength(1)
  })
})

test('a store of files that is away is said so, and the work can be sent again', async () => {
  const { worker, person } = await scene()
  const request = uuid7(Date.now())
  around = { put: async () => Promise.reject(new FilesAway('away')) }
  const reply = await send(worker, person, sample.pdf(), { request })
  around = {}
  expect([reply.status, await reply.json()]).toEqual([503, { kind: 'away' }])
  await added(await send(worker, person, sample.pdf(), { request }))
  expect(filesOf(worker)).toHaveLength(1)
})

describe('a document is served', () => {
  test('to be saved, or in a frame that runs nothing, and is kept in no cache', async () => {
    const { worker, person } = await scene()
    const { document } = await added(
      await send(worker, person, sample.png(), { name: 'Carta de mamá “1”.png' }),
    )
    const saved = await http.ask(worker, `/api/files/${document}`)
    expect(Object.fromEntries(saved.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="Carta de mama 1.png"; filename*=UTF-8''Carta%20de%20mam%C3%A1%20%E2%80%9C1%E2%80%9D.png`,
    })
    const shown = await http.ask(worker, `/api/files/${document}?show=1`)
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /)
    expect(shown.headers.get('content-security-policy')).toMatch(/sandbox/)
    const { document: text } = await added(await send(worker, person, sample.text()))
    const asText = await http.ask(worker, `/api/files/${text}?show=1`)
    expect(asText.headers.get('content-disposition')).toMatch(/^attachment; /)
  })
  test('each look is in the access record, and a page of another site gets none', async () => {
    const { worker, person } = await scene()
    const { document } = await added(await send(worker, person, sample.pdf()))
    await http.ask(worker, `/api/files/${document}`)
    await http.ask(worker, `/api/files/${document}`)
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await http.ask(worker, `/api/files/${document}`, elsewhere)).status).toBe(403)
    const looks = await g.look(
      worker.agency,
      sql`select people, staff_id as staff from accesses where query = ${openDocument.name}`,
    )
    expect(looks).toEqual(Array.from({ length: 2 }, () => ({ people: [person], staff: worker.staff })))
  })
  test('a link that opens nothing says why and what to do, in both languages', async () => {
    const { worker, clinician, person } = await scene()
    const { document } = await added(await send(worker, person, sample.pdf()))
    const opened = { headers: { accept: 'text/html,*/*;q=0.8', 'sec-fetch-site': 'same-origin' } }
    const page = async (who: Worker | undefined, id: string = document) => {
      const reply = await http.ask(who, `/api/files/${id}?show=1`, opened)
      const [title, titleEs] = [...(await reply.text()).matchAll(/<h[12]>(.*)<\/h[12]>/g)].map(
        ([, text]) => text,
      )
      return [reply.status, reply.headers.get('content-type'), title, titleEs]
    }
    const html = 'text/html; charset=utf-8'
    const away = [html, 'This paper is not here for you', 'Este documento no está aquí para usted']
    expect(await page(undefined)).toEqual([
      401,
      html,
      'You are signed out',
      'Usted no tiene la sesión abierta',
    ])
    expect(await page(worker, 'no-id')).toEqual([422, ...away])
    await g.as(worker).done(closeDocument, { document, version: 1, why: 'entered-in-error' })
    expect(await page(worker)).toEqual([404, ...away])
    expect(await page(clinician, uuid7(g.clock.now()))).toEqual([404, ...away])
    const { document: lost } = await added(await send(worker, person, sample.png()))
    for (const file of filesOf(worker)) await folderFiles(folder, Date.now).remove(`${worker.agency}/${file}`)
    expect((await page(worker, lost)).slice(0, 3)).toEqual([409, html, 'We cannot open this paper'])
  })
  test('never over the API: an answer holds no key and no place of a file', async () => {
    const { worker, person } = await scene()
    const { document } = await added(await send(worker, person, sample.pdf()))
    const answer = await g.as(worker).done(openDocument, { document })
    const [row] = await rowsOf(worker)
    expect(JSON.stringify(answer)).not.toContain(row?.file)
    expect(Object.keys(answer)).toEqual(expect.not.arrayContaining(['file', 'key']))
  })
  test('not at all when its file was changed on the disk', async () => {
    const { worker, person } = await scene()
    const { document } = await added(await send(worker, person, sample.pdf()))
    const [file = ''] = filesOf(worker)
    await folderFiles(folder, Date.now).put(`${worker.agency}/${file}`, secretBytes(200))
    expect((await http.ask(worker, `/api/files/${document}`)).status).toBe(500)
    await folderFiles(folder, Date.now).remove(`${worker.agency}/${file}`)
    expect(await refusal(await http.ask(worker, `/api/files/${document}`))).toMatchObject({
      refused: 'file-missing',
    })
  })
})

describe('who may know of a document', () => {
  const listed = async (worker: Worker, person: string): Promise<readonly Document[]> => {
    const reply = await g.as(worker).reply(listDocuments, { person })
    return reply.kind === 'done' ? listDocuments.answer.parse(reply.answer).documents : []
  }
  test('nobody without a reason to see the person, and their asking is kept as a try and not as a look', async () => {
    const { clinician } = await scene()
    const { worker } = await scene()
    const { person } = await aPerson().in(g, worker)
    expect(await g.as(clinician).reply(listDocuments, { person })).toEqual({ kind: 'not-found' })
    const kept = (table: 'accesses' | 'denials') =>
      table === 'accesses'
        ? g.look(clinician.agency, sql`select 1 from accesses where query = ${listDocuments.name}`)
        : g.look(clinician.agency, sql`select 1 from denials where asked = ${listDocuments.name}`)
    expect([(await kept('accesses')).length, (await kept('denials')).length]).toEqual([0, 1])
  })
  test('nobody who asks for it by its id beyond their reach, and that try is kept', async () => {
    const { worker, clinician, 'intake-worker': intake } = await scene()
    const { person } = await aPerson().seenBy(worker).in(g, intake)
    const { document } = await added(await send(worker, person, sample.pdf()))
    expect((await g.as(worker).reply(readDocument, { document })).kind).toBe('done')
    expect(await g.as(clinician).reply(readDocument, { document })).toEqual({ kind: 'not-found' })
    const denials = sql`select asked, why, staff_id as staff, person_id as person from denials`
    expect(await g.look(worker.agency, denials)).toEqual([
      { asked: readDocument.name, why: 'not-found', staff: clinician.staff, person: null },
    ])
  })
  test('is what its label says, in every way to it', async () => {
    const all = await scene()
    const { clinician, worker, person } = all
    const { document } = await added(
      await send(clinician, person, sample.pdf(), { labels: ['PSYNOTE'], confidentiality: 'V' }),
    )
    for (const role of ROLES) {
      const knows = role === 'clinician'
      expect([role, (await listed(all[role], person)).length]).toEqual([role, knows ? 1 : 0])
      expect([role, (await http.ask(all[role], `/api/files/${document}`)).status === 200]).toEqual([
        role,
        knows,
      ])
      expect([role, (await g.as(all[role]).reply(readDocument, { document })).kind === 'done']).toEqual([
        role,
        knows,
      ])
    }
    const blind = { document, version: 1, labels: ['GENERAL'], confidentiality: 'N', reason: 'x' }
    expect(await g.as(worker).reply(relabelDocument, blind)).toEqual({ kind: 'not-found' })
    const end = { document, version: 1, why: 'duplicate' }
    expect(await g.as(worker).reply(closeDocument, end)).toEqual({ kind: 'not-found' })
  })
  test('is nobody of another agency, in every way to it, as any role and with a session that is lent across', async () => {
    const { worker, person } = await scene()
    const { document } = await added(await send(worker, person, sample.pdf()))
    const others = await g.agency(ROLES)
    const blind = { document, version: 1, labels: ['GENERAL'], confidentiality: 'N', reason: 'x' }
    const end = { document, version: 1, why: 'duplicate' }
    const before = filesOf(worker)
    for (const role of ROLES) {
      const stranger = others[role]
      // Whoever may do a thing at all is told that there is no such document; others that they may not, whatever is there.
      for (const path of [`/api/files/${document}`, `/api/files/${document}?show=1`])
        expect([403, 404], `${role} ${path}`).toContain((await http.ask(stranger, path)).status)
      for (const [asked, input] of [
        [readDocument, { document }],
        [openDocument, { document }],
        [relabelDocument, blind],
        [closeDocument, end],
      ] as const)
        expect(['not-found', 'not-allowed'], `${role} ${asked.name}`).toContain(
          (await g.as(stranger).reply(asked, input)).kind,
        )
      // Whoever reaches everybody of their own agency is told what they would be told of nobody.
      expect([role, await listed(stranger, person)]).toEqual([role, []])
      expect((await send(stranger, person, sample.pdf())).status).not.toBe(200)
      // Whoever reaches a whole agency by their role would reach this one if they worked here.
      if (role === 'intake-worker' || role === 'billing') continue
      const lent = await http.ask({ ...stranger, agency: worker.agency }, `/api/files/${document}`)
      expect([role, lent.status === 200]).toEqual([role, false])
    }
    expect((await http.ask(others['case-manager'], `/api/files/${document}`)).status).toBe(404)
    expect(filesOf(worker)).toEqual(before)
    expect(filesOf(others['case-manager'])).toEqual([])
    expect((await http.ask(worker, `/api/files/${document}`)).status).toBe(200)
  })
})

test('labels are raised freely, lowered with a reason, and what they were is kept', async () => {
  const { worker, supervisor, person } = await scene()
  const { document } = await added(await send(worker, person, sample.pdf(), { labels: ['GENERAL', 'LEGAL'] }))
  const to = (version: number, labels: readonly string[], more: object = {}) => ({
    document,
    version,
    labels,
    confidentiality: 'R',
    ...more,
  })
  await g.as(worker).done(relabelDocument, to(1, ['GENERAL', 'LEGAL', 'PART2']))
  expect(await g.as(worker).reply(relabelDocument, to(1, ['GENERAL']))).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 2 },
  })
  expect(await g.as(worker).reply(relabelDocument, to(2, ['GENERAL'], { reason: 'x' }))).toMatchObject({
    refusal: { refused: 'may-not-lower' },
  })
  const { mayLower } = await g.as(worker).done(readDocument, { document })
  expect(mayLower).toBe(false)
  const change = to(2, ['GENERAL', 'LEGAL'], { reason: 'It is from the landlord.' })
  await g.as(supervisor).done(relabelDocument, change)
  const before = await g.look(
    worker.agency,
    sql`select version, labels, reason from document_labels_before order by version`,
  )
  expect(before).toEqual([
    { version: 1, labels: ['GENERAL', 'LEGAL'], reason: null },
    { version: 2, labels: ['GENERAL', 'LEGAL', 'PART2'], reason: 'It is from the landlord.' },
  ])
})

test('a closed document is out of sight, and its file is kept', async () => {
  const { worker, person } = await scene()
  const { document } = await added(await send(worker, person, sample.pdf()))
  await g.as(worker).done(closeDocument, { document, version: 1, why: 'entered-in-error' })
  expect((await g.as(worker).done(listDocuments, { person, closed: true })).documents).toEqual([])
  expect((await http.ask(worker, `/api/files/${document}`)).status).toBe(404)
  expect(filesOf(worker)).toHaveLength(1)
})

describe('looking after the vault', () => {
  const DAY = 24 * 3_600_000
  /** The same agency after a restart, with these keys. */
  function restarted(worker: Worker, ...secrets: readonly Buffer[]) {
    const files = folderFiles(folder, Date.now)
    const room = openDocuments({ files, keys: keysOf(secrets), clock: () => Date.now() })
    const { database } = g
    const clock = g.clock.now
    const { handlers, chores } = room
    const identify = async () => ({ staff: worker.staff, role: worker.role, zone: 'America/Chicago' })
    const perform = openDoor({ database, clock, handlers, chores, identify })
    const runner = startRunner({ database, clock, chores, perform, log: () => undefined }, { polls: false })
    const aDayLater = () => {
      g.clock.add(DAY)
      return runner.runDue()
    }
    return { room, perform, aDayLater }
  }

  /** Its key is gone: nothing here opens it. Answers with the mark under which it stays. */
  async function lose({ agency }: Worker, document: string): Promise<string | undefined> {
    const rows = await g.database.transaction({ role: 'app', agency }, async (tx) => {
      tx.reaching({ staff: undefined, reach: 'agency', at: instantAt(g.clock.now()) })
      return keep(
        await tx.rows<{ mark: string }>(sql`
          update documents set file_key = ${Buffer.alloc(4)} where agency_id = ${agency} and document_id = ${document}
          returning encode(key_mark, 'hex') as mark`),
      )
    })
    return rows[0]?.mark
  }

  test('a file whose process died before its row was written is swept away after a week, and no other', async () => {
    const { worker, person } = await scene()
    await added(await send(worker, person, sample.pdf()))
    const files = folderFiles(folder, Date.now)
    const [old, young] = [uuid7(Date.now()), uuid7(Date.now())]
    for (const name of [old, young]) await files.put(`${worker.agency}/${name}`, secretBytes(10))
    const longAgo = new Date(Date.now() - 8 * DAY)
    for (const name of filesOf(worker).filter((one) => one !== young))
      utimesSync(join(folder, worker.agency, name), longAgo, longAgo)
    await restarted(worker, Buffer.alloc(32, 1)).aDayLater()
    const [row] = await rowsOf(worker)
    expect([...filesOf(worker)].sort()).toEqual([row?.file, young].sort())
    const events = await g.look(
      worker.agency,
      sql`select facts from events where name = 'documents.orphansRemoved'`,
    )
    expect(events).toEqual([{ facts: { files: [old] } }])
  })

  test('a new key of the agency takes over every document, and the old one is needed no more', async () => {
    const { worker, person } = await scene()
    const { document } = await added(await send(worker, person, sample.pdf()))
    await restarted(worker, Buffer.alloc(32, 2), Buffer.alloc(32, 1)).aDayLater()
    const { room, perform } = restarted(worker, Buffer.alloc(32, 2))
    const second = await serveGround({ ...g, perform }, room.routes)
    const reply = await second.ask(worker, `/api/files/${document}`)
    expect(reply.status).toBe(200)
    expect(Buffer.from(await reply.arrayBuffer()).equals(sample.pdf())).toBe(true)
    await second.stop()
  })

  test('a document whose key is lost keeps no other one from the new key, and gives no work up', async () => {
    const { worker, person } = await scene()
    const documents: string[] = []
    for (let n = 0; n < 3; n += 1)
      documents.push((await added(await send(worker, person, sample.pdf()))).document)
    const lost = await lose(worker, documents[1] ?? '')
    await restarted(worker, Buffer.alloc(32, 2), Buffer.alloc(32, 1)).aDayLater()
    const marks = await g.look<{ document: string; mark: string }>(
      worker.agency,
      sql`select document_id as document, encode(key_mark, 'hex') as mark from documents order by 1`,
    )
    const markOf = (document: string | undefined) => marks.find((one) => one.document === document)?.mark
    expect(markOf(documents[0])).toBe(markOf(documents[2]))
    expect(markOf(documents[0])).not.toBe(lost)
    expect(markOf(documents[1])).toBe(lost)
  })
})

test('no line of the log names a document, a person or a file', async () => {
  const { worker, person } = await scene()
  const { document } = await added(await send(worker, person, sample.pdf(), { name: 'Marked-Name.pdf' }))
  await http.ask(worker, `/api/files/${document}`)
  const text = JSON.stringify(http.lines)
  expect(text).toContain('/api/files/:document')
  for (const secret of [document, person, 'Marked-Name']) expect(text).not.toContain(secret)
})
