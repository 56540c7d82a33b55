import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { printable } from '../../../ui/paper/printable.ts'
import type { ShownSection } from '../shown.ts'
import { textOf } from './texts-of.ts'

export interface Paper {
  readonly sections: readonly ShownSection[]
  readonly language: 'en' | 'es'
  /** What stands at the foot: of which day it is. */
  readonly asOf: string
}

const PAGE = { width: 612, height: 792, margin: 54 } as const
const LINE = 1.3
/** The mean width of a letter of Helvetica, as a part of its size. A little more than it is, so that a guess leaves room. */
const LETTER = 0.52

/** The largest letters with which everything stands on one sheet; the smallest, when nothing does. */
export function sizeFor(
  sections: readonly ShownSection[],
  room: { readonly width: number; readonly height: number },
) {
  const sizes = [13, 12, 11, 10, 9, 8]
  const fits = (size: number) => {
    const letters = room.width / (size * LETTER)
    const rows = sections.flatMap(({ lines }) =>
      lines.map((line) => Math.ceil((textOf(line).length + 4) / letters) + 0.2),
    )
    const heads = sections.length * 1.9
    return (rows.reduce((sum, one) => sum + one, 0) + heads) * size * LINE <= room.height
  }
  return sizes.find(fits) ?? 8
}

const listed = (sections: readonly ShownSection[], size: number): Content[] =>
  sections.flatMap(({ heading, lines }) => [
    { text: printable(heading), bold: true, fontSize: size, margin: [0, size * 0.5, 0, size * 0.15] },
    ...lines.map(
      (line): Content => ({
        columns: [
          { text: '–', width: size, fontSize: size },
          { text: printable(textOf(line)), fontSize: size, width: '*' },
        ],
        margin: [0, 0, 0, size * 0.15],
      }),
    ),
  ])

/** The title shows in the window of a reader, so it tells nothing. */
const frame = (language: string) => ({
  pageSize: 'LETTER' as const,
  pageMargins: PAGE.margin,
  language,
  info: { title: 'Handrail', creator: 'Handrail' },
  displayTitle: true,
  defaultStyle: { font: 'Helvetica', lineHeight: LINE / 1.15 },
})

/** One sheet, in letters as large as fit. */
export function sheetDocument({ sections, language, asOf }: Paper, title: string): TDocumentDefinitions {
  const size = sizeFor(sections, { width: 504, height: 600 })
  return {
    ...frame(language),
    content: [
      { text: printable(title), bold: true, fontSize: 20, margin: [0, 0, 0, 6] },
      ...listed(sections, size),
      { text: printable(asOf), fontSize: 9, margin: [0, 14, 0, 0] },
    ],
  }
}

/** How wide the card is before it is folded: twice that of a bank card. */
const CARD = { width: 486, height: 306 } as const

/**
 * A card to cut out and fold twice with the words inside. It is printed on one side: whoever sees it folded sees blank paper.
 */
export function cardDocument({ sections, language, asOf }: Paper, how: string): TDocumentDefinitions {
  const size = Math.min(9, sizeFor(sections, { width: 225, height: CARD.height * 2 }) - 1)
  const half = Math.ceil(sections.length / 2)
  return {
    ...frame(language),
    content: [
      { text: printable(how), fontSize: 10, margin: [0, 0, 0, 10] },
      {
        table: {
          widths: [CARD.width / 2 - 12, CARD.width / 2 - 12],
          heights: [CARD.height],
          body: [
            [
              { stack: listed(sections.slice(0, half), size) },
              { stack: [...listed(sections.slice(half), size), { text: printable(asOf), fontSize: 6 }] },
            ],
          ],
        },
        layout: {
          hLineStyle: () => ({ dash: { length: 3, space: 3 } }),
          vLineStyle: () => ({ dash: { length: 1, space: 4 } }),
          hLineWidth: () => 0.7,
          vLineWidth: () => 0.7,
        },
      },
    ],
  }
}
