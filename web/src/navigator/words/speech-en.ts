import { english } from '@handrail/eligibility/words'
import { firstEn } from './en.ts'
import { commonEn } from './en-common.ts'
import { helperEn } from './en-helper.ts'
import { selfEn } from './en-self.ts'
import { keepingEn } from './keeping-en.ts'

/** All English words, to the person and to a helper: the same file for both, so that no request tells who asks. */
export const speechEn = {
  first: firstEn,
  questions: { ...commonEn, ...selfEn },
  helper: helperEn,
  keeping: keepingEn,
  words: english,
}
