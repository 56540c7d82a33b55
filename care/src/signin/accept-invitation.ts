import { z } from 'zod'
import type { StaffToAdd } from '../agency/add-staff.ts'
import { newStaff, staffAdded } from '../agency/agency.ts'
import type { Happened } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { type Decision, done, operation, query } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import {
  type AtTheDoor,
  countFailure,
  type Entry,
  type Failed,
  letFirstStep,
  mustWait,
  type Someone,
  type Stage,
  stage,
  tooMany,
} from './entry.ts'
import {
  accountReopened,
  type InvitationId,
  invitationAccepted,
  passwordSet,
  sessionsEnded,
} from './events.ts'
import type { Tries } from './lock-out.ts'
import { newPassword, whyTooEasy } from './password.ts'
import { secret } from './proof.ts'

const LINK = 'Whoever holds an open link has no account yet; the link says who they are.'

/** Whom a link is for, so that the page can greet them. */
export const lookAtInvitation = query({
  name: 'signin.lookAtInvitation',
  needs: { anyone: LINK },
  input: z.strictObject({ token: secret }),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('staff'),
      agency: z.string(),
      name: z.string(),
      email: z.string(),
      /** True when they had an account before: the link sets a new password. */
      returning: z.boolean(),
      endsAt: instant,
    }),
    z.strictObject({ kind: z.literal('owner'), agency: z.string(), endsAt: instant }),
  ]),
})

interface Link extends AtTheDoor {
  readonly fromAddress: Tries | undefined
}

export interface LinkOfStaff extends Link {
  readonly link:
    | {
        readonly invitation: InvitationId
        readonly name: string
        readonly email: string
        readonly someone: Someone
        /** They came in before. */
        readonly hasAccount: boolean
        readonly openSessions: number
      }
    | undefined
}

export interface Accepted {
  readonly kind: 'accepted'
  readonly invitation: InvitationId
  readonly entry: Entry
  readonly owner?: StaffToAdd
}

/** Uses an invitation: chooses a password, and comes in as far as that goes. */
export const acceptInvitation = operation({
  name: 'signin.acceptInvitation',
  needs: { anyone: LINK },
  input: z.strictObject({ token: secret, password: newPassword }),
  answer: stage,
  secrets: ['token', 'password'],
  decide(state: LinkOfStaff, input, moment): Decision<Accepted | Failed, Stage> {
    const { link, fromAddress } = state
    const counted = { mark: undefined, tries: undefined, fromAddress }
    const minutes = mustWait(counted, moment)
    if (minutes > 0) return tooMany(minutes)
    if (!link) return countFailure(counted, 'invitation', undefined, { code: 'link-not-valid', moment })
    const easy = whyTooEasy(input.password, link)
    if (easy) return easy
    const { invitation, someone } = link
    const { staff } = someone
    const inside = letFirstStep(someone, 'invitation', state, moment)
    if (isRefusal(inside)) return inside
    const ended: readonly Happened[] =
      link.openSessions > 0 ? [sessionsEnded.of({ staff, count: link.openSessions, why: 'password' })] : []
    return done(
      { kind: 'accepted', invitation, entry: inside.next },
      [
        invitationAccepted.of({ staff, invitation }),
        passwordSet.of({ staff }),
        ...(link.hasAccount ? [accountReopened.of({ staff })] : []),
        ...ended,
        ...inside.happened,
      ],
      inside.answer,
    )
  },
})

export interface LinkOfOwner extends Link {
  readonly link: { readonly invitation: InvitationId; readonly emailTaken: boolean } | undefined
}

/** Uses the link of a first start: the first member of staff, who runs the agency and invites the others. */
export const becomeOwner = operation({
  name: 'signin.becomeOwner',
  needs: { anyone: LINK },
  input: newStaff.pick({ name: true, email: true }).extend({ token: secret, password: newPassword }),
  answer: stage,
  secrets: ['token', 'password'],
  decide(state: LinkOfOwner, input, moment): Decision<Accepted | Failed, Stage> {
    const { link, fromAddress } = state
    const counted = { mark: undefined, tries: undefined, fromAddress }
    const minutes = mustWait(counted, moment)
    if (minutes > 0) return tooMany(minutes)
    if (!link) return countFailure(counted, 'invitation', undefined, { code: 'link-not-valid', moment })
    if (link.emailTaken) return refuse('email-taken', undefined, 'email')
    const easy = whyTooEasy(input.password, input)
    if (easy) return easy
    const { invitation } = link
    const staff = staffId.parse(moment.newId())
    const { name, email } = input
    const roles = ['agency-admin'] as const
    const owner: StaffToAdd = { staff, name, email, roles, supervisor: undefined, from: moment.on }
    const someone: Someone = { staff, roles, lastRole: null, ways: [] }
    const inside = letFirstStep(someone, 'invitation', state, moment)
    if (isRefusal(inside)) return inside
    return done(
      { kind: 'accepted', invitation, entry: inside.next, owner },
      [
        staffAdded.of({ staff, roles: [...roles] }),
        invitationAccepted.of({ staff, invitation }),
        passwordSet.of({ staff }),
        ...inside.happened,
      ],
      inside.answer,
    )
  },
})
