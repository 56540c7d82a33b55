import type { Handler } from '../door/handler.ts'
import type { BarsOn } from './barring.ts'
import { addSupporterHandler } from './circle/add-supporter.ts'
import { changeLegalAuthorityHandler } from './circle/change-legal-authority.ts'
import { changeSupporterHandler } from './circle/change-supporter.ts'
import { recordLegalAuthorityHandler } from './circle/record-legal-authority.ts'
import { addContactPointHandler } from './contact/add-contact-point.ts'
import { changeContactPointHandler } from './contact/change-contact-point.ts'
import { closeContactPointHandler } from './contact/close-contact-point.ts'
import { correctCoverageHandler } from './coverage/correct-coverage.ts'
import { coverageOnHandler } from './coverage/coverage-on.ts'
import { endCoverageHandler } from './coverage/end-coverage.ts'
import { recordCoverageHandler } from './coverage/record-coverage.ts'
import { emergencyAccessesToReviewHandler } from './emergency/emergency-accesses-to-review.ts'
import { endEmergencyAccessHandler } from './emergency/end-emergency-access.ts'
import { openEmergencyAccessHandler } from './emergency/open-emergency-access.ts'
import { ownEmergencyAccessesHandler } from './emergency/own-emergency-accesses.ts'
import { reviewEmergencyAccessHandler } from './emergency/review-emergency-access.ts'
import { accessesOfHandler } from './finding/accesses-of.ts'
import { duplicatesOfHandler, likelyDuplicatesHandler } from './finding/likely-duplicates.ts'
import { namesHandler } from './finding/names.ts'
import { readHandler } from './finding/read.ts'
import { searchHandler } from './finding/search.ts'
import { withoutLeadHandler } from './finding/without-lead.ts'
import { changeIdentityHandler } from './identity/change-identity.ts'
import { changeResidenceHandler } from './identity/change-residence.ts'
import { changeStatusHandler } from './identity/change-status.ts'
import { raceOfHandler, recordRaceHandler } from './identity/race.ts'
import { readConfidentialAddressHandler } from './identity/read-confidential-address.ts'
import { registerHandler } from './identity/register.ts'
import { confirmMergeHandler } from './merging/confirm-merge.ts'
import { declineMergeHandler } from './merging/decline-merge.ts'
import { mergesOfHandler } from './merging/merges-of.ts'
import { mergesToConfirmHandler } from './merging/merges-to-confirm.ts'
import { mergesWaitingHandler } from './merging/merges-waiting.ts'
import { proposeMergeHandler } from './merging/propose-merge.ts'
import { undoMergeHandler } from './merging/undo-merge.ts'
import { beginRelationHandler } from './relations/begin-relation.ts'
import { endRelationHandler } from './relations/end-relation.ts'
import { giveUnseenHandler } from './relations/give-unseen.ts'

/** What this room can do and answer. */
export const peopleHandlers = (barsOn: BarsOn): readonly Handler[] => [
  addSupporterHandler(barsOn),
  changeLegalAuthorityHandler(barsOn),
  changeSupporterHandler(barsOn),
  recordLegalAuthorityHandler(barsOn),
  addContactPointHandler(barsOn),
  changeContactPointHandler(barsOn),
  closeContactPointHandler,
  correctCoverageHandler,
  coverageOnHandler,
  endCoverageHandler,
  recordCoverageHandler,
  emergencyAccessesToReviewHandler,
  endEmergencyAccessHandler,
  openEmergencyAccessHandler,
  ownEmergencyAccessesHandler,
  reviewEmergencyAccessHandler,
  accessesOfHandler,
  duplicatesOfHandler,
  likelyDuplicatesHandler,
  namesHandler,
  readHandler,
  searchHandler,
  withoutLeadHandler,
  changeIdentityHandler,
  recordRaceHandler,
  raceOfHandler,
  changeResidenceHandler,
  changeStatusHandler,
  readConfidentialAddressHandler,
  registerHandler,
  confirmMergeHandler,
  declineMergeHandler,
  mergesOfHandler,
  mergesToConfirmHandler,
  mergesWaitingHandler,
  proposeMergeHandler,
  undoMergeHandler,
  beginRelationHandler,
  giveUnseenHandler,
  endRelationHandler,
]
