import type { Language } from '../../staff-ui/surroundings.tsx'
import { type DeterminationsWords, determinationsEn } from './determinations-en.ts'
import { determinationsEs } from './determinations-es.ts'

/** The words of what must be there before a decision, of the three decisions, and of their notices. */
export const determinationsWords: Readonly<Record<Language, DeterminationsWords>> = {
  en: determinationsEn,
  es: determinationsEs,
}
