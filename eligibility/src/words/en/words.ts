import type { Catalogue } from '../catalogue.ts'
import type { Words } from '../words.ts'
import { wordsOf } from '../words-of.ts'
import { changes } from './changes.ts'
import { doors } from './doors.ts'
import { facts } from './facts.ts'
import { forms } from './forms.ts'
import { frame } from './frame.ts'
import { goodToKnow } from './good-to-know.ts'
import { helper } from './helper.ts'
import { letter } from './letter.ts'
import { plan } from './plan.ts'
import { programs } from './programs.ts'
import { reasons, unknown } from './reasons.ts'
import { waivers } from './waivers.ts'

/** Everything that English supplies. */
export const englishCatalogue: Catalogue = {
  language: 'en',
  forms,
  facts,
  reasons,
  unknown,
  programs,
  waivers,
  doors,
  changes,
  goodToKnow,
  plan,
  letter,
  helper,
  frame,
}

/** Plain words in English. */
export const english: Words = wordsOf(englishCatalogue)
