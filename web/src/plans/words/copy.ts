import type { Language } from '../../staff-ui/surroundings.tsx'
import { type CopyWords, copyEn } from './copy-en.ts'
import { copyEs } from './copy-es.ts'

/** The words of a person's copy of their plan. */
export const copyWords: Readonly<Record<Language, CopyWords>> = { en: copyEn, es: copyEs }
