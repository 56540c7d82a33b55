import { addMinutes, type Moment } from '@handrail/care'
import {
  addPasskey,
  addTotp,
  beginPasskey,
  beginTotp,
  type FactorAdded,
  HALFWAY_MINUTES,
} from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { askerOf, atTheDoor, saveEntry, sessionOf } from './entering.ts'
import type { SigninParts } from './parts.ts'
import { askToMake, soundPasskey } from './passkeys.ts'
import { codeHash, freshCodes } from './recovery-codes.ts'
import {
  addFactor,
  ensureAccount,
  findAgency,
  findPending,
  findSomeone,
  isPasskeyKnown,
  passkeysOf,
  replaceCodes,
  savePending,
  someoneOf,
} from './store.ts'
import { freshTotp, openTotp, sealTotp, stepOf } from './totp.ts'

export const beginTotpHandler = (parts: SigninParts) =>
  handles(beginTotp, {
    async load(tx, input, moment) {
      const { asker, who } = await whoAdds(tx, moment, input.half)
      const here = await findAgency(tx, moment.agency)
      return { asker: who && asker, fresh: freshTotp(here?.name ?? '', who?.email ?? '') }
    },
    async save(tx, { staff, secret }, _input, { agency, now }) {
      await ensureAccount(tx, agency, staff, now)
      const totp = sealTotp(parts, agency, staff, secret)
      await savePending(tx, agency, staff, { totp, challenge: null, until: addMinutes(now, HALFWAY_MINUTES) })
    },
    remembered: () => ({ secret: null, address: null }),
  })

export const beginPasskeyHandler = (parts: SigninParts) =>
  handles(beginPasskey, {
    async load(tx, input, moment) {
      const { asker, who } = await whoAdds(tx, moment, input.half)
      if (!who) return { asker: undefined, challenge: '', options: {} }
      const known = await passkeysOf(tx, moment.agency, who.staff)
      return { asker, ...(await askToMake(parts, who, known)) }
    },
    async save(tx, { staff, challenge }, _input, { agency, now }) {
      await ensureAccount(tx, agency, staff, now)
      const until = addMinutes(now, HALFWAY_MINUTES)
      await savePending(tx, agency, staff, {
        totp: null,
        challenge: Buffer.from(challenge, 'base64url'),
        until,
      })
    },
  })

export const addTotpHandler = (parts: SigninParts) =>
  handles(addTotp, {
    async load(tx, input, moment) {
      const { agency, now } = moment
      const adding = await loadAdding(tx, moment, input.half)
      const { who } = adding
      const pending = who && (await findPending(tx, agency, who.staff, now))
      const secret = who && pending?.totp ? openTotp(parts, agency, who.staff, pending.totp) : undefined
      return { ...adding, step: secret === undefined ? undefined : stepOf(secret, input.code, now, null) }
    },
    save: (tx, next, _input, moment) => saveAdded(tx, next, moment),
    session: ({ entry }) => entry && sessionOf(entry),
    remembered: () => ({ recoveryCodes: [] }),
  })

export const addPasskeyHandler = (parts: SigninParts) =>
  handles(addPasskey, {
    async load(tx, input, moment) {
      const { agency, now } = moment
      const adding = await loadAdding(tx, moment, input.half)
      const { who } = adding
      const challenge = who && (await findPending(tx, agency, who.staff, now))?.challenge
      const passkey = challenge
        ? await soundPasskey(parts, input.made, challenge.toString('base64url'))
        : undefined
      const known = passkey
        ? await isPasskeyKnown(tx, agency, Buffer.from(passkey.credential, 'base64url'))
        : false
      return { ...adding, passkey, known }
    },
    save: (tx, next, _input, moment) => saveAdded(tx, next, moment),
    session: ({ entry }) => entry && sessionOf(entry),
    remembered: () => ({ recoveryCodes: [] }),
  })

async function whoAdds(tx: Tx, moment: Moment, half: string | undefined) {
  const asker = await askerOf(tx, moment, half)
  const who = asker && (await findSomeone(tx, moment.agency, { staff: asker.staff }, moment.on))
  return { asker, who }
}

async function loadAdding(tx: Tx, moment: Moment, half: string | undefined) {
  const { asker, who } = await whoAdds(tx, moment, half)
  const door = await atTheDoor(tx, moment)
  return { ...door, asker, who, someone: who && someoneOf(who), codes: freshCodes() }
}

async function saveAdded(tx: Tx, next: FactorAdded, moment: Moment): Promise<void> {
  const { agency, now } = moment
  const { staff, factor, codes, entry } = next
  await addFactor(tx, agency, staff, { ...factor, at: now })
  if (codes.length > 0)
    await replaceCodes(
      tx,
      agency,
      staff,
      codes.map((code) => codeHash(agency, staff, code)),
    )
  if (entry) await saveEntry(tx, moment, entry)
}
