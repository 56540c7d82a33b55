import type { Language } from '../../staff-ui/surroundings.tsx'
import { appEn } from './app-en.ts'
import { appEs } from './app-es.ts'
import type { AppWords } from './app-words.ts'

export const appWords: Readonly<Record<Language, AppWords>> = { en: appEn, es: appEs }
