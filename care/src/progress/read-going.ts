import { z } from 'zod'
import { alertId, CHANGES } from '../instruments/index.ts'
import { caseId } from '../intake/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { signature } from '../kernel/signed.ts'
import { coverageId, PAYER_KINDS } from '../people/index.ts'
import { AREAS, CAPACITIES, DOERS, NEED_REASONS, planContent, planVersionId } from '../plans/index.ts'
import { CHANGED, SOURCES } from './changed.ts'
import { DRIFTS } from './drift.ts'
import { level, SIDES, STEP_STATES } from './going/going.ts'
import { BECAUSE, dueReviewId, OUTCOMES, REVIEW_STATUSES, reviewContent, reviewId } from './review/review.ts'
import { BROKEN } from './thread.ts'

const readBy = { permission: 'progress:read' } as const

const stands = z.strictObject({
  step: z.string(),
  state: z.enum(STEP_STATES),
  on: plainDate,
  who: z.enum(DOERS).nullable(),
  words: z.string().nullable(),
  by: staffId,
  /** How often anything was said of it. */
  version: z.int(),
})

const rating = z.strictObject({
  objective: z.string(),
  side: z.enum(SIDES),
  level,
  measured: z.number().nullable(),
  evidence: z.string().nullable(),
  barriers: z.string().nullable(),
  on: plainDate,
  by: staffId,
  version: z.int(),
  review: reviewId.nullable(),
})

const dueReview = z.strictObject({
  due: dueReviewId,
  because: z.enum(BECAUSE),
  on: plainDate,
  dueOn: plainDate,
  words: z.string().nullable(),
})

const drift = z.strictObject({
  code: z.enum(DRIFTS),
  goal: z.string().optional(),
  what: z.string().optional(),
  on: plainDate.optional(),
  days: z.int().optional(),
})

/**
 * What stands open besides the drift of a plan: whose signature is missing in the one in effect, and answers that ask for a
 * clinician and that nobody has answered, for whoever may know of them. While one stands, nobody is told that nothing does.
 */
const standing = z.strictObject({
  unsigned: z.array(z.strictObject({ as: z.enum(CAPACITIES), name: z.string().optional() })),
  alerts: z.array(z.strictObject({ alert: alertId, on: plainDate })),
})

export const listedReview = z.strictObject({
  review: reviewId,
  n: z.int(),
  status: z.enum(REVIEW_STATUSES),
  beganAt: instant,
  heldOn: plainDate.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  ledTo: planVersionId.nullable(),
})

const inEffect = z.strictObject({
  plan: planVersionId,
  n: z.int(),
  from: plainDate,
  until: plainDate.nullable(),
  content: planContent,
})

/** How the plan of a case goes on: steps, how far objectives have come, what is due, and where it drifts. */
export const progressOf = query({
  name: 'progress.ofCase',
  needs: readBy,
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    case: caseId,
    person: personId,
    isOpen: z.boolean(),
    plan: inEffect.nullable(),
    steps: z.array(stands),
    /** All of them, oldest first. */
    ratings: z.array(rating),
    due: z.array(dueReview),
    /** What somebody wrote down as having happened and has not taken back, the newest first. */
    happened: z.array(
      z.strictObject({
        due: dueReviewId,
        because: z.enum(BECAUSE),
        on: plainDate,
        words: z.string().nullable(),
        by: staffId,
      }),
    ),
    reviews: z.array(listedReview),
    drift: z.array(drift),
    standing,
    underWay: planVersionId.nullable(),
  }),
  shows: ({ person }) => [person],
})

const changedLine = z.strictObject({
  code: z.enum(CHANGED),
  on: plainDate,
  source: z.enum(SOURCES),
  id: z.string().optional(),
  which: z.string().optional(),
  what: z.string().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
})

