import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { printable } from '../../../ui/paper/printable.ts'
import { GAP, SIZE, WIDTH } from './geometry.ts'
import { BLANK_GAP, type LetterSheet, type Letters } from './letter-sheet.ts'
import { frame, line } from './pdf-parts.ts'

/** The letter as a PDF, each language on a page of its own. */
export const letterDocument = (letters: Letters): TDocumentDefinitions => ({
  ...frame(letters[0].language),
  content: letters.map((letter, index) => ({
    stack: pageOf(letter),
    ...(index > 0 ? { pageBreak: 'before' } : {}),
  })),
})

const pageOf = ({ title, blanks, paragraphs, signature, size }: LetterSheet): Content[] => [
  ...line(title, { size: SIZE.section, bold: true, gap: GAP.part }),
  ...blanks.map((label) => blank(label, size)),
  { stack: paragraphs.map((text) => paragraph(text, size)), margin: [0, GAP.part, 0, GAP.part] },
  ...signature.map((label) => blank(label, size)),
]

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
