import { english } from '@handrail/eligibility/words'
import { firstEn } from './en.ts'
import { questionsEn } from './en-questions.ts'

/** All English words. */
export const speechEn = { first: firstEn, questions: questionsEn, words: english }
