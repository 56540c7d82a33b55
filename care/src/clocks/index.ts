/** Deadlines as dated rules, and the worklist. */

export { addTask } from './add-task.ts'
export type { ByHand } from './by-hand.ts'
export { chooseRule, type Inheritance, type Place, rulesOn } from './choose.ts'
export { chooseRules, NO_CHOICE, type RuleChoice } from './choose-rules.ts'
export {
  couldDo,
  type DeadlineId,
  type DeadlineNow,
  type DeadlineShown,
  deadlineId,
  deadlineNow,
  LET_GO_WHY,
  mayOwn,
  type Owner,
  ownerOf as deadlineOwner,
  PUT_OFF_WHY,
  type WouldOwn,
} from './deadline.ts'
export { dismiss } from './dismiss.ts'
export { type Counting, type Due, dueFor, nextStep, type Start, startAt, startOn, stepAt } from './due.ts'
export { type DueStep, type Escalating, escalateDue, type Stepped } from './escalate.ts'
export {
  deadlineCancelled,
  deadlineDismissed,
  deadlineEscalated,
  deadlineMet,
  deadlineMoved,
  deadlineOpened,
  deadlineReassigned,
  deadlineSnoozed,
  escalationRun,
  observed,
  ownersSettled,
  recounted,
  rulesChosen,
  taskAdded,
} from './events.ts'
export { finish, type OneDeadline, type OneOfSeries } from './finish.ts'
export { firstRound, nextRound, type Round } from './next.ts'
export { type Observing, observe } from './observe.ts'
export { ofPerson } from './of-person.ts'
export { ofThing } from './of-thing.ts'
export { type Reassigning, reassign } from './reassign.ts'
export type { DeadlineToKeep, KeptDeadline, Reconciled, Series } from './reconcile.ts'
export { type Recounting, recount } from './recount.ts'
export {
  type ClockRule,
  CONFIDENCES,
  type Confidence,
  type Hearing,
  heardBy,
  LEVELS,
  type Level,
  type OwningRelation,
  SEVERITIES,
  type Severity,
  type Span,
  type Step,
  severityOf,
  UNITS,
  type Unit,
} from './rule.ts'
export { clockRules } from './rules/all.ts'
export { settleOwners } from './settle-owners.ts'
export { mayBePutOff, snooze } from './snooze.ts'
export { type Standing, standingAt } from './standing.ts'
export { today, WEEK, WHOSE, WHOSE_BY_REACH, type Whose } from './today.ts'
export {
  type ClockDeadline,
  DISMISSED,
  FINISHED,
  type HeardEvent,
  type SeriesKey,
  type Setting,
  seriesOf,
  unfold,
} from './unfold.ts'
