/** How a plan goes on, reviews of it, where it drifts; and how long people wait for each step. */

export {
  CHANGED,
  type Changed,
  type ChangedLine,
  changedSince,
  type Happening,
  type RatingRow,
  type ScoreRow,
  SOURCES,
  type Source,
  type StepRow,
  TOLD_EVENTS,
} from './changed.ts'
export { DRIFTS, type Drift, type DriftCode, type Drifting, driftOf, SAME_REVIEWS } from './drift.ts'
export {
  nextVersionBegan,
  objectiveRated,
  objectiveUnmet,
  reviewBegan,
  reviewCalledFor,
  reviewDropped,
  reviewHeld,
  reviewSaved,
  reviewSetAside,
  reviewSigned,
  stepMoved,
} from './events.ts'
export { LEVELS, type Level, REACHED, SIDES, type Side, STEP_STATES, type StepState } from './going/going.ts'
export { isStillOpen, lastRating, planInShort, stateOfStep } from './going/standing.ts'
export {
  type MovingStep,
  moveStep,
  type ObjectiveRated,
  otherSide,
  type RatingObjective,
  rateObjective,
  type StepMoved,
} from './going/write.ts'
export {
  COMPARED_BY,
  type ComparedBy,
  fourQuarters,
  isProgramKind,
  type Journey,
  quarterOf,
  YEARS,
  type Year,
} from './journey.ts'
export { coverOverTime, type GoalPoint, goalOverTime, LIFE_EVENTS } from './over-time.ts'
export { behindFigure, MOST_BEHIND, timely, WHICH } from './read.ts'
export {
  caseloadProgress,
  changedOf,
  listedReview,
  MOST_PEOPLE,
  overTime,
  progressOf,
  readReview,
  threadOfCase,
} from './read-going.ts'
export {
  type CalledFor,
  callForReview,
  type DueReview,
  type EventTold,
  endReviews,
  hearTrigger,
  planReview,
  type Reviewed,
  setReviewAside,
  takeEventBack,
} from './review/due.ts'
export { hearScore } from './review/hear-score.ts'
export { beginNextVersion } from './review/next-version.ts'
export {
  ASIDE_SAID,
  BECAUSE,
  type Because,
  type DueReviewId,
  OUTCOMES,
  type Outcome,
  REVIEW_DROPPED_WHY,
  REVIEW_SECTIONS,
  REVIEW_STATUSES,
  type ReviewContent,
  type ReviewId,
  type ReviewSection,
  type ReviewStatus,
  reviewFrom,
  reviewId,
  reviewPartKey,
  SAYS,
  type SavedReviewPart,
} from './review/review.ts'
export { becauseOf, TRIGGERS } from './review/triggers.ts'
export {
  type BeginningReview,
  beginReview,
  dropReview,
  type NewReview,
  type ReviewDropped,
  type ReviewPartSaved,
  type ReviewSigned,
  type ReviewState,
  type SigningReview,
  saveReviewPart,
  signReview,
  stillToSay,
} from './review/write.ts'
export { lastDays, type Standard } from './standards.ts'
export { STEPS, type Step } from './steps.ts'
export {
  cameBack,
  MOST_STRANDED,
  type OffTheRoad,
  STRANDED_AT,
  type StrandedAt,
  stranded,
  tellStranded,
} from './stranded.ts'
export { behindTeam, TEAM_FIGURES, type TeamFigure, teamProgress } from './team.ts'
export { BROKEN, type Broken, type BrokenLink, type Strand, type Thread, threadOf } from './thread.ts'
export { behind, type Figures, inShort, type Measured, measure, timelyOf } from './timely.ts'
export {
  drifted,
  driftOver,
  type Looked,
  MOST_WATCHED,
  nextLook,
  plansWatched,
  WARNED,
  type Warning,
  type Watched,
  warningsOf,
  watchPlans,
} from './watch.ts'
