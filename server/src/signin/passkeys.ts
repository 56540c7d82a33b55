import type { PasskeyMade, PasskeyShown, SoundPasskey } from '@handrail/care/signin'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { secretBytes } from '../platform/ids.ts'
import type { SigninParts } from './parts.ts'
import type { Found, PasskeyRow } from './store.ts'

const CHALLENGE = 32
const PATIENCE = 120_000

export interface Asking {
  readonly challenge: string
  readonly options: Readonly<Record<string, unknown>>
}

const siteOf = ({ address }: SigninParts) => new URL(address()).hostname
const originOf = ({ address }: SigninParts) => new URL(address()).origin

/** What a browser needs to make a passkey. */
export async function askToMake(
  parts: SigninParts,
  person: Pick<Found, 'staff' | 'name' | 'email'>,
  known: readonly PasskeyRow[],
): Promise<Asking> {
  const options = await generateRegistrationOptions({
    rpName: 'Handrail',
    rpID: siteOf(parts),
    userID: new TextEncoder().encode(person.staff),
    userName: person.email,
    userDisplayName: person.name,
    challenge: new Uint8Array(secretBytes(CHALLENGE)),
    timeout: PATIENCE,
    excludeCredentials: known.map(named),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
  return { challenge: options.challenge, options: { ...options } }
}

/** What a browser needs to show one; nothing when the person has none for this site. */
export async function askToShow(
  parts: SigninParts,
  known: readonly PasskeyRow[],
): Promise<Asking | undefined> {
  const here = known.filter(({ site }) => site === siteOf(parts))
  if (here.length === 0) return undefined
  const options = await generateAuthenticationOptions({
    rpID: siteOf(parts),
    allowCredentials: here.map(named),
    challenge: new Uint8Array(secretBytes(CHALLENGE)),
    timeout: PATIENCE,
    userVerification: 'preferred',
  })
  return { challenge: options.challenge, options: { ...options } }
}

const named = ({ credential, transports }: PasskeyRow) => ({
  id: credential.toString('base64url'),
  transports: [...transports],
})

/** A passkey that a browser made, when it is sound: for this challenge, this site and nobody else's page. */
export async function soundPasskey(
  parts: SigninParts,
  made: PasskeyMade,
  challenge: string,
): Promise<SoundPasskey | undefined> {
  const { authenticatorAttachment: _attachment, response, ...frame } = made
  const { clientDataJSON, attestationObject, transports } = response
  const verified = await soundOrNothing(() =>
    verifyRegistrationResponse({
      response: {
        ...frame,
        clientExtensionResults: {},
        response: { clientDataJSON, attestationObject, ...(transports && { transports }) },
      },
      expectedChallenge: challenge,
      expectedOrigin: originOf(parts),
      expectedRPID: siteOf(parts),
      requireUserVerification: false,
    }),
  )
  if (!verified?.verified) return undefined
  const { credential } = verified.registrationInfo
  return {
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: transports ?? [],
    site: siteOf(parts),
  }
}

/** The counter of a passkey that was shown rightly. */
export async function counterShown(
  parts: SigninParts,
  shown: PasskeyShown,
  { known, challenge }: { readonly known: PasskeyRow; readonly challenge: string },
): Promise<number | undefined> {
  const { authenticatorAttachment: _attachment, response, ...frame } = shown
  const { clientDataJSON, authenticatorData, signature } = response
  const verified = await soundOrNothing(() =>
    verifyAuthenticationResponse({
      response: {
        ...frame,
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge,
      expectedOrigin: originOf(parts),
      expectedRPID: known.site,
      credential: {
        id: known.credential.toString('base64url'),
        publicKey: new Uint8Array(known.publicKey),
        counter: known.counter,
        transports: [...known.transports],
      },
      requireUserVerification: false,
    }),
  )
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined
}

/** The library says "not sound" by throwing, whatever is wrong with what came; to us it is one answer. */
async function soundOrNothing<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify()
  } catch {
    return undefined
  }
}
