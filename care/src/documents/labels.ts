import type { StaffId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/operation.ts'
import { type Permission, type Role, reachOf } from '../permissions.ts'
import type { Kind } from './kind.ts'

/**
 * Where a document comes from and what law protects it. By provenance, never by looking for words: a note in which a
 * person mentions drinking is not a substance use record, and a letter from such a program is one.
 */
export const LABELS = [
  'GENERAL',
  /** From a substance use program: 42 CFR Part 2. */
  'PART2',
  /** Psychotherapy notes, kept apart by their author: 45 CFR 164.501. */
  'PSYNOTE',
  /** Substance use counselling notes: 42 CFR 2.11. */
  'SUDCN',
  /** Shows a confidential address. */
  'DV-ADDR',
  'HIV',
  /** A service to a minor that the parents do not learn of. */
  'MINOR-CONF',
  /** Under a state's mental-health confidentiality act. */
  'STATE-MH',
  /** Court orders, guardianship, probation. */
  'LEGAL',
] as const
export type Label = (typeof LABELS)[number]

/** HL7 v3 Confidentiality: normal, restricted, very restricted. In order. */
export const CONFIDENTIALITIES = ['N', 'R', 'V'] as const
export type Confidentiality = (typeof CONFIDENTIALITIES)[number]

export interface Protection {
  readonly labels: readonly Label[]
  readonly confidentiality: Confidentiality
}

/** What each label asks of a reader, and the confidentiality below which it never falls. */
const RULES: Readonly<Record<Label, { readonly needs: Permission; readonly floor: Confidentiality }>> = {
  GENERAL: { needs: 'documents:read', floor: 'N' },
  LEGAL: { needs: 'documents:read-restricted', floor: 'R' },
  'MINOR-CONF': { needs: 'documents:read-restricted', floor: 'R' },
  'STATE-MH': { needs: 'documents:read-restricted', floor: 'R' },
  PART2: { needs: 'documents:read-part2', floor: 'R' },
  'DV-ADDR': { needs: 'addresses:read-confidential', floor: 'R' },
  HIV: { needs: 'documents:read-very-restricted', floor: 'V' },
  PSYNOTE: { needs: 'documents:read-notes', floor: 'V' },
  SUDCN: { needs: 'documents:read-notes', floor: 'V' },
}

/** Notes that belong to their author alone. */
const AUTHORS_ONLY: readonly Label[] = ['PSYNOTE', 'SUDCN']

const BY_CONFIDENTIALITY: Readonly<Record<Confidentiality, Permission>> = {
  N: 'documents:read',
  R: 'documents:read-restricted',
  V: 'documents:read-very-restricted',
}

/** The papers that a claim rests on: all that billing reads, and only while nothing but GENERAL protects them. */
const CLAIM_KINDS: readonly Kind[] = ['insurance', 'authorization']

const rank = (confidentiality: Confidentiality): number => CONFIDENTIALITIES.indexOf(confidentiality)

/** The confidentiality below which these labels never fall. */
export const floorOf = (labels: readonly Label[]): Confidentiality =>
  labels
    .map((label) => RULES[label].floor)
    .reduce((most, floor) => (rank(floor) > rank(most) ? floor : most), 'N')

export const isBelow = (one: Confidentiality, other: Confidentiality): boolean => rank(one) < rank(other)

/** True when something that protected the document would protect it no longer. */
export const takesProtection = (from: Protection, to: Protection): boolean =>
  isBelow(to.confidentiality, from.confidentiality) ||
  from.labels.some((label) => label !== 'GENERAL' && !to.labels.includes(label))

export interface Readable extends Protection {
  readonly kind: Kind
  readonly addedBy: StaffId
  readonly status: 'kept' | 'closed'
}

/** What a reader may know of, as figures that a statement of the database can compare with. */
export interface MayKnow {
  readonly staff: StaffId
  /** Every label of a document is among these. */
  readonly labels: readonly Label[]
  /** A document with one of these is its author's alone. */
  readonly authorsOnly: readonly Label[]
  readonly confidentialities: readonly Confidentiality[]
  readonly closed: boolean
  /**
   * Kinds that are read though they are more confidential, while they are not very restricted and nothing but GENERAL
   * protects them. Restricted is the default, so billing would read no insurance card without this.
   */
  readonly claimKinds: readonly Kind[]
}

/** What somebody may know of, by their role; nothing when they are not on the staff. */
export const mayKnow = (actor: Actor): MayKnow | undefined =>
  actor.kind === 'staff'
    ? {
        staff: actor.staff,
        labels: LABELS.filter((label) => holds(actor.role, RULES[label].needs)),
        authorsOnly: AUTHORS_ONLY,
        confidentialities: CONFIDENTIALITIES.filter((one) => holds(actor.role, BY_CONFIDENTIALITY[one])),
        closed: holds(actor.role, 'documents:read-closed'),
        claimKinds: holds(actor.role, 'documents:read-claims') ? CLAIM_KINDS : [],
      }
    : undefined

/** Whether this reader may know that the document is there. What is outside their reach never comes this far. */
export const mayRead = (actor: Actor, document: Readable): boolean => {
  const know = mayKnow(actor)
  if (!know) return false
  const { kind, labels, confidentiality, status, addedBy } = document
  if (status === 'closed' && !know.closed) return false
  if (labels.some((label) => !know.labels.includes(label))) return false
  if (addedBy !== know.staff && labels.some((label) => know.authorsOnly.includes(label))) return false
  return (
    know.confidentialities.includes(confidentiality) ||
    (know.claimKinds.includes(kind) &&
      confidentiality !== 'V' &&
      labels.every((label) => label === 'GENERAL'))
  )
}

const holds = (role: Role, permission: Permission): boolean => reachOf(role, permission) !== undefined
