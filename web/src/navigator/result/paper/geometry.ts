import { type Face, linesOf } from './text-width.ts'

/*
 * The measures of a printed sheet in points: Letter with margins of 0.75 in. paper.css and the PDF use the same ones.
 */
export const PAGE = { width: 612, height: 792, margin: 54 } as const

/** Width of a line: the whole sheet, one of two columns, the box of the next step, and its two sides. */
export const WIDTH = { sheet: 504, column: 242, inset: 482, next: 208, quotation: 248 } as const

export const SIZE = { title: 20, number: 16, section: 14, lead: 13, body: 12, second: 10.5 } as const
export type Size = (typeof SIZE)[keyof typeof SIZE]

export const LEADING = 1.25

/** Room between things. `indent` is where text begins beside a mark or a box to tick. */
export const GAP = { line: 2, row: 5, block: 9, part: 14, inset: 10, indent: 16 } as const

/** What the head line and the foot of a sheet take. */
export const HEAD = 24
const SLACK = 12

export const heightOf = (
  text: string | null,
  size: number,
  { width, face = 'regular' }: { readonly width: number; readonly face?: Face },
): number => (text === null || text === '' ? 0 : linesOf(text, { size, width, face }) * size * LEADING)

/** What stands at the foot of a sheet, with the line above it and the number of the page under it. */
export const footHeight = (texts: readonly string[]): number =>
  texts.reduce(
    (sum, text) => sum + heightOf(text, SIZE.second, { width: WIDTH.sheet, face: 'bold' }) + GAP.line,
    0,
  ) +
  SIZE.second * LEADING +
  2 * GAP.line

/** Room for content between head line and foot. */
export const roomFor = (foot: readonly string[]): number =>
  PAGE.height - 2 * PAGE.margin - HEAD - footHeight(foot) - SLACK
