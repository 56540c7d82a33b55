/** Accounts, second factors, sessions, invitations, single sign-on. */
export {
  type Accepted,
  acceptInvitation,
  becomeOwner,
  type LinkOfOwner,
  type LinkOfStaff,
  lookAtInvitation,
} from './accept-invitation.ts'
export {
  addPasskey,
  addTotp,
  beginPasskey,
  beginTotp,
  type FactorAdded,
  type NewFactor,
  type SoundPasskey,
} from './add-factor.ts'
export { type Asker, RECENT_MINUTES } from './asker.ts'
export { changePassword } from './change-password.ts'
export { askPasskey, type Confirmed, confirm } from './confirm.ts'
export { type Again, confirmAgain } from './confirm-again.ts'
export { demoAccounts, enterDemo } from './demo.ts'
export type { Device } from './device.ts'
export { enter } from './enter.ts'
export {
  type AtTheDoor,
  type Counted,
  type Entry,
  type Failed,
  HALFWAY_MINUTES,
  type HalfwayToBegin,
  SESSION_HOURS,
  type SessionToBegin,
  type Someone,
  type Stage,
  type Way,
} from './entry.ts'
export {
  accountReopened,
  entered,
  entryRefused,
  factorsReset,
  type How,
  type InvitationId,
  invited,
  lockedOut,
  type PasskeyId,
  passwordSet,
  recoveryCodeUsed,
  type SessionId,
} from './events.ts'
export { type CodesMade, type Factors, makeRecoveryCodes, myFactors, removeFactor } from './factors.ts'
export {
  INVITATION_DAYS,
  type Invitation,
  invitationLink,
  invitationPath,
  invitations,
  invite,
  inviteOwner,
  revokeInvitation,
} from './invite.ts'
export { ADDRESS_RULE, afterFailure, NO_TRIES, type Tries, waitOf } from './lock-out.ts'
export { MOST_NOT_IN, notYetIn } from './not-yet-in.ts'
export { defaultPolicy, type Policy, policyAsked, setPolicy } from './policy.ts'
export type { PasskeyMade, PasskeyShown, Proof, Shown } from './proof.ts'
export { resetFactors } from './reset-factors.ts'
export { actAs, endOtherSessions, endSession, mySessions, signOut, whoAmI } from './sessions.ts'
export {
  enterVouched,
  type SingleSignOn,
  setSingleSignOn,
  singleSignOnAsked,
  singleSignOnSetUp,
  type VouchedIn,
  waysIn,
} from './single-sign-on.ts'
export { BROWSER_DAYS, type Tidying, tidy, tidyingAt } from './tidy.ts'
