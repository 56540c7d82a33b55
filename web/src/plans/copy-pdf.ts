import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { pdfOf } from '../navigator/result/paper/pdf-file.ts'
import { printable } from '../ui/paper/printable.ts'
import type { CopyLine } from './copy-lines.ts'
import { copyWords } from './words/copy.ts'

/** Letters in points; large print begins at 18. */
const SIZES = { normal: 12, large: 18 } as const
const MARGIN = 54

interface Paper {
  readonly lines: readonly CopyLine[]
  readonly language: 'en' | 'es'
  readonly size: keyof typeof SIZES
}

/** The same lines as on the screen, on paper. */
export const copyPdf = (paper: Paper): Promise<Blob> => pdfOf(documentOf(paper))

const documentOf = ({ lines, language, size }: Paper): TDocumentDefinitions => ({
  pageSize: 'LETTER',
  pageMargins: MARGIN,
  language,
  // The title shows in the window of a reader, so it tells nothing.
  info: { title: 'Handrail', creator: 'Handrail' },
  displayTitle: true,
  defaultStyle: { font: 'Helvetica', fontSize: SIZES[size], lineHeight: 1.3 },
  content: held(lines).map((together) => ({
    stack: together.map((line) => drawn(line, SIZES[size])),
    unbreakable: true,
  })),
  footer: (page, pages) => ({
    text: copyWords[language].page(page, pages),
    alignment: 'right',
    margin: [MARGIN, 12],
    fontSize: 10,
  }),
})

const HEADS: readonly CopyLine['is'][] = ['title', 'under-title', 'part', 'goal', 'lead']

/** Lines that no page divides: each with the headings over it, so that none stands alone at the foot of a page. */
function held(lines: readonly CopyLine[]): readonly (readonly CopyLine[])[] {
  const groups: CopyLine[][] = []
  let heads: CopyLine[] = []
  for (const line of lines) {
    heads.push(line)
    if (HEADS.includes(line.is)) continue
    groups.push(heads)
    heads = []
  }
  return heads.length > 0 ? [...groups, heads] : groups
}

function drawn({ is, text }: CopyLine, size: number): Content {
  const said = printable(text)
  switch (is) {
    case 'title':
      return { text: said, fontSize: size * 1.7, bold: true, margin: [0, 0, 0, 4] }
    case 'part':
      return { text: said, fontSize: size * 1.15, bold: true, color: '#17506a', margin: [0, size, 0, 4] }
    case 'goal':
      return { text: said, fontSize: size * 1.3, bold: true, margin: [0, size / 2, 0, 3] }
    case 'lead':
      return { text: said, bold: true, margin: [0, size / 4, 0, 2] }
    case 'item':
      return { ul: [said], margin: [0, 0, 0, 2] }
    default:
      return { text: said, margin: [0, 0, 0, 3] }
  }
}
