import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type StaffId, staffId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/operation.ts'
import { ROLES, type Role } from '../permissions.ts'
import type { Kind } from './kind.ts'
import {
  CONFIDENTIALITIES,
  type Confidentiality,
  floorOf,
  isBelow,
  LABELS,
  type Label,
  mayRead,
  takesProtection,
} from './labels.ts'

const me: StaffId = staffId.parse('01900000-0000-7000-8000-000000000001')
const other: StaffId = staffId.parse('01900000-0000-7000-8000-000000000002')
const as = (role: Role): Actor => ({ kind: 'staff', staff: me, role, reach: 'agency' })
const paper = (labels: readonly Label[], confidentiality: Confidentiality, kind: Kind = 'other') => ({
  labels,
  confidentiality,
  kind,
  addedBy: other,
  status: 'kept' as const,
})

/** Who reads a document that somebody else added, by label at its floor. */
const READERS: Readonly<Record<Label, string>> = {
  GENERAL: 'intake-worker clinician case-manager supervisor billing',
  LEGAL: 'intake-worker clinician case-manager supervisor',
  'MINOR-CONF': 'intake-worker clinician case-manager supervisor',
  'STATE-MH': 'intake-worker clinician case-manager supervisor',
  PART2: 'intake-worker clinician case-manager supervisor',
  'DV-ADDR': 'case-manager supervisor',
  HIV: 'clinician case-manager supervisor',
  PSYNOTE: '',
  SUDCN: '',
}

test.each(LABELS)('%s is read by those whom the table names, and by nobody else', (label) => {
  const readers = ROLES.filter((role) => mayRead(as(role), paper([label], floorOf([label]))))
  expect(readers.join(' ')).toBe(READERS[label])
})

test('psychotherapy notes are for the clinician who wrote them', () => {
  const notes = { ...paper(['PSYNOTE'], 'V'), addedBy: me }
  expect(ROLES.filter((role) => mayRead(as(role), notes))).toEqual(['clinician'])
})

test('billing reads what a claim rests on, and nothing with a label', () => {
  expect(mayRead(as('billing'), paper(['GENERAL'], 'R', 'insurance'))).toBe(true)
  expect(mayRead(as('billing'), paper(['GENERAL'], 'R', 'diagnosis'))).toBe(false)
  expect(mayRead(as('billing'), paper(['GENERAL', 'PART2'], 'R', 'insurance'))).toBe(false)
  expect(mayRead(as('billing'), paper(['GENERAL'], 'V', 'insurance'))).toBe(false)
})

test('an agency admin, an auditor, a stranger and Handrail itself read no document', () => {
  for (const actor of [as('agency-admin'), as('auditor'), { kind: 'anyone' }, { kind: 'system' }] as const)
    expect(mayRead(actor, paper(['GENERAL'], 'N'))).toBe(false)
})

test('a closed document is there for a supervisor only', () => {
  const closed = { ...paper(['GENERAL'], 'N'), status: 'closed' as const }
  expect(ROLES.filter((role) => mayRead(as(role), closed))).toEqual(['supervisor'])
})

const someLabels = fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 1 })
const protection = fc.record({
  labels: someLabels,
  confidentiality: fc.constantFrom(...CONFIDENTIALITIES),
})

test('one label more never lets anybody read who could not, and never lowers the floor', () => {
  fc.assert(
    fc.property(protection, fc.constantFrom(...LABELS), fc.constantFrom(...ROLES), (held, label, role) => {
      const more = { ...held, labels: [...new Set([...held.labels, label])] }
      const [before, after] = [held, more].map((one) =>
        mayRead(as(role), paper(one.labels, one.confidentiality)),
      )
      if (after) expect(before).toBe(true)
      expect(isBelow(floorOf(more.labels), floorOf(held.labels))).toBe(false)
      expect(takesProtection(held, more)).toBe(false)
    }),
  )
})

test('going from one protection to another and back takes something in at least one of the two, unless they are equal', () => {
  fc.assert(
    fc.property(protection, protection, (one, two) => {
      const names = (of: readonly Label[]) =>
        of
          .filter((label) => label !== 'GENERAL')
          .sort()
          .join(' ')
      const same = one.confidentiality === two.confidentiality && names(one.labels) === names(two.labels)
      expect(takesProtection(one, two) || takesProtection(two, one)).toBe(!same)
    }),
  )
})
