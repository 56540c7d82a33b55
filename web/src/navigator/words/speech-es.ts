import { english, spanish } from '@handrail/eligibility/words'
import { firstEs } from './es.ts'
import { questionsEs } from './es-questions.ts'

/** All Spanish words, and the English for a letter: a doctor may read no other language. */
export const speechEs = { first: firstEs, questions: questionsEs, words: spanish, english }
