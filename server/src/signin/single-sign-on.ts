import type { AgencyId } from '@handrail/care'
import {
  enterVouched,
  setSingleSignOn,
  singleSignOnAsked,
  singleSignOnSetUp,
  waysIn,
} from '@handrail/care/signin'
import { answers, handles } from '../door/handler.ts'
import { askerOf, atTheDoor, saveEntry, sessionOf } from './entering.ts'
import { markUsed, openInvitationOf } from './invitation-store.ts'
import {
  findSingleSignOn,
  isLinked,
  link,
  type SingleSignOnRow,
  saveSingleSignOn,
  staffOf,
} from './outside-store.ts'
import type { SigninParts } from './parts.ts'
import { ensureAccount, findAgency, findSomeone, hasAccounts, someoneOf } from './store.ts'

/** Where the other system sends people back to; it must know this address. */
export const RETURN_PATH = '/signin/oidc/return'

const placeOf = (agency: AgencyId) => `single sign-on ${agency}`

const withoutSealed = ({ sealed: _sealed, ...told }: SingleSignOnRow) => told

export const singleSignOnHandler = ({ address }: SigninParts) =>
  answers(singleSignOnAsked, async (tx, _input, { agency }) => {
    const row = await findSingleSignOn(tx, agency)
    const returnAddress = new URL(RETURN_PATH, address()).href
    return row ? { ...withoutSealed(row), hasSecret: true, returnAddress } : null
  })

export const singleSignOnSetUpHandler = ({ keys }: SigninParts) =>
  answers(singleSignOnSetUp, async (tx, _input, { agency }) => {
    const row = await findSingleSignOn(tx, agency)
    if (!row?.on) return undefined
    return { ...withoutSealed(row), secret: keys.open(row.sealed, placeOf(agency)).toString() }
  })

export const setSingleSignOnHandler = ({ keys, mayBeOpen }: SigninParts) =>
  handles(setSingleSignOn, {
    async load(tx, _input, moment) {
      const row = await findSingleSignOn(tx, moment.agency)
      return {
        asker: await askerOf(tx, moment),
        now: row && withoutSealed(row),
        version: row?.version ?? 0,
        mayBeOpen: mayBeOpen === true,
      }
    },
    async save(tx, next, { secret }, { agency }) {
      const before = await findSingleSignOn(tx, agency)
      const sealed = secret === undefined ? before?.sealed : keys.seal(Buffer.from(secret), placeOf(agency))
      if (!sealed) throw new Error('A single sign-on without a secret was let through.')
      await saveSingleSignOn(tx, agency, { ...next, sealed })
    },
    current: ({ now }) => now,
  })

export const enterVouchedHandler = handles(enterVouched, {
  async load(tx, { issuer, subject, email }, moment) {
    const { agency, on, now } = moment
    const row = await findSingleSignOn(tx, agency)
    const door = await atTheDoor(tx, moment)
    const known = await staffOf(tx, agency, { issuer, subject })
    const by = known ? { staff: known } : email === null ? undefined : { email }
    const who = by && (await findSomeone(tx, agency, by, on))
    return {
      ...door,
      setUp: row && withoutSealed(row),
      someone: who && someoneOf(who),
      linked: known !== undefined,
      isAnothers: who !== undefined && known === undefined && (await isLinked(tx, agency, who.staff, issuer)),
      hasAccount: who?.hasAccount === true,
      invitation: who && (await openInvitationOf(tx, agency, who.staff, now)),
    }
  },
  async save(tx, next, { issuer, subject }, moment) {
    if (next.kind === 'failed') return
    const { agency, now } = moment
    await ensureAccount(tx, agency, next.staff, now)
    if (next.link) await link(tx, agency, next.staff, { issuer, subject, at: now })
    if (next.invitation) await markUsed(tx, agency, next.invitation, now)
    await saveEntry(tx, moment, next)
  },
  session: (next) => sessionOf(next),
})

export const waysInHandler = answers(waysIn, async (tx, _input, { agency }) => {
  const here = await findAgency(tx, agency)
  if (!here) return undefined
  const row = await findSingleSignOn(tx, agency)
  const begun = await hasAccounts(tx, agency)
  return { agency: here.name, slug: here.slug, demo: here.demo, singleSignOn: row?.on === true, begun }
})
