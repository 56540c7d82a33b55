import type { Language } from '../../staff-ui/surroundings.tsx'
import { type QuestionWords, questionsEn } from './questions-en.ts'
import { questionsEs } from './questions-es.ts'

/** The questions of a first talk. A test holds them to what the blocks ask. */
export const questionWords: Readonly<Record<Language, QuestionWords>> = { en: questionsEn, es: questionsEs }
