import type { Moment } from '@handrail/care'
import {
  type Accepted,
  acceptInvitation,
  becomeOwner,
  type Failed,
  lookAtInvitation,
} from '@handrail/care/signin'
import { insertStaff, staffBefore } from '../agency/store.ts'
import { answers, handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { forgetBrowsers } from './browser-store.ts'
import { forgiveAccount, saveFailed, triesFromAddress } from './counting.ts'
import { atTheDoor, saveEntry, sessionOf, withoutHalf } from './entering.ts'
import { lockLink, markUsed } from './invitation-store.ts'
import type { SigninParts } from './parts.ts'
import { hashPassword } from './passwords.ts'
import { endSessions, openSessions } from './session-store.ts'
import { findAgency, findSomeone, hasAccounts, savePassword, someoneOf } from './store.ts'

export const lookAtInvitationHandler = answers(lookAtInvitation, async (tx, { token }, moment) => {
  const { agency, now, on } = moment
  const link = await lockLink(tx, agency, token, now)
  const here = await findAgency(tx, agency)
  if (!link || !here) return undefined
  const { endsAt } = link
  if (link.staff === null) return { kind: 'owner' as const, agency: here.name, endsAt }
  const who = await findSomeone(tx, agency, { staff: link.staff }, on)
  if (!who) return undefined
  const { name, email, hasAccount } = who
  return { kind: 'staff' as const, agency: here.name, name, email, returning: hasAccount, endsAt }
})

export const acceptInvitationHandler = (parts: SigninParts) =>
  handles(acceptInvitation, {
    async load(tx, { token }, moment) {
      const { agency, now, on } = moment
      const door = await atTheDoor(tx, moment)
      const fromAddress = await triesFromAddress(tx, parts, moment)
      const link = await lockLink(tx, agency, token, now)
      const who = link?.staff ? await findSomeone(tx, agency, { staff: link.staff }, on) : undefined
      if (!link || !who) return { ...door, fromAddress, link: undefined }
      const { name, email, hasAccount } = who
      const open = await openSessions(tx, agency, who.staff, now)
      const { invitation } = link
      const of = { invitation, name, email, hasAccount, someone: someoneOf(who), openSessions: open.length }
      return { ...door, fromAddress, link: of }
    },
    async save(tx, next, input, moment) {
      await saveAccepted(tx, parts, moment, { next, password: input.password })
    },
    session: (next) => ('entry' in next ? sessionOf(next.entry) : undefined),
    remembered: withoutHalf,
  })

export const becomeOwnerHandler = (parts: SigninParts) =>
  handles(becomeOwner, {
    async load(tx, { token, email }, moment) {
      const { agency, now } = moment
      const door = await atTheDoor(tx, moment)
      const fromAddress = await triesFromAddress(tx, parts, moment)
      const link = await lockLink(tx, agency, token, now)
      const isOwners = link?.staff === null && !(await hasAccounts(tx, agency))
      const before = isOwners ? await staffBefore(tx, agency, { email }) : undefined
      const of = link && before && { invitation: link.invitation, emailTaken: before.emailTaken }
      return { ...door, fromAddress, link: of }
    },
    async save(tx, next, input, moment) {
      await saveAccepted(tx, parts, moment, { next, password: input.password })
    },
    session: (next) => ('entry' in next ? sessionOf(next.entry) : undefined),
    remembered: withoutHalf,
  })

async function saveAccepted(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  { next, password }: { readonly next: Accepted | Failed; readonly password: string },
): Promise<void> {
  if (next.kind === 'failed') return saveFailed(tx, parts, moment, next)
  const { agency, now, on } = moment
  const { entry, invitation, owner } = next
  const { staff } = entry
  if (owner) await insertStaff(tx, agency, owner)
  const who = await findSomeone(tx, agency, { staff }, on)
  // First of all, as everywhere: two who lock the same rows in another order would wait for each other.
  if (who) await forgiveAccount(tx, parts, moment, who.email)
  await savePassword(tx, agency, staff, { hash: await hashPassword(password), at: now })
  await endSessions(tx, agency, staff, { at: now })
  await forgetBrowsers(tx, agency, staff)
  await markUsed(tx, agency, invitation, now)
  await saveEntry(tx, moment, entry)
}
