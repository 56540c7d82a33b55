import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { event } from '../kernel/event.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { goalId, planVersionId } from '../plans/index.ts'
import { level, objectiveId, SIDES, STEP_STATES, stepId } from './going/going.ts'
import {
  BECAUSE,
  dueReviewId,
  OUTCOMES,
  REVIEW_DROPPED_WHY,
  reviewId,
  SET_ASIDE_WHY,
} from './review/review.ts'

const ofCase = { case: caseId }

export const stepMoved = event(
  'progress.stepMoved',
  z.strictObject({ ...ofCase, step: stepId, to: z.enum(STEP_STATES), on: plainDate }),
)
export const objectiveRated = event(
  'progress.objectiveRated',
  z.strictObject({ ...ofCase, objective: objectiveId, side: z.enum(SIDES), level, on: plainDate }),
)
/** Its day has passed, and staff see that it is not reached. */
export const objectiveUnmet = event(
  'progress.objectiveUnmet',
  z.strictObject({ ...ofCase, objective: objectiveId }),
)

const ofDue = { ...ofCase, due: dueReviewId }

/** One looks at the plan again together by a day, and why. */
export const reviewCalledFor = event(
  'progress.reviewCalledFor',
  z.strictObject({ ...ofDue, because: z.enum(BECAUSE), on: plainDate, dueOn: plainDate }),
)
/** A review that was called for was held. */
export const reviewHeld = event('progress.reviewHeld', z.strictObject({ ...ofDue, review: reviewId }))
export const reviewSetAside = event(
  'progress.reviewSetAside',
  z.strictObject({ ...ofDue, why: z.enum(SET_ASIDE_WHY) }),
)

/** What somebody wrote down as having happened was taken back by them. */
export const eventTakenBack = event('progress.eventTakenBack', z.strictObject(ofDue))

const ofReview = { ...ofCase, review: reviewId }

export const reviewBegan = event('progress.reviewBegan', z.strictObject({ ...ofReview, plan: planVersionId }))
export const reviewSaved = event(
  'progress.reviewSaved',
  z.strictObject({
    ...ofReview,
    part: z.enum(['meeting', 'view', 'care', 'next', 'goal', 'objective']),
    of: z.union([goalId, objectiveId]).nullable(),
  }),
)
export const reviewSigned = event(
  'progress.reviewSigned',
  z.strictObject({
    ...ofReview,
    plan: planVersionId,
    heldOn: plainDate,
    outcome: z.enum(OUTCOMES),
    hash: z.string(),
  }),
)
export const reviewDropped = event(
  'progress.reviewDropped',
  z.strictObject({ ...ofReview, why: z.enum(REVIEW_DROPPED_WHY) }),
)
/** The next version of the plan began from what a review said. */
export const nextVersionBegan = event(
  'progress.nextVersionBegan',
  z.strictObject({ ...ofReview, plan: planVersionId }),
)
