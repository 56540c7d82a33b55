import type { Language } from '../../staff-ui/surroundings.tsx'
import { type InstrumentsWords, instrumentsEn } from './instruments-en.ts'
import { instrumentsEs } from './instruments-es.ts'

/** The words of questionnaires, for staff. */
export const instrumentsWords: Readonly<Record<Language, InstrumentsWords>> = {
  en: instrumentsEn,
  es: instrumentsEs,
}
