import type { Plan } from '../plan/plan.ts'
import { english } from './en/words.ts'
import { spanish } from './es/words.ts'
import { planTextIn } from './plan-text.ts'
import type { Language, Words } from './words.ts'

export { english } from './en/words.ts'
export { spanish } from './es/words.ts'
export { planTextIn } from './plan-text.ts'
export { voiced } from './voice.ts'
export {
  type FixedWords,
  LANGUAGES,
  type Language,
  type ReasonContext,
  type Speaker,
  type Voice,
  type Words,
} from './words.ts'

const ALL: Readonly<Record<Language, Words>> = { en: english, es: spanish }

/**
 * The words of a language.
 *
 * @example wordsFor('es').money(1835) // "$1,835"
 */
export const wordsFor = (language: Language): Words => ALL[language]

/**
 * A plan as plain text that is also Markdown. The same plan always gives the same text.
 *
 * @example planText(planFor({ state: 'TX', age: 29 }, '2026-11-23'), 'en')
 */
export const planText = (plan: Plan, language: Language): string => planTextIn(wordsFor(language), plan)
