import { z } from 'zod'
import { line } from '../agency/agency.ts'
import type { Happened } from '../kernel/event.ts'
import type { StaffId } from '../kernel/ids.ts'
import { type Decision, done, type Moment, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { type Asker, mayGoOn } from './asker.ts'
import { type AtTheDoor, letIn, type SessionToBegin, type Someone } from './entry.ts'
import { factorAdded, factorBegun, passkeyId, recoveryCodesMade } from './events.ts'
import { passkeyMade, secret, totpCode } from './proof.ts'

const HALFWAY = 'Somebody who sets up their first factor is not signed in yet; the secret says who it is.'

export interface TotpToBegin {
  readonly asker: Asker | undefined
  /** A fresh secret in base32, and the same as the address that a QR code shows. */
  readonly fresh: { readonly secret: string; readonly address: string }
}

/** Begins an authenticator app: its secret, as text and as a QR code's address, is told once. */
export const beginTotp = operation({
  name: 'signin.beginTotp',
  needs: { anyone: HALFWAY },
  input: z.strictObject({ half: secret.optional() }),
  answer: z.strictObject({ secret: z.string().nullable(), address: z.string().nullable() }),
  secrets: ['half'],
  decide({ asker, fresh }: TotpToBegin, _input, moment) {
    const first = mayGoOn(asker, moment)
    if (first || !asker) return first ?? refuse('begin-again')
    const { staff } = asker
    return done({ staff, secret: fresh.secret }, [factorBegun.of({ staff, factor: 'totp' })], fresh)
  },
})

export interface PasskeyToBegin {
  readonly asker: Asker | undefined
  readonly challenge: string
  /** For `navigator.credentials.create`, as JSON. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Begins a passkey: what the browser needs to make one. */
export const beginPasskey = operation({
  name: 'signin.beginPasskey',
  needs: { anyone: HALFWAY },
  input: z.strictObject({ half: secret.optional() }),
  answer: z.strictObject({ options: z.record(z.string(), z.unknown()) }),
  secrets: ['half'],
  decide({ asker, challenge, options }: PasskeyToBegin, _input, moment) {
    const first = mayGoOn(asker, moment)
    if (first || !asker) return first ?? refuse('begin-again')
    const { staff } = asker
    const next = { staff, challenge }
    return done(next, [factorBegun.of({ staff, factor: 'passkey' })], { options: { ...options } })
  },
})

interface Adding extends AtTheDoor {
  readonly asker: Asker | undefined
  readonly someone: Someone | undefined
  /** Fresh recovery codes, kept when they have none left. */
  readonly codes: readonly string[]
}

/** A passkey that the server found sound. */
export interface SoundPasskey {
  readonly credential: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
  readonly site: string
}

export interface TotpToAdd extends Adding {
  /** The step of time that the code is of, when it is right. */
  readonly step: number | undefined
}

export interface PasskeyToAdd extends Adding {
  readonly passkey: SoundPasskey | undefined
  /** Another account, or this one, has it already. */
  readonly known: boolean
}

export type NewFactor =
  | { readonly kind: 'totp'; readonly step: number }
  | ({ readonly kind: 'passkey'; readonly id: string; readonly label: string } & SoundPasskey)

export interface FactorAdded {
  readonly staff: StaffId
  readonly factor: NewFactor
  /** Empty when the codes that they have stay. */
  readonly codes: readonly string[]
  /** When this was what was missing to come in. */
  readonly entry: SessionToBegin | undefined
}

/** Recovery codes are told once. */
const added = z.strictObject({ recoveryCodes: z.array(z.string()) })
type Added = z.output<typeof added>

/** Adds the authenticator app, once it shows a code. */
export const addTotp = operation({
  name: 'signin.addTotp',
  needs: { anyone: HALFWAY },
  input: z.strictObject({ half: secret.optional(), code: totpCode }),
  answer: added,
  secrets: ['half', 'code'],
  decide(state: TotpToAdd, _input, moment): Decision<FactorAdded, Added> {
    const first = mayGoOn(state.asker, moment)
    if (first) return first
    if (state.step === undefined) return refuse('not-right', undefined, 'code')
    return withFactor(state, { kind: 'totp', step: state.step }, moment)
  },
})

/** Adds the passkey that the browser made. */
export const addPasskey = operation({
  name: 'signin.addPasskey',
  needs: { anyone: HALFWAY },
  input: z.strictObject({ half: secret.optional(), made: passkeyMade, label: line(60) }),
  answer: added,
  secrets: ['half', 'made'],
  decide(state: PasskeyToAdd, input, moment): Decision<FactorAdded, Added> {
    const first = mayGoOn(state.asker, moment)
    if (first) return first
    if (state.known) return refuse('passkey-known')
    if (!state.passkey) return refuse('not-right')
    const id = passkeyId.parse(moment.newId())
    return withFactor(state, { kind: 'passkey', id, label: input.label, ...state.passkey }, moment)
  },
})

function withFactor(state: Adding, factor: NewFactor, moment: Moment): Decision<FactorAdded, Added> {
  const { asker, someone } = state
  if (!asker || !someone) return refuse('begin-again')
  const { staff } = someone
  const codes = someone.ways.includes('recovery') ? [] : state.codes
  const happened: readonly [Happened, ...Happened[]] = [
    factorAdded.of({ staff, factor: factor.kind }),
    ...(codes.length > 0 ? [recoveryCodesMade.of({ staff })] : []),
  ]
  const answer: Added = { recoveryCodes: [...codes] }
  if (asker.via === 'session') return done({ staff, factor, codes, entry: undefined }, happened, answer)
  const inside = letIn(someone, factor.kind, state, moment)
  if (isRefusal(inside)) return inside
  return done({ staff, factor, codes, entry: inside.next }, [...happened, ...inside.happened], answer)
}
