import pdfMake from 'pdfmake/build/pdfmake.js'
import helvetica from 'pdfmake/build/standard-fonts/Helvetica.js'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'

// The font that every reader brings along: only its widths are needed, and nothing is embedded.
pdfMake.addFontContainer(helvetica)
pdfMake.setUrlAccessPolicy(() => false)

export const pdfOf = (document: TDocumentDefinitions): Promise<Blob> => pdfMake.createPdf(document).getBlob()
