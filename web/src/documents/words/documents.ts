import type { Language } from '../../staff-ui/surroundings.tsx'
import { documentsEn } from './documents-en.ts'
import { documentsEs } from './documents-es.ts'
import type { DocumentsWords } from './documents-words.ts'

export const documentsWords: Readonly<Record<Language, DocumentsWords>> = { en: documentsEn, es: documentsEs }
