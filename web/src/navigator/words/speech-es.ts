import { spanish } from '@handrail/eligibility/words'
import { firstEs } from './es.ts'
import { questionsEs } from './es-questions.ts'

/** All Spanish words. */
export const speechEs = { first: firstEs, questions: questionsEs, words: spanish }
