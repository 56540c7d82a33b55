import { type Code, codeFrom } from '@handrail/care/referrals'
import { freshBytes } from '../door/request-id.ts'

/** A private code, made here so that it is known even when the answer is lost on the way. */
export const freshCode = (): Code => codeFrom(freshBytes(12))

/** 256 bits for a link, in letters that an address may hold. */
export function freshToken(): string {
  const bytes = freshBytes(32)
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
