import type { Language } from '../../staff-ui/surroundings.tsx'
import { referralsEn } from './referrals-en.ts'
import { referralsEs } from './referrals-es.ts'
import type { ReferralsWords } from './referrals-words.ts'

/** The words of the intake board and of a request. */
export const referralsWords: Readonly<Record<Language, ReferralsWords>> = { en: referralsEn, es: referralsEs }
