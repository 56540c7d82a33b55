import type { Language } from '../language.ts'
import { outsideEn } from './outside-en.ts'
import { outsideEs } from './outside-es.ts'
import type { OutsideWords } from './outside-words.ts'

/** The words of the pages without an account. */
export const outsideWords: Readonly<Record<Language, OutsideWords>> = { en: outsideEn, es: outsideEs }
