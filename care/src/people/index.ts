/** The person, their circle, how to reach them safely, coverage; who has a reason to see them. */
export { type Answered, answered, given, givenValue, NO_ANSWER, type NoAnswer, notAsked } from './answered.ts'
export { type Bar, heed, type KeptDespite, type Party, SIGNS, type Sign } from './barred.ts'
export { addSupporter, type CircleState, supporterAdded } from './circle/add-supporter.ts'
export { changeLegalAuthority, legalAuthorityChanged } from './circle/change-legal-authority.ts'
export { changeSupporter, supporterChanged } from './circle/change-supporter.ts'
export {
  AUTHORITY_KINDS,
  AUTHORITY_SCOPES,
  type AuthorityTerms,
  authorityTerms,
  type LegalAuthority,
  type LegalAuthorityId,
  legalAuthority,
  legalAuthorityId,
  MATTERS,
  type Matter,
  type MayAct,
  mayAct,
  partyOfHolder,
} from './circle/legal-authority.ts'
export { legalAuthorityRecorded, recordLegalAuthority } from './circle/record-legal-authority.ts'
export {
  partyOfSupporter,
  type Supporter,
  type SupporterId,
  type SupporterTerms,
  supporter,
  supporterId,
  supporterTerms,
  wasSupporter,
} from './circle/supporter.ts'
export {
  addContactPoint,
  contactPointAdded,
  type PointState,
  type PointToAdd,
} from './contact/add-contact-point.ts'
export {
  changeContactPoint,
  contactPointChanged,
  type PointToChange,
} from './contact/change-contact-point.ts'
export { closeContactPoint, contactPointClosed } from './contact/close-contact-point.ts'
export {
  CLOSED_WHY,
  type ContactPoint,
  type ContactPointId,
  contactPoint,
  contactPointId,
  emailRules,
  isUnasked,
  leavesWord,
  type PointTerms,
  partiesAt,
  phoneNumber,
  phoneRules,
  pointTerms,
  postalRules,
  type ReachedAt,
  reach,
  type SafeHours,
  safeHours,
  WEEKDAYS,
} from './contact/contact-point.ts'
export {
  CHANNELS,
  CHIPS,
  type Channel,
  type Chip,
  chip,
  chipsOf,
  type Fullness,
  isInSafeHours,
  type SafeContact,
  safeContact,
} from './contact/safe-contact.ts'
export { correctCoverage, coverageCorrected } from './coverage/correct-coverage.ts'
export {
  believed,
  COVERAGE_SOURCES,
  type CoverageFact,
  type CoverageId,
  type CoverageTerms,
  coverageFact,
  coverageId,
  coverageTerms,
  memberKey,
  PAYER_KINDS,
} from './coverage/coverage.ts'
export { coverageOn } from './coverage/coverage-on.ts'
export { coverageEnded, endCoverage } from './coverage/end-coverage.ts'
export { coverageRecorded, recordCoverage } from './coverage/record-coverage.ts'
export {
  type EmergencyAccess,
  type EmergencyAccessId,
  emergencyAccess,
  emergencyAccessId,
  FINDINGS,
  MOST_MINUTES,
  MOST_MISSES,
  PURPOSES,
} from './emergency/emergency-access.ts'
export { emergencyAccessesToReview } from './emergency/emergency-accesses-to-review.ts'
export { emergencyAccessEnded, endEmergencyAccess } from './emergency/end-emergency-access.ts'
export {
  type AccessToSave,
  type EmergencyState,
  emergencyAccessOpened,
  emergencyLookupMissed,
  openEmergencyAccess,
} from './emergency/open-emergency-access.ts'
export { ownEmergencyAccesses } from './emergency/own-emergency-accesses.ts'
export { emergencyAccessReviewed, reviewEmergencyAccess } from './emergency/review-emergency-access.ts'
export { accessesOf } from './finding/accesses-of.ts'
export { duplicatesOf } from './finding/duplicates-of.ts'
export { MOST_DUPLICATES } from './finding/likely.ts'
export { likelyDuplicates } from './finding/likely-duplicates.ts'
export {
  type Comparable,
  isWorthShowing,
  jaroWinkler,
  LIKENESS_REASONS,
  type Likeness,
  type LikenessReason,
  likeness,
} from './finding/likeness.ts'
export { MOST_NAMED, names } from './finding/names.ts'
export {
  chipsIn,
  mayIn,
  narrowed,
  type PersonRecord,
  personRecord,
  read,
  VIEWS,
  type View,
  viewOf,
} from './finding/read.ts'
export { type FoundPerson, foundPerson, MOST_FOUND, search } from './finding/search.ts'
export { MOST_SEARCHES, SEARCH_MINUTES, type Searches, searchWait } from './finding/search-limit.ts'
export { readTyped, type Typed } from './finding/typed.ts'
export { withoutLead } from './finding/without-lead.ts'
export { type Age, ageOn, type Born, beforeBirth, born, isBornAfter } from './identity/born.ts'
export { changeIdentity, type IdentityState, identityChanged } from './identity/change-identity.ts'
export {
  changeResidence,
  type ResidenceState,
  type ResidenceToSave,
  residenceChanged,
} from './identity/change-residence.ts'
export { changeStatus, type StatusState, statusChanged } from './identity/change-status.ts'
export {
  findableWords,
  type Identity,
  identity,
  isCalled,
  language,
  shownName,
  UNLISTED,
} from './identity/identity.ts'
export { languageOf } from './identity/language.ts'
export { inOneLine, isSameName, type LegalName, legalName, nameWords, typedWords } from './identity/name.ts'
export {
  RACE_GROUPS,
  RACES,
  type RaceAnswer,
  type RaceGroup,
  type RaceState,
  raceAnswer,
  raceAnswered,
  raceGroup,
  raceOf,
  recordRace,
} from './identity/race.ts'
export { readConfidentialAddress } from './identity/read-confidential-address.ts'
export { type PersonToRegister, personRegistered, register } from './identity/register.ts'
export {
  type Address,
  address,
  addressKey,
  isSameAddress,
  type Residence,
  residence,
  unknownResidence,
} from './identity/residence.ts'
export { dayOf, mayHearFromUs, type Status, status } from './identity/status.ts'
export { elsewhere, type Kept } from './kept.ts'
export { type ConfirmState, confirmMerge, merged } from './merging/confirm-merge.ts'
export { declineMerge, mergeDeclined } from './merging/decline-merge.ts'
export { type Merge, type MergeId, merge, mergeId } from './merging/merge.ts'
export { mergesOf } from './merging/merges-of.ts'
export { mergesToConfirm } from './merging/merges-to-confirm.ts'
export { MOST_WAITING, mergesWaiting } from './merging/merges-waiting.ts'
export { mergeProposed, proposeMerge, type ToMergeState } from './merging/propose-merge.ts'
export { mergeUndone, undoMerge } from './merging/undo-merge.ts'
export { AUDIT_HOURS, beginRelation, type RelationsState, relationBegan } from './relations/begin-relation.ts'
export { endRelation, relationEnded } from './relations/end-relation.ts'
export { GIVEN_AS, giveUnseen } from './relations/give-unseen.ts'
export {
  ALL_RELATION_KINDS,
  isRunning,
  type NewRelation,
  RELATION_KINDS,
  type Relation,
  type RelationId,
  type RelationKind,
  relation,
  relationId,
} from './relations/relation.ts'
export { line, reason, words } from './text.ts'
