import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { idOf, staffId } from '../kernel/ids.ts'
import { ROLES } from '../permissions.ts'

export const sessionId = idOf('Session')
export const invitationId = idOf('Invitation')
export const passkeyId = idOf('Passkey')
export type SessionId = z.output<typeof sessionId>
export type InvitationId = z.output<typeof invitationId>
export type PasskeyId = z.output<typeof passkeyId>

/** What somebody showed to come in. */
export const HOWS = [
  'password',
  'totp',
  'passkey',
  'recovery',
  'invitation',
  'single-sign-on',
  'demo',
] as const
export type How = (typeof HOWS)[number]

const how = z.enum(HOWS)
const staff = staffId
const ofStaff = z.strictObject({ staff })
const factor = z.enum(['totp', 'passkey'])

export const entered = event('signin.entered', z.strictObject({ staff, how }))
/** A password or an invitation was right; a second factor is still to come, or to be set up. */
export const halfwayIn = event('signin.halfwayIn', z.strictObject({ staff, how }))
/** `staff` is null when nobody here has that email. The email itself is never kept. */
export const entryRefused = event(
  'signin.entryRefused',
  z.strictObject({ staff: staff.nullable(), how, why: z.enum(['wrong', 'unknown', 'not-verified']) }),
)
export const lockedOut = event(
  'signin.lockedOut',
  z.strictObject({ staff: staff.nullable(), minutes: z.number() }),
)
export const confirmedAgain = event('signin.confirmedAgain', z.strictObject({ staff, how }))
export const roleTaken = event('signin.roleTaken', z.strictObject({ staff, role: z.enum(ROLES) }))
export const sessionsEnded = event(
  'signin.sessionsEnded',
  z.strictObject({
    staff,
    count: z.number(),
    why: z.enum(['signed-out', 'ended', 'others', 'password', 'reset']),
  }),
)

export const passwordSet = event('signin.passwordSet', ofStaff)
export const factorBegun = event('signin.factorBegun', z.strictObject({ staff, factor }))
export const factorAdded = event('signin.factorAdded', z.strictObject({ staff, factor }))
export const factorRemoved = event('signin.factorRemoved', z.strictObject({ staff, factor }))
export const factorsReset = event('signin.factorsReset', ofStaff)
export const passkeyAsked = event('signin.passkeyAsked', ofStaff)
export const recoveryCodesMade = event('signin.recoveryCodesMade', ofStaff)
export const recoveryCodeUsed = event('signin.recoveryCodeUsed', z.strictObject({ staff, left: z.number() }))

export const invited = event('signin.invited', z.strictObject({ staff, invitation: invitationId }))
export const ownerInvited = event('signin.ownerInvited', z.strictObject({ invitation: invitationId }))
export const invitationRevoked = event(
  'signin.invitationRevoked',
  z.strictObject({ invitation: invitationId }),
)
export const invitationAccepted = event(
  'signin.invitationAccepted',
  z.strictObject({ staff, invitation: invitationId }),
)

/** An invitation was used for an account that was there before: whoever held the link chose a new way in. */
export const accountReopened = event('signin.accountReopened', ofStaff)

export const policyChanged = event('signin.policyChanged', z.strictObject({ fields: z.array(z.string()) }))
export const singleSignOnChanged = event(
  'signin.singleSignOnChanged',
  z.strictObject({ fields: z.array(z.string()) }),
)
export const identityLinked = event('signin.identityLinked', ofStaff)
export const tidied = event('signin.tidied', z.strictObject({ rows: z.number() }))
