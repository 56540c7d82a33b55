import { freshToken } from '../referrals/fresh-code.ts'

/**
 * The secret by which this browser is known again at a link. The link's own secret stays out of what is kept: its last letters
 * tell one link from another.
 */
export function passFor(kind: string, token: string): string {
  const place = kind + token.slice(-6)
  const kept = window.localStorage.getItem(place)
  if (kept !== null) return kept
  const fresh = freshToken()
  window.localStorage.setItem(place, fresh)
  return fresh
}

export const forgetPass = (kind: string, token: string): void =>
  window.localStorage.removeItem(kind + token.slice(-6))

/** Forgets every one of this kind. */
export function forgetPasses(kind: string): void {
  for (const place of Object.keys(window.localStorage))
    if (place.startsWith(kind)) window.localStorage.removeItem(place)
}
