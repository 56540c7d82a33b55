import { z } from 'zod'
import type { StaffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Asker, mayGoOn } from './asker.ts'
import { factorRemoved, passkeyId, recoveryCodesMade } from './events.ts'
import type { Policy } from './policy.ts'

/** What somebody has to come in. */
export const factors = z.strictObject({
  password: z.boolean(),
  totp: z.boolean(),
  passkeys: z.array(
    z.strictObject({
      passkey: passkeyId,
      label: z.string(),
      addedAt: instant,
      usedAt: instant.nullable(),
    }),
  ),
  recoveryCodesLeft: z.number().int(),
  singleSignOn: z.boolean(),
})
export type Factors = z.output<typeof factors>

export const myFactors = query({
  name: 'signin.factors',
  needs: { signedIn: 'Everybody sees what they themselves have to come in.' },
  input: z.strictObject({}),
  answer: factors,
})

const OWN = 'Everybody keeps their own ways in; a password or a factor was shown a moment ago.'

export const factorToRemove = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('totp') }),
  z.strictObject({ kind: z.literal('passkey'), passkey: passkeyId }),
])

export interface FactorToRemove {
  readonly asker: Asker | undefined
  readonly has: Factors
  readonly policy: Policy
}

/** Removes one factor. The last one stays while the agency requires one. */
export const removeFactor = operation({
  name: 'signin.removeFactor',
  needs: { signedIn: OWN },
  input: z.strictObject({ factor: factorToRemove }),
  answer: z.null(),
  decide({ asker, has, policy }: FactorToRemove, { factor }, moment) {
    const first = mayGoOn(asker, moment)
    if (first || !asker) return first ?? refuse('begin-again')
    const there =
      factor.kind === 'totp' ? has.totp : has.passkeys.some((one) => one.passkey === factor.passkey)
    if (!there) return refuse('no-such-factor')
    const count = has.passkeys.length + (has.totp ? 1 : 0)
    if (count === 1 && policy.secondFactor === 'required') return refuse('last-factor')
    const { staff } = asker
    return done(
      { staff, factor, last: count === 1 },
      [factorRemoved.of({ staff, factor: factor.kind })],
      null,
    )
  },
})

export interface CodesToMake {
  readonly asker: Asker | undefined
  readonly has: Factors
  readonly codes: readonly string[]
}

export interface CodesMade {
  readonly staff: StaffId
  readonly codes: readonly string[]
}

/** New recovery codes in place of the old ones. They are told once. */
export const makeRecoveryCodes = operation({
  name: 'signin.makeRecoveryCodes',
  needs: { signedIn: OWN },
  input: z.strictObject({}),
  answer: z.strictObject({ recoveryCodes: z.array(z.string()) }),
  decide({ asker, has, codes }: CodesToMake, _input, moment) {
    const first = mayGoOn(asker, moment)
    if (first || !asker) return first ?? refuse('begin-again')
    if (!has.totp && has.passkeys.length === 0) return refuse('no-factor')
    const { staff } = asker
    const next: CodesMade = { staff, codes }
    return done(next, [recoveryCodesMade.of({ staff })], { recoveryCodes: [...codes] })
  },
})
