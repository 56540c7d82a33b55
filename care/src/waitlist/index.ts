/** Waiting for a place: who is next, why, and how long it may take. */
export {
  type Breakdown,
  DIMENSIONS,
  type Dimension,
  type Fairness,
  fairnessOf,
  type GroupLine,
  type Waited,
} from './fairness.ts'
export { FIRST_FORMULA, type Formula, formula, surelyFirstAfter, type WaitTier } from './formula.ts'
export { type Entitlement, entitlementOf, FUNDING, type Funding } from './funding.ts'
export {
  GROUND_SOURCES,
  GROUNDS,
  type Ground,
  type GroundFound,
  groundsFound,
  PRIORITIES,
  type Priority,
  priorityRank,
} from './grounds.ts'
export { type Moved, type Preview, previewOf } from './preview.ts'
export { type Pace, rangeOf, type WaitRange } from './range.ts'
export {
  compareStandings,
  inOrder,
  type Lift,
  type Standing,
  standingOf,
  type Term,
  type Waiting,
} from './standing.ts'
export { afterWait, WAIT_ACTS, WAIT_STATUSES, type WaitAct, type WaitStatus } from './states.ts'
export { SMALLEST_SHOWN, suppress } from './suppress.ts'
