import { english } from '@handrail/eligibility/words'
import { firstEn } from './en.ts'
import { commonEn } from './en-common.ts'
import { selfEn } from './en-self.ts'
import { keepingEn } from './keeping-en.ts'

/** All English words, as they are said to the person. */
export const speechEn = {
  first: firstEn,
  questions: { ...commonEn, ...selfEn },
  keeping: keepingEn,
  words: english,
}
