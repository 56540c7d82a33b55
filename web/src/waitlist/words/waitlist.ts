import type { Language } from '../../staff-ui/surroundings.tsx'
import { type WaitlistWords, waitlistEn } from './waitlist-en.ts'
import { waitlistEs } from './waitlist-es.ts'

/** The words of the waiting list, of one place on it, of its formula and of its fairness. */
export const waitlistWords: Readonly<Record<Language, WaitlistWords>> = { en: waitlistEn, es: waitlistEs }
