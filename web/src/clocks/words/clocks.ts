import type { Language } from '../../staff-ui/surroundings.tsx'
import { clocksEn } from './clocks-en.ts'
import { clocksEs } from './clocks-es.ts'
import type { ClocksWords } from './clocks-words.ts'

export const clocksWords: Readonly<Record<Language, ClocksWords>> = { en: clocksEn, es: clocksEs }
