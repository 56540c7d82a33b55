/** What somebody needs, what they want in their own words, and the plan that follows: its versions and who signed them. */

export {
  type CopiedSignature,
  type CopiedVersion,
  type CopyBlock,
  copyBlocks,
  copyOf,
  type WhoToCall,
} from './copy/blocks.ts'
export {
  COPY_FOR,
  COPY_LANGUAGES,
  COPY_SIZES,
  COPY_WAYS,
  type CopyLinkId,
  type CopyWay,
  copyLinkId,
  isInTheirHands,
  type PlanCopyId,
  planCopyId,
  type ReadBackId,
  readBackId,
} from './copy/copy.ts'
export { type GivingCopy, giveCopy, type NewCopy, type ToCopy } from './copy/give.ts'
export {
  type AtTheCopyLink,
  answerCopy,
  type BehindCopyLink,
  COPY_LINK_HOURS,
  type CopyLinkState,
  type CopyOpened,
  type CopyToSend,
  copyPath,
  endCopyLink,
  linkToCopy,
  openCopy,
  type SendingCopy,
  sendCopy,
  stopCopyLink,
} from './copy/link.ts'
export { copiesOf } from './copy/read.ts'
export {
  MOST_READ_BACKS,
  type NewReadBack,
  type ReadBackSettlement,
  type ReadBackState,
  SETTLED,
  settleReadBack,
  takeReadBack,
} from './copy/read-back.ts'
export {
  askDirective,
  type DirectiveAnswer,
  type DirectiveRevoked,
  type DirectiveState,
  type DirectiveTerms,
  directivesOf,
  isInForce,
  type NewDirective,
  recordDirective,
  revokeDirective,
} from './directive/directive.ts'
export { directiveAsked, directiveRecorded, directiveRevoked } from './directive/events.ts'
export { DIRECTIVE_ANSWERS } from './directive/kinds.ts'
export {
  copyDeclined,
  copyGiven,
  copyLinkEnded,
  copyLinkSent,
  copyLinkStopped,
  copyOffered,
  copyOpened,
  copyStands,
  needsAssessed,
  needsDropped,
  needsSaved,
  planApproved,
  planningBegan,
  planReviewed,
  planRevoked,
  readBackSettled,
  readBackTaken,
  versionBegan,
  versionDropped,
  versionOffered,
  versionSaved,
  versionSigned,
  versionTakenBack,
} from './events.ts'
export { goalFromNeed } from './needs/goal-from-need.ts'
export {
  AREAS,
  type Area,
  NEEDS_PARTS,
  type NeedsAnswers,
  type NeedsPart,
  needsNotAsked,
  needsQuestionsOf,
  type SavedNeeds,
} from './needs/inventory.ts'
export { type NeedsAssessmentId, needsAssessmentId } from './needs/needs-assessment.ts'
export {
  type ComparedNeeds,
  compareNeeds,
  helpNotAsked,
  NEED_REASONS,
  type ProposedNeed,
  proposedNeeds,
} from './needs/proposed.ts'
export {
  type BeginningNeeds,
  beginNeeds,
  dropNeeds,
  layNeedsReady,
  type NeedsDrop,
  type NeedsPartSaved,
  type NeedsSigned,
  type NeedsState,
  type NewNeeds,
  type SavingNeeds,
  type SigningNeeds,
  saveNeeds,
  signNeeds,
} from './needs/write.ts'
export {
  type InEffect,
  type PuttingInEffect,
  putInEffect,
  revokePlan,
  type SigningVersion,
  signVersion,
  type VersionSigned,
} from './plan/approve.ts'
export {
  contentFrom,
  DOERS,
  type Goal,
  type GoalId,
  goalId,
  HELPER_ROLES,
  type Intervention,
  type Objective,
  PLAN_PAYERS,
  type PlanContent,
  type PlanSection,
  partKey,
  partsFrom,
  planContent,
  type SavedPlanPart,
  SECTION_NAMES,
  type Step,
} from './plan/content.ts'
export { type Change, differenceOf, type Json, ORDER, withChanges } from './plan/difference.ts'
export { PAD } from './plan/drawn.ts'
export type { FromNeeds } from './plan/from-needs.ts'
export { firstReviewBy, type ProposedDay, proposedDays } from './plan/proposed-days.ts'
export { isNarrowed, lacksOf, MODIFICATION_ELEMENTS, RIGHTS, type RightsModification } from './plan/rights.ts'
export { printOf, SECOND_LOOKS, type SecondLook, secondLook } from './plan/second-look.ts'
export { type How, isSigned, type PlanSignature, SIGN_METHODS, stillToSign } from './plan/signature.ts'
export {
  CAPACITIES,
  type Capacity,
  isLicensed,
  providersIn,
  type Signer,
  type SignerRule,
  signerRuleOn,
  signersOf,
} from './plan/signers.ts'
export {
  NEEDS_DROPPED_WHY,
  type NeedsDroppedWhy,
  type PlanVersionId,
  planVersionId,
  REVOKED_WHY,
  shownStatus,
} from './plan/version.ts'
export {
  type BeginningVersion,
  beginVersion,
  dropVersion,
  lacksForOffer,
  type NewVersion,
  type OfferingVersion,
  offerVersion,
  type PlanPartSaved,
  type SavingPlanPart,
  savePlanPart,
  takeVersionBack,
  type VersionMoved,
  type VersionOffered,
  type VersionState,
} from './plan/write.ts'
export { listedNeeds, listedVersion, plansOf, readNeeds, readPlan } from './read.ts'
export {
  NATIONAL_LINE,
  SAFETY_PARTS,
  SAFETY_SECTION_NAMES,
  type SafetyContent,
  type SafetyPart,
  type SafetySection,
  type Said,
  type SavedSafetyPart,
  safetyFrom,
  toDial,
} from './safety/content.ts'
export {
  safetyActionMoved,
  safetyBegan,
  safetyCopyGiven,
  safetyDropped,
  safetyInEffect,
  safetyLinkMade,
  safetyLookedAt,
  safetySaved,
  safetyWithdrawn,
} from './safety/events.ts'
export {
  type AtTheSafetyLink,
  keepPath,
  linkSafety,
  openSafetyLink,
  SAFETY_LINK_HOURS,
  type SafetyLinkToMake,
  type SafetyTaken,
} from './safety/link.ts'
export { readSafety, safetyOfPerson } from './safety/read.ts'
export {
  LOOKED_AT,
  SAFETY_COPY_FOR,
  SAFETY_COPY_HOW,
  SAFETY_WITHDRAWN_WHY,
  type SafetyLinkId,
  type SafetyPlanId,
  safetyPlanId,
} from './safety/safety-plan.ts'
export { type ActionStatus, SAFETY_STATUSES, type SafetyStatus } from './safety/states.ts'
export {
  type ActionMoved,
  giveSafetyCopy,
  lookAtSafety,
  type MovingAction,
  moveSafetyAction,
  type SafetyCopy,
  type SafetyLook,
  type SafetyWithdrawal,
  withdrawSafety,
} from './safety/use.ts'
export {
  type BeginningSafety,
  beginSafety,
  dropSafety,
  type NewSafety,
  type PuttingSafetyInEffect,
  putSafetyInEffect,
  type SafetyDrop,
  type SafetyInEffect,
  type SafetyPartSaved,
  type SafetyState,
  type SavingSafety,
  saveSafety,
} from './safety/write.ts'
export {
  GOAL_STATUSES,
  type GoalStatus,
  goalMayBecome,
  goalStands,
  isGoing,
  type NeedsStatus,
  STEP_STATUSES,
  VERSION_STATUSES,
  type VersionStatus,
} from './states.ts'
