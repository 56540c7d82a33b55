/** Who may know what, until when: restrictions. */
export { endRestriction, restrictionEnded } from './end-restriction.ts'
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
