import { z } from 'zod'
import { idOf, type PersonId, personId, type StaffId, staffId } from '../../kernel/ids.ts'
import { type Instant, instant } from '../../kernel/instant.ts'

export const relationId = idOf('Relation')
export type RelationId = z.output<typeof relationId>

/**
 * Why a member of staff may see a person. Reach grows from these rows and from nothing else. Emergency access, and being
 * there for somebody who is away, begin by operations of their own.
 */
export const RELATION_KINDS = ['lead', 'backup', 'team', 'intake', 'assessor', 'co-signer', 'audit'] as const
export const ALL_RELATION_KINDS = [...RELATION_KINDS, 'emergency', 'cover'] as const
export type RelationKind = (typeof ALL_RELATION_KINDS)[number]

export interface NewRelation {
  readonly relation: RelationId
  readonly person: PersonId
  readonly staff: StaffId
  readonly kind: RelationKind
  readonly from: Instant
  readonly until: Instant | undefined
  readonly reason: string | undefined
  /** Of a cover: for whom. */
  readonly insteadOf?: StaffId
}

export const relation = z.strictObject({
  relation: relationId,
  version: z.int(),
  person: personId,
  staff: staffId,
  kind: z.enum(ALL_RELATION_KINDS),
  from: instant,
  until: instant.optional(),
})
export type Relation = z.output<typeof relation>

/** True while a relation gives reach. */
export const isRunning = ({ from, until }: Pick<Relation, 'from' | 'until'>, now: Instant): boolean =>
  from <= now && (until === undefined || now < until)
