/** Deadlines as dated rules, and the worklist. */
export { chooseRule, type Inheritance, type Place, rulesOn } from './choose.ts'
export { type Counting, type Due, dueFor, type Start, startAt, startOn, stepAt } from './due.ts'
export { firstRound, nextRound, type Round } from './next.ts'
export {
  type ClockRule,
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
export { type Standing, standingAt } from './standing.ts'
export {
  type ClockDeadline,
  DISMISSED,
  type HeardEvent,
  type SeriesKey,
  type Setting,
  seriesOf,
  unfold,
} from './unfold.ts'
