import { english, spanish } from '@handrail/eligibility/words'
import { firstEs } from './es.ts'
import { commonEs } from './es-common.ts'
import { selfEs } from './es-self.ts'
import { keepingEs } from './keeping-es.ts'

/** All Spanish words, as they are said to the person, and the English for a letter: a doctor may read no other language. */
export const speechEs = {
  first: firstEs,
  questions: { ...commonEs, ...selfEs },
  keeping: keepingEs,
  words: spanish,
  english,
}
