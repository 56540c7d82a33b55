import type { Piece } from '../ui/paper/paged.ts'
import { taggedPdf } from '../ui/paper/tagged-pdf.ts'
import type { CopyLine } from './copy-lines.ts'
import { copyWords } from './words/copy.ts'

/** Letters in points; large print begins at 18. */
const SIZES = { normal: 12, large: 18 } as const

interface Paper {
  readonly lines: readonly CopyLine[]
  readonly language: 'en' | 'es'
  readonly size: keyof typeof SIZES
  /** How the agency calls itself outside and its number, at the foot of each page. */
  readonly from?: string
}

/** The same lines as on the screen, on paper, with the same headings and lists for whoever hears them. */
export const copyPdf = ({ lines, language, size, from }: Paper): Promise<Blob> =>
  taggedPdf({
    pieces: lines.map((line) => pieceOf(line, SIZES[size])),
    language,
    // The title shows in the window of a reader, so it tells nothing.
    title: 'Handrail',
    footer: (page, pages) => [from, copyWords[language].page(page, pages)].filter(Boolean).join('   '),
  })

function pieceOf({ is, text }: CopyLine, size: number): Piece {
  const plain = { tag: 'P', text, size, weight: 'regular', before: 0, after: 3, leads: false } as const
  const heading = { ...plain, weight: 'bold', leads: true } as const
  switch (is) {
    case 'title':
      return { ...heading, tag: 'H1', size: size * 1.7, after: 4 }
    case 'under-title':
      return { ...plain, leads: true }
    case 'part':
      return { ...heading, tag: 'H2', size: size * 1.15, before: size, after: 4 }
    case 'goal':
      return { ...heading, tag: 'H3', size: size * 1.3, before: size / 2 }
    case 'lead':
      return { ...heading, before: size / 4, after: 2 }
    case 'item':
      return { ...plain, tag: 'LI', after: 2 }
    default:
      return plain
  }
}
