import type { Handler } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { acceptInvitationHandler, becomeOwnerHandler, lookAtInvitationHandler } from './accept-invitation.ts'
import { addPasskeyHandler, addTotpHandler, beginPasskeyHandler, beginTotpHandler } from './add-factor.ts'
import { askPasskeyHandler } from './ask-passkey.ts'
import { changePasswordHandler } from './change-password.ts'
import { confirmHandler } from './confirm.ts'
import { confirmAgainHandler } from './confirm-again.ts'
import { demoAccountsHandler, enterDemoHandler } from './demo.ts'
import { enterHandler } from './enter.ts'
import { makeRecoveryCodesHandler, myFactorsHandler, removeFactorHandler } from './factors.ts'
import {
  invitationLinkHandler,
  invitationsHandler,
  inviteHandler,
  inviteOwnerHandler,
  notYetInHandler,
  revokeInvitationHandler,
} from './invite.ts'
import type { SigninParts } from './parts.ts'
import { inTurn } from './passwords.ts'
import { policyHandler, setPolicyHandler } from './policy.ts'
import { resetFactorsHandler } from './reset-factors.ts'
import {
  actAsHandler,
  endOtherSessionsHandler,
  endSessionHandler,
  mySessionsHandler,
  signOutHandler,
  whoAmIHandler,
} from './sessions.ts'
import {
  enterVouchedHandler,
  setSingleSignOnHandler,
  singleSignOnHandler,
  singleSignOnSetUpHandler,
  waysInHandler,
} from './single-sign-on.ts'
import { tidyChore, tidyHandler } from './tidy.ts'

/** What this room can do and answer. It holds keys and knows its own address, so main makes it. */
export const signinHandlers = (parts: SigninParts): readonly Handler[] => [
  inTurn(enterHandler(parts)),
  confirmHandler(parts),
  askPasskeyHandler(parts),
  inTurn(confirmAgainHandler(parts)),
  beginTotpHandler(parts),
  addTotpHandler(parts),
  beginPasskeyHandler(parts),
  addPasskeyHandler(parts),
  myFactorsHandler,
  removeFactorHandler,
  makeRecoveryCodesHandler,
  inTurn(changePasswordHandler),
  whoAmIHandler(parts),
  mySessionsHandler,
  actAsHandler,
  signOutHandler,
  endSessionHandler,
  endOtherSessionsHandler,
  inviteHandler(parts),
  inviteOwnerHandler(parts),
  revokeInvitationHandler,
  invitationsHandler,
  notYetInHandler,
  invitationLinkHandler(parts),
  lookAtInvitationHandler,
  inTurn(acceptInvitationHandler(parts)),
  inTurn(becomeOwnerHandler(parts)),
  resetFactorsHandler,
  policyHandler,
  setPolicyHandler,
  waysInHandler,
  demoAccountsHandler,
  enterDemoHandler,
  singleSignOnHandler(parts),
  singleSignOnSetUpHandler(parts),
  setSingleSignOnHandler(parts),
  enterVouchedHandler,
  tidyHandler,
]

export const signinChores: readonly Chore[] = [tidyChore]
