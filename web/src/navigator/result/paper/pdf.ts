import pdfMake from 'pdfmake/build/pdfmake.js'
import helvetica from 'pdfmake/build/standard-fonts/Helvetica.js'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Letters } from './letter-sheet.ts'
import { letterDocument } from './pdf-letter.ts'
import { planDocument } from './pdf-plan.ts'
import type { Sheet } from './sheet.ts'

export const planPdf = (sheet: Sheet): Promise<Blob> => pdf(planDocument(sheet))
export const letterPdf = (letters: Letters): Promise<Blob> => pdf(letterDocument(letters))

// The font that every reader brings along: only its widths are needed, and nothing is embedded.
pdfMake.addFontContainer(helvetica)
pdfMake.setUrlAccessPolicy(() => false)

const pdf = (document: TDocumentDefinitions): Promise<Blob> => pdfMake.createPdf(document).getBlob()
