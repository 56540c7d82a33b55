import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { PERMISSIONS, type Permission, permissionsOf, type Role } from '../../permissions.ts'
import { legalAuthority } from '../circle/legal-authority.ts'
import { supporter } from '../circle/supporter.ts'
import { contactPoint } from '../contact/contact-point.ts'
import { chip } from '../contact/safe-contact.ts'
import { coverageFact } from '../coverage/coverage.ts'
import { identity } from '../identity/identity.ts'
import { residence } from '../identity/residence.ts'
import { status } from '../identity/status.ts'
import { type RelationKind, relation } from '../relations/relation.ts'

/** Which record of a merged person a row belongs to. */
const of = { of: personId }

/**
 * How much of a record is shown. `short` is what an emergency needs: who, how to reach them and who stands by them.
 * `billing` is what a claim needs.
 */
export const VIEWS = ['full', 'short', 'billing'] as const
export type View = (typeof VIEWS)[number]

export const personRecord = z.strictObject({
  person: personId,
  version: z.int(),
  view: z.enum(VIEWS),
  /** Records that were merged into this one. Their rows are among those below. */
  mergedFrom: z.array(personId),
  shownName: z.string(),
  age: z.strictObject({ years: z.int(), about: z.boolean() }).nullable(),
  chips: z.array(chip),
  status,
  identity,
  residence: z.strictObject({ version: z.int(), shown: residence }).nullable(),
  contactPoints: z.array(contactPoint.extend(of)),
  supporters: z.array(supporter.extend(of)),
  legalAuthorities: z.array(legalAuthority.extend(of)),
  coverage: z.array(coverageFact.extend(of)),
  relations: z.array(relation),
  /** What the reader may do, so that a screen shows only what works. */
  may: z.array(z.enum(PERMISSIONS)),
})
export type PersonRecord = z.output<typeof personRecord>

/** Opens one person's record: identity, safe contact, circle and coverage. */
export const read = query({
  name: 'people.read',
  needs: { permission: 'people:read' },
  input: z.strictObject({ person: personId }),
  answer: personRecord,
  about: ({ person }) => person,
  shows: ({ person }) => [person],
})

/** The view that a role has for its reasons: a standing reason shows the record, an emergency alone shows the short view. */
export function viewOf(role: Role, reasons: readonly RelationKind[], reach: 'own' | 'team' | 'agency'): View {
  if (role === 'billing') return 'billing'
  const standing = reach === 'agency' || reasons.some((kind) => kind !== 'emergency')
  return standing ? 'full' : 'short'
}

const READ_ONLY = /:(read|search)(-|$)/

/** What may be done in a view. Emergency access looks; it changes nothing. */
export const mayIn = (role: Role, view: View): Permission[] =>
  permissionsOf(role).filter(
    (permission) => view === 'full' || view === 'billing' || READ_ONLY.test(permission),
  )

/** Which signs beside a name a view shows: who bills needs no way of reaching anybody. */
export const chipsIn = <Chip extends string>(view: View, chips: readonly Chip[]): Chip[] =>
  view === 'billing'
    ? chips.filter((one) => one === 'confidential-address' || one === 'deceased')
    : [...chips]

/** Leaves out of a record what a view does not show. */
export function narrowed(record: PersonRecord, view: View): PersonRecord {
  const nothing = { answer: 'not-asked' } as const
  switch (view) {
    case 'full':
      return { ...record, view }
    case 'short':
      return {
        ...record,
        view,
        identity: { ...record.identity, ssnLastFour: nothing, alsoKnownAs: [] },
        residence: null,
        coverage: [],
      }
    case 'billing':
      return {
        ...record,
        view,
        chips: chipsIn(view, record.chips),
        identity: { ...record.identity, pronouns: nothing, language: nothing, alsoKnownAs: [] },
        contactPoints: [],
        supporters: [],
        legalAuthorities: [],
        relations: [],
      }
    default:
      return view satisfies never
  }
}
