import { z } from 'zod'
import { idOf, personId, programId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { DISPOSITIONS } from './disposition.ts'
import { STAGES } from './stage.ts'
import { TIERS } from './tier.ts'

export const caseId = idOf('Case')
export type CaseId = z.output<typeof caseId>

export const CASE_STATUSES = ['open', 'closed'] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

/** Why a case is over. `other-record`: the request it came from turned out to be somebody else's. */
export const CASE_CLOSED_WHY = [
  'other-place',
  'information-given',
  'withdrawn',
  'unable-to-reach',
  'other-record',
] as const
export type CaseClosedWhy = (typeof CASE_CLOSED_WHY)[number]

/** A case as a list shows it, with nothing of what was told. */
export const listedCase = z.strictObject({
  case: caseId,
  version: z.int(),
  person: personId,
  /** The name the person goes by. */
  name: z.string(),
  status: z.enum(CASE_STATUSES),
  why: z.enum(CASE_CLOSED_WHY).nullable(),
  stage: z.enum(STAGES),
  tier: z.literal(TIERS).nullable(),
  disposition: z.enum(DISPOSITIONS).nullable(),
  /** The day on which care was asked for: the first word counts, not the day somebody got round to it. */
  requestedOn: plainDate,
  program: programId.nullable(),
  owner: staffId.nullable(),
  changedAt: instant,
  /** What is due about it next, and when. */
  due: z.strictObject({ topic: z.string(), at: instant }).nullable(),
})
export type ListedCase = z.output<typeof listedCase>
