import { english, spanish } from '@handrail/eligibility/words'
import { firstEs } from './es.ts'
import { commonEs } from './es-common.ts'
import { helperEs } from './es-helper.ts'
import { selfEs } from './es-self.ts'
import { keepingEs } from './keeping-es.ts'

/** All Spanish words, to the person and to a helper in one file, and the English for a letter: a doctor may read no other language. */
export const speechEs = {
  first: firstEs,
  questions: { ...commonEs, ...selfEs },
  helper: helperEs,
  keeping: keepingEs,
  words: spanish,
  english,
}
