import { expect, test } from 'vitest'
import { agencyId, personId, staffId } from '../kernel/ids.ts'
import { instantAt } from '../kernel/instant.ts'
import type { Moment } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { Role } from '../permissions.ts'
import { aboutFile, addDocument } from './add.ts'
import { closeDocument } from './close.ts'
import { type Document, documentId, fileId } from './document.ts'
import { relabelDocument } from './relabel.ts'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const moment = (role: Role): Moment => ({
  now: instantAt(0),
  on: plainDate.parse('1970-01-01'),
  zone: 'America/Chicago',
  agency: agencyId.parse(id(1)),
  actor: { kind: 'staff', staff: staffId.parse(id(2)), role, reach: 'agency' },
  newId: () => id(3),
})
const kept: Document = {
  document: documentId.parse(id(3)),
  person: personId.parse(id(4)),
  kind: 'other',
  name: 'letter.pdf',
  type: 'application/pdf',
  size: 10,
  sha256: 'a'.repeat(64),
  labels: ['GENERAL', 'LEGAL'],
  confidentiality: 'R',
  status: 'kept',
  closedFor: null,
  addedBy: staffId.parse(id(2)),
  addedAt: instantAt(0),
  version: 1,
}
const arriving = {
  person: id(4),
  name: '../letter.exe',
  labels: ['GENERAL'],
  upload: id(5),
  type: 'application/pdf',
  size: 10,
  sha256: 'a'.repeat(64),
}
const add = (input: object) =>
  addDocument.decide(
    { mergedInto: undefined, file: fileId.parse(id(6)), sameAs: [] },
    addDocument.input.parse(input),
    moment('case-manager'),
  )

test('a document that nobody labelled is not accepted, and restricted is the default', () => {
  const { person, name } = arriving
  expect(aboutFile.safeParse({ person, name }).success).toBe(false)
  expect(aboutFile.safeParse({ person, name, labels: [] }).success).toBe(false)
  expect(aboutFile.safeParse({ person, name, labels: ['LEGAL', 'LEGAL'] }).success).toBe(false)
  expect(aboutFile.parse({ person, name, labels: ['LEGAL'] })).toMatchObject({
    confidentiality: 'R',
    kind: 'other',
  })
})

test('a document is added under a clean name, and its event names no label', () => {
  const decided = add(arriving)
  expect(decided).toMatchObject({
    next: { name: 'letter.pdf', file: id(6) },
    happened: [{ event: 'documents.added', about: id(4), facts: { type: 'application/pdf', size: 10 } }],
  })
  expect(JSON.stringify(decided)).not.toContain('GENERAL')
})

test('a request without its file is refused', () => {
  const decided = addDocument.decide(
    { mergedInto: undefined, file: undefined, sameAs: [] },
    addDocument.input.parse(arriving),
    moment('case-manager'),
  )
  expect(decided).toEqual({ refused: 'file-not-received' })
})

test('psychotherapy notes are never less than very restricted', () => {
  expect(add({ ...arriving, labels: ['PSYNOTE'] })).toEqual({
    refused: 'label-needs-more',
    figures: { atLeast: 'V' },
    field: 'confidentiality',
  })
  expect(add({ ...arriving, labels: ['PSYNOTE'], confidentiality: 'V' })).toHaveProperty('next')
})

const relabel = (role: Role, change: object, state: Document = kept) =>
  relabelDocument.decide(
    state,
    relabelDocument.input.parse({
      document: id(3),
      version: 1,
      labels: kept.labels,
      confidentiality: 'R',
      ...change,
    }),
    moment(role),
  )

test('anybody who may read a document may protect it more', () => {
  expect(relabel('case-manager', { labels: ['GENERAL', 'LEGAL', 'PART2'] })).toMatchObject({
    next: { version: 2 },
    happened: [{ facts: { less: false } }],
  })
  expect(relabel('intake-worker', { confidentiality: 'V' })).toMatchObject({ next: { version: 2 } })
})

test('protecting it less takes a permission and a reason', () => {
  expect(relabel('case-manager', { labels: ['GENERAL'], reason: 'Wrong label.' })).toEqual({
    refused: 'may-not-lower',
  })
  expect(relabel('supervisor', { labels: ['GENERAL'] })).toEqual({
    refused: 'reason-needed',
    field: 'reason',
  })
  expect(relabel('supervisor', { labels: ['GENERAL'], reason: 'Wrong label.' })).toMatchObject({
    happened: [{ facts: { less: true } }],
  })
})

test('a document is closed once, keeps its file, and changes no more', () => {
  const input = closeDocument.input.parse({ document: id(3), version: 1, why: 'of-another-person' })
  expect(closeDocument.decide(kept, input, moment('supervisor'))).toMatchObject({
    happened: [{ event: 'documents.closed', facts: { why: 'of-another-person' } }],
  })
  const closed: Document = { ...kept, status: 'closed' }
  expect(closeDocument.decide(closed, input, moment('supervisor'))).toEqual({ refused: 'document-closed' })
  expect(relabel('supervisor', {}, closed)).toEqual({ refused: 'document-closed' })
})
