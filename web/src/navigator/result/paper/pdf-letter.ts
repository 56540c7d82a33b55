import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { GAP, SIZE, WIDTH } from './geometry.ts'
import { BLANK_GAP, type LetterSheet } from './letter-sheet.ts'
import { frame, line } from './pdf-parts.ts'
import { printable } from './pdf-text.ts'

/** The letter as a PDF of one page. */
export const letterDocument = (letter: LetterSheet): TDocumentDefinitions => {
  const { language, title, blanks, paragraphs, signature, size } = letter
  return {
    ...frame(language),
    content: [
      ...line(title, { size: SIZE.section, bold: true, gap: GAP.part }),
      ...blanks.map((label) => blank(label, size)),
      { stack: paragraphs.map((text) => paragraph(text, size)), margin: [0, GAP.part, 0, GAP.part] },
      ...signature.map((label) => blank(label, size)),
    ],
  }
}

const paragraph = (text: string, size: number): Content => ({
  text: printable(text),
  fontSize: size,
  margin: [0, 0, 0, GAP.block],
})

const LINE = WIDTH.sheet * 0.4

/** What belongs there, and a line to write it on. */
const blank = (label: string, size: number): Content => ({
  columns: [
    { text: printable(`${label}:`), width: 'auto' },
    { canvas: [{ type: 'line', x1: 0, y1: size + 1, x2: LINE, y2: size + 1, lineWidth: 0.75 }], width: '*' },
  ],
  columnGap: GAP.block,
  fontSize: size,
  margin: [0, 0, 0, BLANK_GAP],
})
