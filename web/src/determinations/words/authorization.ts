import type { Language } from '../../staff-ui/surroundings.tsx'
import { type AuthorizationWords, authorizationEn } from './authorization-en.ts'
import { authorizationEs } from './authorization-es.ts'

/** The words of what a plan must allow before it pays. */
export const authorizationWords: Readonly<Record<Language, AuthorizationWords>> = {
  en: authorizationEn,
  es: authorizationEs,
}
