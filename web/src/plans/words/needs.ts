import type { Language } from '../../staff-ui/surroundings.tsx'
import { type NeedsWords, needsEn } from './needs-en.ts'
import { needsEs } from './needs-es.ts'

/** The words of a needs assessment. */
export const needsWords: Readonly<Record<Language, NeedsWords>> = { en: needsEn, es: needsEs }
