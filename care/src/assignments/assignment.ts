import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { idOf, personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { ASSIGNMENT_STATUSES } from './states.ts'

export const assignmentId = idOf('Assignment')
export type AssignmentId = z.output<typeof assignmentId>

/**
 * How the person chose. Law gives them a free choice of case manager (42 CFR 441.18(b)); a state may limit it to some
 * providers for people with a serious mental illness (Social Security Act 1915(g)(1)), and then that is what was said.
 */
export const CHOICES = ['chose-this-one', 'no-preference', 'limited-by-law'] as const
export type ChoiceMade = (typeof CHOICES)[number]

/** Why a case manager does not take somebody on. `person-said-no` takes no reason from the person. */
export const DECLINED_WHY = ['conflict', 'full', 'not-qualified', 'away', 'person-said-no'] as const

/** Why somebody else takes over. */
export const HANDED_OVER_WHY = ['leaves', 'away', 'person-asked', 'conflict', 'caseload'] as const

export const assignment = z.strictObject({
  assignment: assignmentId,
  version: z.int(),
  case: caseId,
  person: personId,
  staff: staffId,
  status: z.enum(ASSIGNMENT_STATUSES),
  choice: z.enum(CHOICES),
  why: z.string().nullable(),
  /** What whoever takes over should know. */
  handOver: z.string().nullable(),
  /** Why they were assigned although they were away. */
  despiteAway: z.string().nullable(),
  /** Why they were assigned although it brought their caseload past what is usual. */
  despiteUsual: z.string().nullable(),
  madeAt: instant,
  changedAt: instant,
})
export type Assignment = z.output<typeof assignment>
