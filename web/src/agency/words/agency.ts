import type { Language } from '../../staff-ui/surroundings.tsx'
import { agencyEn } from './agency-en.ts'
import { agencyEs } from './agency-es.ts'
import type { AgencyWords } from './agency-words.ts'

export const agencyWords: Readonly<Record<Language, AgencyWords>> = { en: agencyEn, es: agencyEs }
