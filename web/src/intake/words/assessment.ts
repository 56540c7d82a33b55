import type { Language } from '../../staff-ui/surroundings.tsx'
import { type AssessmentWords, assessmentEn } from './assessment-en.ts'
import { assessmentEs } from './assessment-es.ts'

/** The words of the assessment: writing it, and reading it once it is signed. */
export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  en: assessmentEn,
  es: assessmentEs,
}
