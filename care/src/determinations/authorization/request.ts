import { z } from 'zod'
import { type CaseId, caseId } from '../../intake/index.ts'
import { idOf, type PersonId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { coverageId, line, words } from '../../people/index.ts'
import { evidence } from '../evidence.ts'
import { ANSWERS, AUTHORIZATION_ACTS, AUTHORIZATION_STATUSES, type AuthorizationStatus } from './states.ts'
import { PLAN_KINDS } from './times.ts'

export const authorizationId = idOf('Authorization')
export type AuthorizationId = z.output<typeof authorizationId>

/** In what care is counted when a plan allows some of it. */
export const CARE_UNITS = ['quarter-hour', 'hour', 'visit', 'day', 'month'] as const

/** What a plan wants to see before it answers. The last three only when care goes on that was approved before. */
export const REQUEST_PARTS = [
  'member',
  'requester',
  'diagnosis',
  'function',
  'risk',
  'history',
  'medicines',
  'supports',
  'goals',
  'less-care-when',
  'necessity-letter',
  'attendance',
  'progress',
  'why-not-less',
] as const
export type RequestPart = (typeof REQUEST_PARTS)[number]

const ONLY_GOING_ON: readonly RequestPart[] = ['attendance', 'progress', 'why-not-less']

/** The parts that belong to a request. */
export const partsFor = (goesOn: boolean): readonly RequestPart[] =>
  goesOn ? REQUEST_PARTS : REQUEST_PARTS.filter((part) => !ONLY_GOING_ON.includes(part))

/** Where a part is shown: on the record, or written in the request itself. The letter of whoever treats is a paper apart. */
const partShown = z
  .strictObject({
    part: z.enum(REQUEST_PARTS),
    evidence: z.discriminatedUnion('kind', [
      ...evidence.options,
      z.strictObject({ kind: z.literal('in-request') }),
    ]),
  })
  .refine(({ part, evidence: of }) => part !== 'necessity-letter' || of.kind !== 'in-request', {
    error: 'a-paper-apart',
  })

/** How one criterion of the plan's own stands, point by point. */
export const MET = ['met', 'not-met', 'unsure'] as const

/** What is asked of a plan. */
export const authorizationTerms = z.strictObject({
  /** Under which cover of the record. */
  coverage: coverageId,
  plan: z.enum(PLAN_KINDS),
  /** HCPCS or CPT code of the service: `T1017`. */
  service: z.string().regex(/^([A-Z]\d{4}|\d{5})$/, { error: 'wrong-form' }),
  units: z.int().min(1).max(100_000),
  unit: z.enum(CARE_UNITS),
  from: plainDate,
  until: plainDate,
  /** Why it cannot wait, when it cannot. */
  urgent: words(1_000).nullable(),
  /** The one that it goes on from. */
  continues: authorizationId.nullable(),
  parts: z
    .array(partShown)
    .max(REQUEST_PARTS.length)
    .refine((of) => new Set(of.map(({ part }) => part)).size === of.length, { error: 'twice' }),
  /** The plan's own criteria, each with where it is shown. */
  criteria: z
    .array(z.strictObject({ criterion: line(300), shown: words(1_000).nullable(), met: z.enum(MET) }))
    .max(30),
})
export type AuthorizationTerms = z.output<typeof authorizationTerms>

/** The parts that nothing shows yet. */
export const missingParts = ({ parts, continues }: AuthorizationTerms): readonly RequestPart[] => {
  const shown = parts.map(({ part }) => part)
  return partsFor(continues !== null).filter((part) => !shown.includes(part))
}

/** What a plan answered, as its notice says. */
export const planAnswer = z.strictObject({
  outcome: z.enum(ANSWERS),
  /** The day on the notice: the time to appeal is counted from it. */
  noticeOn: plainDate,
  /** The plan's own number of the authorization, or of the refusal. */
  reference: line(80),
  units: z.int().min(1).max(100_000).nullable(),
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  /** The reason it gives, in its own words; nothing when it gave none, which it owes. */
  reason: words(2_000).nullable(),
})
export type PlanAnswer = z.output<typeof planAnswer>

/** An authorization as every change of it looks at it first. */
export interface AuthorizationState {
  readonly authorization: AuthorizationId
  readonly version: number
  readonly case: CaseId
  readonly person: PersonId
  readonly status: AuthorizationStatus
  readonly terms: AuthorizationTerms
  readonly sentOn: PlainDate | null
  readonly receivedOn: PlainDate | null
  /** By which day the plan must have answered. */
  readonly answerBy: PlainDate | null
  readonly moreDueOn: PlainDate | null
  readonly answer: PlanAnswer | null
  readonly appealBy: PlainDate | null
  /** How many units were used, and as of when, as somebody told. */
  readonly used: number | null
  readonly usedOn: PlainDate | null
}

export const SENT_BY = ['portal', 'fax', 'mail', 'phone'] as const

/** One thing that was done about an authorization. */
export const authorizationStep = z.strictObject({
  act: z.enum([...AUTHORIZATION_ACTS, 'prepare']),
  status: z.enum(AUTHORIZATION_STATUSES),
  on: plainDate,
  sentBy: z.enum(SENT_BY).nullable(),
  words: z.string().nullable(),
  at: instant,
  by: staffId.nullable(),
})
export type AuthorizationStep = z.output<typeof authorizationStep>

/** An authorization as it is shown. */
export const shownAuthorization = z.strictObject({
  authorization: authorizationId,
  version: z.int(),
  case: caseId,
  status: z.enum(AUTHORIZATION_STATUSES),
  terms: authorizationTerms,
  missing: z.array(z.enum(REQUEST_PARTS)),
  sentOn: plainDate.nullable(),
  receivedOn: plainDate.nullable(),
  answerBy: plainDate.nullable(),
  /** The rule by which that day is counted; nothing when none is known here. */
  time: z.strictObject({ source: z.string(), section: z.string(), silenceIsNo: z.boolean() }).nullable(),
  moreDueOn: plainDate.nullable(),
  answer: planAnswer.nullable(),
  appealBy: plainDate.nullable(),
  used: z.int().nullable(),
  usedOn: plainDate.nullable(),
  steps: z.array(authorizationStep),
})
export type ShownAuthorization = z.output<typeof shownAuthorization>
