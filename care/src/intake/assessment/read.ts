import { z } from 'zod'
import { personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { signature } from '../../kernel/signed.ts'
import { caseId } from '../case.ts'
import {
  ASSESSMENT_KINDS,
  ASSESSMENT_STATUSES,
  assessmentId,
  DROPPED_WHY,
  ENDED_WITH_CASE,
} from './assessment.ts'
import { LIMITS, RATED_AREAS, RATINGS } from './function.ts'
import { CARE_LEVELS, PARTS, RISK_LEVELS, SERVICES, savedPart } from './parts.ts'
import { signedAssessment, signedDiagnosis } from './sign.ts'

/** An assessment as a list shows it: that it is there, and nothing that was found. */
export const listedAssessment = z.strictObject({
  assessment: assessmentId,
  kind: z.enum(ASSESSMENT_KINDS),
  status: z.enum(ASSESSMENT_STATUSES),
  why: z.enum([...DROPPED_WHY, ENDED_WITH_CASE]).nullable(),
  by: staffId,
  beganAt: instant,
  signedAt: instant.nullable(),
  servedOn: plainDate.nullable(),
  validUntil: plainDate.nullable(),
  /** Who was asked to co-sign it, while it waits. */
  coSigner: staffId.nullable(),
})

/** The assessments of a case, newest first. */
export const assessmentsOf = query({
  name: 'intake.assessmentsOf',
  needs: { permission: 'intake:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ person: personId, assessments: z.array(listedAssessment) }),
  shows: ({ person }) => [person],
})

/** A signed assessment as far as whoever helps from here on needs it: no history, and not how the clinician understands it. */
export const readAssessment = query({
  name: 'intake.readAssessment',
  needs: { permission: 'intake:read-assessment' },
  input: z.strictObject({ assessment: assessmentId }),
  answer: z.strictObject({
    assessment: assessmentId,
    case: caseId,
    person: personId,
    kind: z.enum(ASSESSMENT_KINDS),
    servedOn: plainDate,
    validUntil: plainDate.nullable(),
    diagnoses: z.array(signedDiagnosis),
    codeYear: z.int().nullable(),
    ratings: z.partialRecord(z.enum(RATED_AREAS), z.enum(RATINGS)),
    /** How heavy it is, without what that was found by. */
    severity: z.enum(LIMITS).nullable(),
    risk: z.enum(RISK_LEVELS),
    recommendation: z.strictObject({
      level: z.enum(CARE_LEVELS),
      services: z.array(z.enum(SERVICES)),
      words: z.string().nullable(),
    }),
    signature,
    /** Whether what is kept is what was signed. */
    holds: z.boolean(),
    /** How often something was added. What was added is read by clinicians. */
    additions: z.int(),
  }),
  shows: ({ person }) => [person],
})

/**
 * The whole of an assessment, for clinicians. While it is not signed, for the one who writes it; while it waits, for the one who
 * was asked to co-sign it too.
 */
export const readWholeAssessment = query({
  name: 'intake.readWholeAssessment',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId }),
  answer: z.strictObject({
    assessment: assessmentId,
    case: caseId,
    person: personId,
    kind: z.enum(ASSESSMENT_KINDS),
    status: z.enum(ASSESSMENT_STATUSES),
    by: staffId,
    version: z.int(),
    /** Each part as it stands, while one writes. */
    parts: z.array(z.strictObject({ part: z.enum(PARTS), version: z.int(), at: instant, saved: savedPart })),
    knownCrises: z.array(plainDate),
    /** How its clinician would sign it as it stands, and who could co-sign it; nothing while the day or the state is missing. */
    signing: z
      .strictObject({ as: z.enum(['alone', 'supervised', 'not']), coSigners: z.array(staffId) })
      .nullable(),
    /** What waits for a co-signature, as it was signed. */
    waits: z.strictObject({ coSigner: staffId, signature, what: signedAssessment }).nullable(),
    /** It came back from whoever was asked, with what is still wanted. */
    handedBack: z.strictObject({ by: staffId, at: instant, words: z.string() }).nullable(),
    signed: z
      .strictObject({
        signature,
        holds: z.boolean(),
        /** Of one that was written under supervision. */
        coSigned: z
          .strictObject({ by: staffId, at: instant, kind: z.string(), state: z.string() })
          .nullable(),
        what: signedAssessment,
        addenda: z.array(z.strictObject({ n: z.int(), words: z.string(), signature })),
      })
      .nullable(),
  }),
  shows: ({ person }) => [person],
})
