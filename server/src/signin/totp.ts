import type { AgencyId, Instant, StaffId } from '@handrail/care'
import { millis } from '@handrail/care'
import { Secret, TOTP } from 'otpauth'
import { secretBytes } from '../platform/ids.ts'
import { Sealed } from '../platform/keys.ts'
import type { SigninParts } from './parts.ts'

const PERIOD = 30
const SECRET = 20
/** One step before and after: clocks of telephones are a little off. */
const WINDOW = 1

/** A fresh secret for an authenticator app, as text and as the address of its QR code. */
export function freshTotp(agency: string, email: string): { secret: string; address: string } {
  const secret = new Secret({ buffer: new Uint8Array(secretBytes(SECRET)).buffer })
  const totp = new TOTP({ issuer: `Handrail · ${agency}`, label: email, secret, digits: 6, period: PERIOD })
  return { secret: secret.base32, address: totp.toString() }
}

/** The step of time that a code is of, when it is right at this moment and newer than the last one taken. */
export function stepOf(secret: string, code: string, now: Instant, last: number | null): number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: PERIOD })
  const delta = totp.validate({ token: code, timestamp: millis(now), window: WINDOW })
  if (delta === null) return undefined
  const step = Math.floor(millis(now) / 1000 / PERIOD) + delta
  return last !== null && step <= last ? undefined : step
}

const placeOf = (agency: AgencyId, staff: StaffId) => `totp ${agency} ${staff}`

export const sealTotp = ({ keys }: SigninParts, agency: AgencyId, staff: StaffId, secret: string): Buffer =>
  keys.seal(Buffer.from(secret), placeOf(agency, staff))

/** Nothing when it was sealed by a key that is lost: then no code of the app is right, and another way in is taken. */
export function openTotp(
  { keys }: SigninParts,
  agency: AgencyId,
  staff: StaffId,
  sealed: Buffer,
): string | undefined {
  try {
    return keys.open(sealed, placeOf(agency, staff)).toString()
  } catch (failure) {
    if (failure instanceof Sealed) return undefined
    throw failure
  }
}
