import type { Language } from '../../staff-ui/surroundings.tsx'
import { type ProgressWords, progressEn } from './progress-en.ts'
import { progressEs } from './progress-es.ts'

/** The words of how a plan goes. */
export const progressWords: Readonly<Record<Language, ProgressWords>> = { en: progressEn, es: progressEs }
