import type { Language } from '../../staff-ui/surroundings.tsx'
import { type PlanWords, planEn } from './plan-en.ts'
import { planEs } from './plan-es.ts'

/** The words of a plan. */
export const planWords: Readonly<Record<Language, PlanWords>> = { en: planEn, es: planEs }
