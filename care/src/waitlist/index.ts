/** Waiting for a place: who is next, why, and how long it may take. */

export { compareGroups, FAIRNESS_DAYS } from './compare-groups.ts'
export type { EntryState, EntryStep, Try } from './deciding.ts'
export { type Entered, type Entering, enterWaitlist } from './enter.ts'
export {
  type EntryId,
  entryId,
  INTERIM_SERVICES,
  type LiftId,
  type ListedEntry,
  liftId,
  listedEntry,
  type OfferId,
  OUT_OF_TURN,
  offerId,
  RECHECK_DAYS,
  REMOVED_WHY,
  type RemovedWhy,
} from './entry.ts'
export {
  entitledWaits,
  formulaAdopted,
  groundsChanged,
  interimServicesBegan,
  liftAnswered,
  liftAsked,
  offerAnswered,
  offerWithdrawn,
  placeOffered,
  rankChanged,
  rechecked,
  recheckTried,
  reranked,
  waitAdmitted,
  waitEntered,
  waitRemoved,
  waitRestored,
} from './events.ts'
export {
  type Breakdown,
  DIMENSIONS,
  type Dimension,
  type Fairness,
  fairnessOf,
  type GroupLine,
  quantile,
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
export {
  ASK_BEFORE_DAYS,
  beginInterimServices,
  changeGrounds,
  hearStillWanted,
  type RecheckedMany,
  type RecheckingMany,
  recheck,
  recheckMany,
  removeFromWaitlist,
  toAsk,
} from './keep.ts'
export {
  type AnsweredLift,
  type AnsweringLift,
  type AskedLift,
  type AskingLift,
  answerLift,
  askLift,
  LIFT_WHY,
} from './lift.ts'
export {
  type Answered,
  answerOffer,
  type Offered,
  type Offering,
  offerPlace,
  withdrawOffer,
} from './offer.ts'
export {
  changePlaces,
  freePlaceWaits,
  noFreePlaceWaits,
  PLACE_CAUSES,
  PLACES_WHY,
  type PlaceCause,
  type PlacesCounted,
  type PlacesState,
  type PlacesWeighed,
  type PlacesWhy,
  placeFreed,
  placesChanged,
  placeTaken,
  weighPlaces,
} from './places.ts'
export { type Moved, type Preview, previewOf } from './preview.ts'
export { type Pace, rangeOf, type WaitRange } from './range.ts'
export { entriesOf, readEntry, WAIT_FILTERS, type WaitFilter, waitBoard } from './read.ts'
export {
  type Adopting,
  adoptFormula,
  formulaNow,
  MOST_SHOWN,
  previewFormula,
  type Retriaging,
  rerank,
  retriage,
} from './rerank.ts'
export {
  compareStandings,
  highestOf,
  inOrder,
  type Lift,
  type Standing,
  standingOf,
  type Term,
  type Waiting,
} from './standing.ts'
export { afterWait, WAIT_ACTS, WAIT_STATUSES, type WaitAct, type WaitStatus } from './states.ts'
export { SMALLEST_SHOWN, suppress, suppressTogether } from './suppress.ts'
export {
  type EndingWaits,
  endWaits,
  type LeftPlace,
  type RestoringWaits,
  restoreWaits,
} from './take-back.ts'
