import type { AgencyId, Moment } from '@handrail/care'
import type { Proof, Shown } from '@handrail/care/signin'
import type { Tx } from '../platform/transaction.ts'
import type { SigninParts } from './parts.ts'
import { counterShown } from './passkeys.ts'
import { isRight } from './passwords.ts'
import { codeHash } from './recovery-codes.ts'
import {
  type Found,
  findPending,
  isCodeUnused,
  passkeysOf,
  savePasskeyUse,
  savePending,
  saveTotpStep,
  spendCode,
} from './store.ts'
import { openTotp, stepOf } from './totp.ts'

/** Whether what somebody shows is theirs, and not shown before. */
export async function prove(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  { who, shown }: { readonly who: Found; readonly shown: Shown },
): Promise<Proof | undefined> {
  const { agency, now } = moment
  switch (shown.with) {
    case 'password':
      return (await isRight(who.passwordHash, shown.password)) ? { with: 'password' } : undefined
    case 'totp': {
      if (who.totpSealed === null) return undefined
      const secret = openTotp(parts, agency, who.staff, who.totpSealed)
      const step = secret === undefined ? undefined : stepOf(secret, shown.code, now, who.totpStep)
      return step === undefined ? undefined : { with: 'totp', step }
    }
    case 'recovery': {
      const hash = codeHash(agency, who.staff, shown.code)
      if (!(await isCodeUnused(tx, agency, who.staff, hash))) return undefined
      return { with: 'recovery', code: hash.toString('base64url'), left: who.codesLeft - 1 }
    }
    case 'passkey': {
      const pending = await findPending(tx, agency, who.staff, now)
      const known = (await passkeysOf(tx, agency, who.staff)).find(
        ({ credential }) => credential.toString('base64url') === shown.shown.id,
      )
      if (!known || !pending?.challenge) return undefined
      const challenge = pending.challenge.toString('base64url')
      const counter = await counterShown(parts, shown.shown, { known, challenge })
      return counter === undefined ? undefined : { with: 'passkey', passkey: known.id, counter }
    }
    default:
      return shown satisfies never
  }
}

/** What was shown is not taken a second time. */
export async function saveProof(
  tx: Tx,
  agency: AgencyId,
  { staff, proof, at }: { readonly staff: Found['staff']; readonly proof: Proof; readonly at: Moment['now'] },
): Promise<void> {
  switch (proof.with) {
    case 'password':
      return
    case 'totp':
      return saveTotpStep(tx, agency, staff, proof.step)
    case 'recovery':
      return spendCode(tx, agency, staff, { hash: Buffer.from(proof.code, 'base64url'), at })
    case 'passkey':
      await savePasskeyUse(tx, agency, { passkey: proof.passkey, counter: proof.counter, at })
      return savePending(tx, agency, staff, { totp: null, challenge: null, until: null })
    default:
      return proof satisfies never
  }
}
