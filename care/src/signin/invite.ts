import { z } from 'zod'
import { type StaffId, staffId } from '../kernel/ids.ts'
import { addHours, type Instant, instant } from '../kernel/instant.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type InvitationId, invitationId, invitationRevoked, invited, ownerInvited } from './events.ts'

export const INVITATION_DAYS = 7

/** Where a link leads. The secret stands behind the `#`: browsers do not send that part, so no log can hold it. */
export const invitationPath = (slug: string, token: string): string => `/staff/welcome/${slug}#${token}`

export interface ToInvite {
  readonly left: boolean
  /** A secret that the server made for this request. */
  readonly token: string
}

export interface Invitation {
  readonly invitation: InvitationId
  readonly staff: StaffId | null
  readonly token: string
  readonly at: Instant
  readonly endsAt: Instant
}

/**
 * Invites a member of staff by a link that works once, for seven days; an earlier link stops working. For somebody who
 * has an account it sets a new password; their second factor stays. The link goes to their email and is not shown to
 * whoever invites: with it one could come in as them.
 */
export const invite = operation({
  name: 'signin.invite',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({ staff: staffId }),
  answer: z.strictObject({ invitation: invitationId, endsAt: instant }),
  decide(state: ToInvite, { staff }, moment) {
    if (state.left) return refuse('has-left', undefined, 'staff')
    const invitation = invitationId.parse(moment.newId())
    const endsAt = addHours(moment.now, 24 * INVITATION_DAYS)
    const next: Invitation = { invitation, staff, token: state.token, at: moment.now, endsAt }
    return done(next, [invited.of({ staff, invitation })], { invitation, endsAt })
  },
})

export interface OwnerToInvite {
  readonly begun: boolean
  readonly slug: string
  readonly token: string
  /** The link that was told before, by this process or another, while it still opens. */
  readonly earlier: Pick<Invitation, 'invitation' | 'token' | 'endsAt'> | undefined
}

/** Invites the first owner of an agency, whose name nobody knows yet. A link that still opens is told again. */
export const inviteOwner = operation({
  name: 'signin.inviteOwner',
  needs: { system: 'Whoever runs the machine hands the agency to its owner, at the command line.' },
  input: z.strictObject({}),
  answer: z.strictObject({ path: z.string().nullable(), endsAt: instant }),
  decide(state: OwnerToInvite, _input, moment) {
    if (state.begun) return refuse('has-accounts')
    const { now: at } = moment
    const { earlier } = state
    const invitation = earlier?.invitation ?? invitationId.parse(moment.newId())
    const token = earlier?.token ?? state.token
    const endsAt = earlier?.endsAt ?? addHours(at, 24 * INVITATION_DAYS)
    const next = { isNew: !earlier, invitation, staff: null, token, at, endsAt }
    return done(next, [ownerInvited.of({ invitation })], { path: invitationPath(state.slug, token), endsAt })
  },
})

/** Takes back an invitation that was not used. */
export const revokeInvitation = operation({
  name: 'signin.revokeInvitation',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({ invitation: invitationId }),
  answer: z.null(),
  decide(state: { readonly open: boolean }, { invitation }) {
    if (!state.open) return refuse('no-longer-open')
    return done({ invitation }, [invitationRevoked.of({ invitation })], null)
  },
})

/** The invitations that are still open. */
export const invitations = query({
  name: 'signin.invitations',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({}),
  answer: z.array(
    z.strictObject({
      invitation: invitationId,
      staff: staffId,
      name: z.string(),
      at: instant,
      endsAt: instant,
    }),
  ),
})

/** The link of an open invitation, for the message that carries it. */
export const invitationLink = query({
  name: 'signin.invitationLink',
  needs: { system: 'Only the message to the invited person may carry the link.' },
  input: z.strictObject({ invitation: invitationId }),
  answer: z.strictObject({ staff: staffId, path: z.string(), endsAt: instant }),
})
