import type { Language } from '../surroundings.tsx'
import { commonEn } from './common-en.ts'
import { commonEs } from './common-es.ts'
import type { CommonWords } from './common-words.ts'

export const commonWords: Readonly<Record<Language, CommonWords>> = { en: commonEn, es: commonEs }
