import { agencyId } from '@handrail/care'
import { z } from 'zod'
import { Sealed } from '../platform/keys.ts'
import type { SigninParts } from './parts.ts'

/** What must be remembered while somebody is away at the other system. */
const flow = z.strictObject({
  agency: agencyId,
  slug: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
})
export type Flow = z.output<typeof flow>

const NAME = 'handrail-sign-on'
const PLACE = 'single sign-on flow'

/**
 * The browser that went away must be the one that comes back, so it keeps the memory itself: sealed, for ten minutes,
 * and sent to these two paths alone. No process and no table has to remember it.
 */
export const flowCookie = (parts: SigninParts, kept: Flow, seconds: number): string =>
  cookie(parts, parts.keys.seal(Buffer.from(JSON.stringify(kept)), PLACE).toString('base64url'), seconds)

export const noFlow = (parts: SigninParts): string => cookie(parts, '', 0)

function cookie({ address }: SigninParts, value: string, seconds: number): string {
  const secure = address().startsWith('https:') ? '; Secure' : ''
  return `${NAME}=${value}; Max-Age=${seconds}; Path=/signin/oidc; HttpOnly; SameSite=Lax${secure}`
}

/** The memory that came back, if this machine sealed it. */
export function flowOf({ keys }: SigninParts, cookies: string | undefined): Flow | undefined {
  const value = cookies
    ?.split(/;\s*/)
    .find((one) => one.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1)
  if (!value) return undefined
  try {
    return flow.parse(JSON.parse(keys.open(Buffer.from(value, 'base64url'), PLACE).toString()))
  } catch (failure) {
    // Forged, or sealed by a key that was replaced meanwhile: whoever sent it begins again.
    if (failure instanceof Sealed) return undefined
    throw failure
  }
}
