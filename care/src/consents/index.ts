/** Who may know what, until when: restrictions, and what was called unsafe. */
export {
  type Caution,
  type CautionId,
  type CautionToRaise,
  caution,
  cautionRaised,
  HANDLED_AS,
  type Noticed,
  raiseCaution,
} from './caution.ts'
export { cautionsOf } from './cautions-of.ts'
export { endRestriction, restrictionEnded } from './end-restriction.ts'
export { type CautionToHandle, cautionHandled, handleCaution } from './handle-caution.ts'
export { barsOn, type MayTell, mayTell, type Permit, type Telling } from './may-tell.ts'
export { recordRestriction, restrictionRecorded } from './record-restriction.ts'
export {
  holdsOn,
  type Restriction,
  type RestrictionId,
  type RestrictionTerms,
  restriction,
  restrictionId,
  restrictionTerms,
  type Someone,
  someone,
  TELLABLE,
  type Tellable,
} from './restriction.ts'
export { restrictionsOf } from './restrictions-of.ts'
