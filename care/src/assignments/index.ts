/** Caseloads, and who could be whose case manager. */
export { type Batch, type Placed, type Plan, suggestTogether } from './batch.ts'
export {
  CADENCES,
  CASELOAD_WEIGHTS,
  type Cadence,
  type CaseloadWeights,
  type Counted,
  EXTRAS,
  type Extra,
  loadOf,
  type Weight,
  weightOf,
  weightsOn,
} from './caseload.ts'
export {
  type CaseManager,
  type Choice,
  CONFLICTS,
  type Conflict,
  choiceOf,
  type HardNo,
  hardNosOf,
  type Reason,
  type Suggestion,
  suggestFor,
  type ToAssign,
} from './fit.ts'
