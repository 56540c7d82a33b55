import { makeRecoveryCodes, myFactors, removeFactor } from '@handrail/care/signin'
import { answers, handles } from '../door/handler.ts'
import { askerOf, policyOf } from './entering.ts'
import { codeHash, freshCodes } from './recovery-codes.ts'
import { factorsOf, removeCodes, removePasskey, removeTotp, replaceCodes } from './store.ts'

const NOTHING = { password: false, totp: false, passkeys: [], recoveryCodesLeft: 0, singleSignOn: false }

export const myFactorsHandler = answers(myFactors, async (tx, _input, { agency, actor }) =>
  actor.kind === 'staff' ? factorsOf(tx, agency, actor.staff) : undefined,
)

export const removeFactorHandler = handles(removeFactor, {
  async load(tx, _input, moment) {
    const asker = await askerOf(tx, moment)
    const has = asker ? await factorsOf(tx, moment.agency, asker.staff) : NOTHING
    return { asker, has, policy: await policyOf(tx, moment.agency) }
  },
  async save(tx, { staff, factor, last }, _input, { agency }) {
    if (factor.kind === 'totp') await removeTotp(tx, agency, staff)
    else await removePasskey(tx, agency, staff, factor.passkey)
    // Recovery codes stand in for a factor; with none left they would be one of their own.
    if (last) await removeCodes(tx, agency, staff)
  },
})

export const makeRecoveryCodesHandler = handles(makeRecoveryCodes, {
  async load(tx, _input, moment) {
    const asker = await askerOf(tx, moment)
    const has = asker ? await factorsOf(tx, moment.agency, asker.staff) : NOTHING
    return { asker, has, codes: freshCodes() }
  },
  save: (tx, { staff, codes }, _input, { agency }) =>
    replaceCodes(
      tx,
      agency,
      staff,
      codes.map((code) => codeHash(agency, staff, code)),
    ),
  remembered: () => ({ recoveryCodes: [] }),
})
