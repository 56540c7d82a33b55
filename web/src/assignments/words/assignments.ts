import type { Language } from '../../staff-ui/surroundings.tsx'
import { type AssignmentsWords, assignmentsEn } from './assignments-en.ts'
import { assignmentsEs } from './assignments-es.ts'

/** The words of caseloads and of who is whose case manager. */
export const assignmentsWords: Readonly<Record<Language, AssignmentsWords>> = {
  en: assignmentsEn,
  es: assignmentsEs,
}
