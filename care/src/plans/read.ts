import { z } from 'zod'
import { CONFIDENCES } from '../clocks/index.ts'
import { caseId } from '../intake/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { signature } from '../kernel/signed.ts'
import { NO_ANSWER } from '../people/index.ts'
import { NEEDS_PARTS } from './needs/inventory.ts'
import { needsAssessmentId } from './needs/needs-assessment.ts'
import { goalId, planContent } from './plan/content.ts'
import { SECOND_LOOKS } from './plan/second-look.ts'
import { planSignature } from './plan/signature.ts'
import { CAPACITIES } from './plan/signers.ts'
import { NEEDS_DROPPED_WHY, planVersionId, REVOKED_WHY } from './plan/version.ts'
import { GOAL_STATUSES, NEEDS_STATUSES, VERSION_STATUSES } from './states.ts'

const keptAnswers = z.record(
  z.string(),
  z.union([
    z.strictObject({
      answer: z.literal('given'),
      value: z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]),
    }),
    z.strictObject({ answer: z.enum(NO_ANSWER) }),
  ]),
)

export const listedNeeds = z.strictObject({
  assessment: needsAssessmentId,
  status: z.enum(NEEDS_STATUSES),
  why: z.enum(NEEDS_DROPPED_WHY).nullable(),
  beganAt: instant,
  signedOn: plainDate.nullable(),
})

export const listedVersion = z.strictObject({
  plan: planVersionId,
  n: z.int(),
  status: z.enum(VERSION_STATUSES),
  beganAt: instant,
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  reviewOn: plainDate.nullable(),
  endedOn: plainDate.nullable(),
  why: z.string().nullable(),
})

/** Needs assessments and versions of a case, newest first. */
export const plansOf = query({
  name: 'plans.ofCase',
  needs: { permission: 'plans:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    isOpen: z.boolean(),
    needs: z.array(listedNeeds),
    versions: z.array(listedVersion),
  }),
  shows: ({ person }) => [person],
})

/** A needs assessment: each part with who wrote it last, and the last one that was signed before it. */
export const readNeeds = query({
  name: 'plans.readNeeds',
  needs: { permission: 'plans:read' },
  input: z.strictObject({ assessment: needsAssessmentId }),
  answer: z.strictObject({
    assessment: needsAssessmentId,
    case: caseId,
    person: personId,
    status: z.enum(NEEDS_STATUSES),
    version: z.int(),
    parts: z.array(
      z.strictObject({
        part: z.enum(NEEDS_PARTS),
        version: z.int(),
        at: instant,
        by: staffId,
        answers: keptAnswers,
      }),
    ),
    signed: z.strictObject({ signature, holds: z.boolean() }).nullable(),
    before: z
      .strictObject({ signedOn: plainDate, answers: z.partialRecord(z.enum(NEEDS_PARTS), keptAnswers) })
      .nullable(),
  }),
  shows: ({ person }) => [person],
})

/** A day that a rule proposes, with where it is from. */
const proposedDay = z.strictObject({
  on: plainDate,
  source: z.string(),
  section: z.string(),
  confidence: z.enum(CONFIDENCES),
})

/** One version of a plan: how it stands, what is in it, who signed and who has not, and what is worth a second look. */
export const readPlan = query({
  name: 'plans.read',
  needs: { permission: 'plans:read' },
  input: z.strictObject({ plan: planVersionId }),
  answer: z.strictObject({
    plan: planVersionId,
    case: caseId,
    person: personId,
    n: z.int(),
    status: z.enum(VERSION_STATUSES),
    version: z.int(),
    by: staffId,
    hash: z.string().nullable(),
    /** Whether the text that is kept is the one that was offered. */
    holds: z.boolean(),
    from: plainDate.nullable(),
    until: plainDate.nullable(),
    without: z.string().nullable(),
    content: planContent,
    /** Parts that stand as the signed needs assessment told them, and the day on which it was signed. */
    fromNeeds: z.strictObject({ signedOn: plainDate, parts: z.array(z.string()) }).nullable(),
    /** How often each part was saved, by its name. */
    parts: z.array(z.strictObject({ part: z.string(), version: z.int(), at: instant, by: staffId })),
    /** How each goal stands in the version in effect: where it may go depends on it. */
    before: z.array(z.strictObject({ goal: goalId, status: z.enum(GOAL_STATUSES) })),
    /** Of a draft: the days that the rules of the program propose, and the last day of the version in effect. */
    days: z
      .strictObject({
        until: proposedDay.nullable(),
        reviewOn: proposedDay.nullable(),
        lastUntil: plainDate.nullable(),
      })
      .nullable(),
    looks: z.array(
      z.strictObject({
        code: z.enum(SECOND_LOOKS),
        goal: goalId.optional(),
        objective: z.string().optional(),
        figures: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
      }),
    ),
    signatures: z.array(planSignature),
    stillToSign: z.array(z.strictObject({ as: z.enum(CAPACITIES), name: z.string().optional() })),
    /** By which rule these sign, and how sure we are of it. */
    rule: z
      .strictObject({
        source: z.string(),
        section: z.string(),
        confidence: z.enum(['read', 'known', 'practice']),
      })
      .nullable(),
    why: z.union([z.enum(REVOKED_WHY), z.string()]).nullable(),
  }),
  shows: ({ person }) => [person],
})
