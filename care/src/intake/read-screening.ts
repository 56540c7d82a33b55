import { z } from 'zod'
import { deadlineOwner } from '../clocks/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { signature } from '../kernel/signed.ts'
import { NO_ANSWER } from '../people/index.ts'
import { alternative } from '../referrals/index.ts'
import { attempt } from './attempt.ts'
import { BLOCKS } from './blocks.ts'
import { caseId } from './case.ts'
import { CRISIS_OUTCOMES } from './crisis.ts'
import { DISPOSITIONS } from './disposition.ts'
import { SCREENING_STATUSES, screeningId } from './screening.ts'
import { TIERS } from './tier.ts'
import { crisisId } from './triage.ts'

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

const writtenBlock = z.strictObject({
  block: z.enum(BLOCKS),
  version: z.int(),
  at: instant,
  by: staffId,
  /** Missing for a block that takes the permission to read what was told. */
  answers: keptAnswers.nullable(),
})

/** A screening without what was told: each block with who wrote it last, and what comes of it once it is signed. */
export const readScreening = query({
  name: 'intake.readScreening',
  needs: { permission: 'intake:read' },
  input: z.strictObject({ screening: screeningId }),
  answer: z.strictObject({
    screening: screeningId,
    case: caseId,
    person: personId,
    version: z.int(),
    status: z.enum(SCREENING_STATUSES),
    disposition: z.enum(DISPOSITIONS).nullable(),
    blocks: z.array(writtenBlock),
    /** Whether something was told that calls for a look at how urgent it is. Not what. */
    callsForTriage: z.boolean(),
    notAskedYet: z.array(z.string()),
  }),
  shows: ({ person }) => [person],
})

/**
 * What was agreed as the next step, as a task for whoever was named: on their day it stands on their list. For the role of
 * intake when they may not see the person any more.
 */
export const agreedStep = query({
  name: 'intake.agreedStep',
  needs: { system: 'A task follows in a chore, after the first talk was signed.' },
  input: z.strictObject({ screening: screeningId }),
  answer: z.strictObject({ person: personId, title: z.string(), dueOn: plainDate, owner: deadlineOwner }),
  shows: ({ person }) => [person],
})

/** What was told: the blocks that are kept apart, and what was signed, with what was added. */
export const readStory = query({
  name: 'intake.readStory',
  needs: { permission: 'intake:read-story' },
  input: z.strictObject({ screening: screeningId }),
  answer: z.strictObject({
    person: personId,
    blocks: z.array(writtenBlock),
    signed: z
      .strictObject({
        signature,
        /** Whether what is kept is what was signed. */
        holds: z.boolean(),
        nextStep: z.string(),
        nextOn: plainDate,
        owner: staffId,
        told: z.string(),
        alternative: alternative.nullable(),
        heard: z.string().nullable(),
        addenda: z.array(z.strictObject({ n: z.int(), words: z.string(), signature })),
      })
      .nullable(),
  }),
  shows: ({ person }) => [person],
})

/** What was done to reach somebody, newest first, and how far the rule is met. */
export const attemptsOf = query({
  name: 'intake.attempts',
  needs: { permission: 'intake:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    attempts: z.array(attempt),
    tried: z.strictObject({
      attempts: z.int(),
      modes: z.int(),
      businessDays: z.int(),
      isEnough: z.boolean(),
      attemptsNeeded: z.int(),
      modesNeeded: z.int(),
      daysNeeded: z.int(),
    }),
  }),
  shows: ({ person }) => [person],
})

/** How urgent it was found to be, each time with the grounds; and each crisis with what came of it. */
export const triageOf = query({
  name: 'intake.triageHistory',
  needs: { permission: 'intake:read-story' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    triage: z.array(
      z.strictObject({
        n: z.int(),
        tier: z.literal(TIERS),
        words: z.string(),
        at: instant,
        by: staffId,
        role: z.string(),
      }),
    ),
    crises: z.array(
      z.strictObject({
        crisis: crisisId,
        foundAt: instant,
        answeredAt: instant.nullable(),
        outcome: z.enum(CRISIS_OUTCOMES).nullable(),
        clinician: staffId.nullable(),
        outside: z.string().nullable(),
        words: z.string().nullable(),
        followedUpAt: instant.nullable(),
        followUp: z.string().nullable(),
      }),
    ),
    /** Whether the asker may lower it. */
    mayLower: z.boolean(),
  }),
  shows: ({ person }) => [person],
})
