/**
 * Who may pay for a mental-health case manager, and why: eligibility rules of the 50 states and DC as dated, cited
 * data, answered with reasons and with what is still missing. No dependencies; runs in Node and in a browser.
 */
export type { Amount } from './amount.ts'
export { countable } from './counting.ts'
export { type Confidence, type DatedValue, type Reading, type Series, valueOn } from './dated.ts'
export type { Determination, Reason, Standing } from './determination.ts'
export { determine, determineOne } from './determine.ts'
export {
  type DiagnosisGroup,
  FACT_NAMES,
  FACTS,
  type FactName,
  type Facts,
  type FactType,
  type FactValue,
  type Known,
  type LifeArea,
  NOT_SURE,
  RATHER_NOT_SAY,
  type Unanswered,
} from './facts.ts'
export type { Change, Comparison, Measure, ValueRef } from './finding.ts'
export { type Inquiry, type Parsed, type Problem, parseFacts, parseInquiry } from './parse-facts.ts'
export { AGENCIES } from './places/agencies.ts'
export { ENTRY_POINTS } from './places/entry-points.ts'
export { NEARNESS, type Nearness } from './places/nearness.ts'
export { STATE_CODES, type StateCode } from './places/state-codes.ts'
export { STATE_NAMES } from './places/state-names.ts'
export { isPlainDate, type PlainDate, yearOf } from './plain-date.ts'
export type { Gives, Office, Program, Stream, WorkedFigure } from './program.ts'
export { PROGRAMS } from './programs/all.ts'
export { PROGRAM_IDS, type ProgramId } from './programs/ids.ts'
export { type FeeOn, slidingFeeOn } from './programs/us/sliding-fee/fee-on.ts'
export {
  leaveOpen,
  type NextQuestion,
  nextAfter,
  nextQuestion,
  QUESTIONS,
  type Question,
  type QuestionId,
  rankMissing,
} from './questions.ts'
export { REASON_CODES, type ReasonCode } from './reason-codes.ts'
export { firstHand, SOURCES, type SourceId } from './sources.ts'
export type { Open, Truth } from './truth.ts'
