import type { StateCode } from '../places/state-codes.ts'
import { STATE_NAMES } from '../places/state-names.ts'
import type { Forms } from './catalogue.ts'
import type { Language } from './words.ts'

/** A state as it stands within a sentence. */
export const stateWithin = (forms: Forms, language: Language, state: StateCode | null): string =>
  state === null ? forms.someState : (forms.stateInSentence[state] ?? STATE_NAMES[state][language])