/** What changed since the last review, or since there is a plan, written for whoever prepares the next. */
export const changedOf = query({
  name: 'progress.changed',
  needs: readBy,
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    since: plainDate.nullable(),
    lines: z.array(changedLine),
  }),
  shows: ({ person }) => [person],
})

/** One review: each part with who wrote it last, what was signed, and the plan that it is about. */
export const readReview = query({
  name: 'progress.readReview',
  needs: readBy,
  input: z.strictObject({ review: reviewId }),
  answer: z.strictObject({
    ...listedReview.shape,
    case: caseId,
    person: personId,
    version: z.int(),
    by: staffId,
    plan: inEffect,
    content: reviewContent,
    parts: z.array(z.strictObject({ part: z.string(), version: z.int(), at: instant, by: staffId })),
    /** What is still to be said before it is signed. */
    missing: z.array(z.string()),
    signed: z.strictObject({ signature, holds: z.boolean() }).nullable(),
    due: z.array(dueReview),
    /** How each objective stood before. */
    ratings: z.array(rating),
  }),
  shows: ({ person }) => [person],
})

/** From each need over its goals to what is done for it, with every link that is missing. */
export const threadOfCase = query({
  name: 'progress.thread',
  needs: readBy,
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    plan: inEffect.nullable(),
    assessedOn: plainDate.nullable(),
    needs: z.array(
      z.strictObject({
        area: z.enum(AREAS),
        because: z.array(z.enum(NEED_REASONS)),
        words: z.string().nullable(),
        wanted: z.enum(['now', 'later', 'no']),
      }),
    ),
    steps: z.array(stands),
    broken: z.array(
      z.strictObject({ code: z.enum(BROKEN), area: z.enum(AREAS).optional(), id: z.string().optional() }),
    ),
  }),
  shows: ({ person }) => [person],
})

/** How the plans of the asker's people go: one line each, and where one drifts. */
export const caseloadProgress = query({
  name: 'progress.caseload',
  needs: { permission: 'progress:work' },
  input: z.strictObject({}),
  answer: z.strictObject({
    people: z.array(
      z.strictObject({
        case: caseId,
        person: personId,
        name: z.string(),
        plan: planVersionId.nullable(),
        goals: z.int(),
        objectives: z.int(),
        /** Objectives that staff see as reached. */
        reached: z.int(),
        stepsOpen: z.int(),
        stepsDone: z.int(),
        reviewOn: plainDate.nullable(),
        lastContact: plainDate.nullable(),
        drift: z.array(drift),
        standing,
      }),
    ),
    isAll: z.boolean(),
  }),
  shows: ({ people }) => people.map(({ person }) => person),
})

/** The most people of one case manager that are shown at a time: more than anybody should have. */
export const MOST_PEOPLE = 200

/** What stands on one axis of time: how far objectives came, scores, versions of the plan, and what happened in between. */
export const overTime = query({
  name: 'progress.overTime',
  needs: readBy,
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    from: plainDate,
    to: plainDate,
    goals: z.array(
      z.strictObject({
        goal: z.string(),
        words: z.string(),
        /** Of each day on which something was said: the mean of its objectives, 0 to 4, by side. */
        points: z.array(z.strictObject({ on: plainDate, side: z.enum(SIDES), mean: z.number() })),
      }),
    ),
    scores: z.array(
      z.strictObject({
        instrument: z.string(),
        points: z.array(
          z.strictObject({ giving: z.string(), on: plainDate, total: z.number(), change: z.enum(CHANGES) }),
        ),
      }),
    ),
    versions: z.array(z.strictObject({ plan: planVersionId, n: z.int(), from: plainDate })),
    /** Cover, for whoever may read it; what was told later than it counts from is so by its days. */
    cover: z.array(
      z.strictObject({
        coverage: coverageId,
        payerKind: z.enum(PAYER_KINDS),
        from: plainDate,
        to: plainDate.nullable(),
        toldOn: plainDate,
      }),
    ),
    events: z.array(changedLine),
  }),
  shows: ({ person }) => [person],
})
