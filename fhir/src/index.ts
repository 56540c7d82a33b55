export { type InputProblem, type OperationOutcome, operationOutcome } from './kernel/operation-outcome.ts'
