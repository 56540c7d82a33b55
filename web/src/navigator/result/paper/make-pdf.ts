import type { Letters } from './letter-sheet.ts'
import type { Sheet } from './sheet.ts'

/*
 * The PDF writer is large and few people need it, so it is loaded only when one asks for a file. It comes from our own
 * server and works in the browser: nothing of the plan leaves the device.
 */
export const makePlanPdf = async (sheet: Sheet): Promise<Blob> => (await import('./pdf.ts')).planPdf(sheet)

export const makeLetterPdf = async (letters: Letters): Promise<Blob> =>
  (await import('./pdf.ts')).letterPdf(letters)
