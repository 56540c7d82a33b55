import { z } from 'zod'
import type { PasskeyId } from './events.ts'
import { givenPassword } from './password.ts'

/** A secret that a link or a page carries: 256 bits. */
export const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Six digits from an authenticator app; people type them with a space between. */
export const totpCode = z
  .string()
  .max(20)
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/))

/** Fifteen letters and digits, however they were spaced. O, I and L are read as the digits they look like. */
export const recoveryCode = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1'))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{15}$/))

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9_-]*$/)

const passkeyFrame = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).nullish(),
  clientExtensionResults: z.record(z.string().max(60), z.unknown()).default({}),
}

/** What the browser made for a new passkey: `PublicKeyCredential.toJSON()` after `navigator.credentials.create`. */
export const passkeyMade = z.strictObject({
  ...passkeyFrame,
  response: z.strictObject({
    clientDataJSON: base64url,
    attestationObject: base64url,
    authenticatorData: base64url.optional(),
    publicKey: base64url.nullish(),
    publicKeyAlgorithm: z.number().optional(),
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
})
export type PasskeyMade = z.output<typeof passkeyMade>

/** What the browser made when a passkey was used: the same after `navigator.credentials.get`. */
export const passkeyShown = z.strictObject({
  ...passkeyFrame,
  response: z.strictObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
    attestationObject: base64url.nullish(),
  }),
})
export type PasskeyShown = z.output<typeof passkeyShown>

const withTotp = z.strictObject({ with: z.literal('totp'), code: totpCode })
const withPasskey = z.strictObject({ with: z.literal('passkey'), shown: passkeyShown })
const withRecovery = z.strictObject({ with: z.literal('recovery'), code: recoveryCode })
const withPassword = z.strictObject({ with: z.literal('password'), password: givenPassword })

/** A second factor, as it is shown. */
export const factorShown = z.discriminatedUnion('with', [withTotp, withPasskey, withRecovery])
/** Anything that shows it is still the same person. */
export const anythingShown = z.discriminatedUnion('with', [withPassword, withTotp, withPasskey])
export type Shown = z.output<typeof factorShown> | z.output<typeof anythingShown>

/** What was shown, found right by the server, with what must be remembered so that it is not shown twice. */
export type Proof =
  | { readonly with: 'password' }
  | { readonly with: 'totp'; readonly step: number }
  | { readonly with: 'recovery'; readonly code: string; readonly left: number }
  | { readonly with: 'passkey'; readonly passkey: PasskeyId; readonly counter: number }
