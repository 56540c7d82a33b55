import type { PersonId } from '@handrail/care'
import {
  CONFIDENTIALITIES,
  type Document,
  KINDS,
  LABELS,
  type Label,
  listDocuments,
  mayRead,
} from '@handrail/care/documents'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { uuid7 } from '../platform/ids.ts'
import { keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { listDocumentsHandler } from './read.ts'

const ROLES = ['intake-worker', 'clinician', 'case-manager', 'supervisor', 'billing'] as const

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom, listDocumentsHandler] })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

async function scene() {
  const team = await g.agency(ROLES)
  const { person } = await aPerson()
    .named('Rowan', 'Testcase')
    .seenBy(team['case-manager'])
    .seenBy(team.clinician, 'assessor')
    .in(g, team['intake-worker'])
  const { agency, staff } = team['case-manager']
  await g.look(
    agency,
    sql`update staff set supervisor_id = ${team.supervisor.staff} where staff_id = ${staff} returning 1`,
  )
  return { team, person }
}

interface Row {
  readonly kind: Document['kind']
  readonly labels: readonly Label[]
  readonly confidentiality: Document['confidentiality']
  readonly status: Document['status']
  readonly addedBy: string
  readonly name?: string
}

/** Rows of documents, ten to a moment, without files: a list reads none. */
async function keepRows({ agency }: Worker, person: PersonId, rows: readonly Row[]): Promise<void> {
  const made = rows.map((row, n) => ({
    ...row,
    id: uuid7(g.clock.now()),
    file: uuid7(g.clock.now()),
    name: row.name ?? `paper-${n}.pdf`,
    at: new Date(g.clock.now() + Math.floor(n / 10) * 1000).toISOString(),
  }))
  await g.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    await tx.run(sql`
      insert into documents (agency_id, document_id, person_id, kind, name, type, size, sha256, labels, confidentiality,
        status, closed_for, added_by, added_at, file_id, file_key, key_mark)
      select ${agency}, id, ${person}, kind, name, 'application/pdf', 10, '\\x00',
        array(select json_array_elements_text(labels)), confidentiality, status,
        case when status = 'closed' then 'entered-in-error' end, "addedBy", at, file, '\\x00', '\\x00'
      from json_to_recordset(${JSON.stringify(made)}::json) as r(id uuid, kind text, name text, labels json,
        confidentiality text, status text, "addedBy" uuid, at timestamptz, file uuid)`)
    return keep(undefined)
  })
}

async function everyPage(worker: Worker, input: object): Promise<readonly Document[]> {
  const found: Document[] = []
  let after: object | null | undefined
  do {
    const { documents, next } = await g.as(worker).done(listDocuments, { ...input, ...(after && { after }) })
    found.push(...documents)
    after = next
  } while (after)
  return found
}

const PLAIN = { labels: ['GENERAL'], confidentiality: 'N', status: 'kept' } as const

test('five hundred papers are read page by page, each once and newest first', async () => {
  const { team, person } = await scene()
  const worker = team['case-manager']
  const addedBy = worker.staff
  await keepRows(
    worker,
    person,
    Array.from({ length: 500 }, () => ({ ...PLAIN, kind: 'letter', addedBy })),
  )
  const first = await g.as(worker).done(listDocuments, { person })
  expect(first.documents).toHaveLength(50)
  const found = await everyPage(worker, { person, limit: 70 })
  const place = ({ addedAt, document }: Document) => `${addedAt} ${document}`
  expect(found.map(place)).toEqual(found.map(place).toSorted().toReversed())
  expect(new Set(found.map(({ document }) => document)).size).toBe(500)
  expect(await g.as(worker).reply(listDocuments, { person, limit: 101 })).toMatchObject({ kind: 'problems' })
})

test('the last page says that it is the last, also when it is full', async () => {
  const { team, person } = await scene()
  const worker = team['case-manager']
  const rows = Array.from({ length: 20 }, () => ({
    ...PLAIN,
    kind: 'letter' as const,
    addedBy: worker.staff,
  }))
  await keepRows(worker, person, rows)
  const first = await g.as(worker).done(listDocuments, { person, limit: 10 })
  const second = await g.as(worker).done(listDocuments, { person, limit: 10, after: first.next })
  expect([first.documents.length, second.documents.length, second.next]).toEqual([10, 10, null])
})

test('one asks for papers of some kinds, and for those whose name holds a few letters, whatever these are', async () => {
  const { team, person } = await scene()
  const worker = team['case-manager']
  const named = (kind: Row['kind'], name: string) => ({ ...PLAIN, kind, addedBy: worker.staff, name })
  await keepRows(worker, person, [
    named('income', 'Pay stub 100%.pdf'),
    named('income', 'Letter_of_work.pdf'),
    named('residence', 'Lease.pdf'),
    named('identity', 'Pay stub.pdf'),
  ])
  const names = async (input: object) =>
    (await everyPage(worker, { person, ...input })).map(({ name }) => name).toSorted()
  expect(await names({ kinds: ['income'] })).toEqual(['Letter_of_work.pdf', 'Pay stub 100%.pdf'])
  expect(await names({ kinds: ['income', 'identity'], named: 'PAY' })).toEqual([
    'Pay stub 100%.pdf',
    'Pay stub.pdf',
  ])
  expect(await names({ named: '%' })).toEqual(['Pay stub 100%.pdf'])
  expect(await names({ named: '_' })).toEqual(['Letter_of_work.pdf'])
})

test('a list holds exactly what each role may know of, whatever protects a paper', async () => {
  const { team, person } = await scene()
  const authors = [team.clinician.staff, team['case-manager'].staff]
  const labelled = [...LABELS.map((one) => [one]), ...LABELS.slice(1).map((one) => ['GENERAL' as const, one])]
  const rows = labelled.flatMap((labels) =>
    CONFIDENTIALITIES.flatMap((confidentiality) =>
      (['kept', 'closed'] as const).flatMap((status) =>
        authors.flatMap((addedBy) =>
          (['insurance', 'letter'] as const).map((kind) => ({
            labels,
            confidentiality,
            status,
            addedBy,
            kind,
          })),
        ),
      ),
    ),
  )
  expect(KINDS).toEqual(expect.arrayContaining(['insurance', 'letter']))
  await keepRows(team['case-manager'], person, rows)
  const key = ({ kind, labels, confidentiality, status, addedBy }: Row | Document) =>
    [kind, labels.join('+'), confidentiality, status, addedBy].join(' ')
  for (const role of ROLES)
    for (const closed of [false, true]) {
      const { staff } = team[role]
      const actor = { kind: 'staff', staff, role, reach: 'agency' } as const
      const may = rows.filter(
        (row) => (closed || row.status === 'kept') && mayRead(actor, row as unknown as Document),
      )
      const found = await everyPage(team[role], { person, closed, limit: 100 })
      expect([role, closed, found.map(key).toSorted()]).toEqual([role, closed, may.map(key).toSorted()])
    }
})
