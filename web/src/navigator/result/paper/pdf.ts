import type { Letters } from './letter-sheet.ts'
import { pdfOf } from './pdf-file.ts'
import { letterDocument } from './pdf-letter.ts'
import { planDocument } from './pdf-plan.ts'
import type { Sheet } from './sheet.ts'

export const planPdf = (sheet: Sheet): Promise<Blob> => pdfOf(planDocument(sheet))
export const letterPdf = (letters: Letters): Promise<Blob> => pdfOf(letterDocument(letters))
