import type { AgencyId } from '@handrail/care'
import {
  type Invitation,
  invitationLink,
  invitationPath,
  invitations,
  invite,
  inviteOwner,
  notYetIn,
  revokeInvitation,
} from '@handrail/care/signin'
import { answers, handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  findOwnersLink,
  findSealedLink,
  insertInvitation,
  isOpen,
  listInvitations,
  listNotYetIn,
  markRevoked,
} from './invitation-store.ts'
import { freshToken, type SigninParts } from './parts.ts'
import { findAgency, findSomeone, hasAccounts, isStaff } from './store.ts'

const placeOf = (agency: AgencyId, invitation: string) => `invitation ${agency} ${invitation}`

async function saveInvitation(
  tx: Tx,
  { keys }: SigninParts,
  agency: AgencyId,
  next: Invitation,
): Promise<void> {
  const sealed = keys.seal(Buffer.from(next.token), placeOf(agency, next.invitation))
  await insertInvitation(tx, agency, next, sealed)
}

export const inviteHandler = (parts: SigninParts) =>
  handles(invite, {
    async load(tx, { staff }, { agency, on }) {
      if (!(await isStaff(tx, agency, staff))) return undefined
      const here = await findSomeone(tx, agency, { staff }, on)
      return { left: here === undefined, token: freshToken() }
    },
    save: (tx, next, _input, { agency }) => saveInvitation(tx, parts, agency, next),
  })

export const inviteOwnerHandler = (parts: SigninParts) =>
  handles(inviteOwner, {
    async load(tx, _input, { agency, now }) {
      const here = await findAgency(tx, agency)
      if (!here) return undefined
      const found = await findOwnersLink(tx, agency, now)
      const earlier = found && {
        ...found,
        token: parts.keys.open(found.sealed, placeOf(agency, found.invitation)).toString(),
      }
      return { begun: await hasAccounts(tx, agency), slug: here.slug, token: freshToken(), earlier }
    },
    async save(tx, next, _input, { agency }) {
      if (next.isNew) await saveInvitation(tx, parts, agency, next)
    },
    remembered: ({ endsAt }) => ({ path: null, endsAt }),
  })

export const revokeInvitationHandler = handles(revokeInvitation, {
  load: async (tx, { invitation }, { agency, now }) => ({ open: await isOpen(tx, agency, invitation, now) }),
  save: (tx, { invitation }, _input, { agency, now }) => markRevoked(tx, agency, invitation, now),
})

export const invitationsHandler = answers(invitations, async (tx, _input, { agency, now }) => [
  ...(await listInvitations(tx, agency, now)),
])

export const notYetInHandler = answers(notYetIn, async (tx, _input, { agency, now, on }) => ({
  staff: [...(await listNotYetIn(tx, agency, { now, on }))],
}))

export const invitationLinkHandler = ({ keys }: SigninParts) =>
  answers(invitationLink, async (tx, { invitation }, { agency, now }) => {
    const found = await findSealedLink(tx, agency, invitation, now)
    const here = await findAgency(tx, agency)
    if (!found || !here) return undefined
    const token = keys.open(found.sealed, placeOf(agency, invitation)).toString()
    return { staff: found.staff, path: invitationPath(here.slug, token), endsAt: found.endsAt }
  })
