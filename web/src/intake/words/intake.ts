import type { Language } from '../../staff-ui/surroundings.tsx'
import { type IntakeWords, intakeEn } from './intake-en.ts'
import { intakeEs } from './intake-es.ts'

/** The words of the intake board and of one intake. */
export const intakeWords: Readonly<Record<Language, IntakeWords>> = { en: intakeEn, es: intakeEs }
