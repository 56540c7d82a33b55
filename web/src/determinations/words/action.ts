import type { Language } from '../../staff-ui/surroundings.tsx'
import { type ActionWords, actionEn } from './action-en.ts'
import { actionEs } from './action-es.ts'

/** The words of what is taken from somebody who had a yes. */
export const actionWords: Readonly<Record<Language, ActionWords>> = { en: actionEn, es: actionEs }
