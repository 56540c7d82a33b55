import { pdfOf } from '../../../navigator/result/paper/pdf-file.ts'
import { cardDocument, type Paper, sheetDocument } from './safety-paper.ts'

export const sheetPdf = (paper: Paper, title: string): Promise<Blob> => pdfOf(sheetDocument(paper, title))
export const cardPdf = (paper: Paper, how: string): Promise<Blob> => pdfOf(cardDocument(paper, how))
