import { type Weight, widthOf } from './helvetica.ts'
import { printable } from './printable.ts'

/** What a piece of text is, as a screen reader names it. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'LI'

/** A piece of text as it is drawn: sizes and room around it in points. */
export interface Piece {
  readonly tag: Tag
  readonly text: string
  readonly size: number
  readonly weight: Weight
  readonly before: number
  readonly after: number
  /** Stands on the page of what comes after it: a heading. */
  readonly leads: boolean
}

/** One line on a page, its baseline measured from the foot of the page. */
export interface Placed {
  /** Which of the pieces it belongs to. */
  readonly piece: number
  readonly text: string
  readonly x: number
  readonly y: number
  /** The sign before an item of a list, on its first line. */
  readonly label: string | undefined
}

/** Letter paper, with the same room on each side, in points. */
export const PAPER = { width: 612, height: 792, margin: 54 } as const
const LEADING = 1.3
const ROOM = PAPER.width - 2 * PAPER.margin
const TOP = PAPER.height - PAPER.margin
const LABEL = '•'
const indentOf = ({ tag, size }: Piece): number => (tag === 'LI' ? size * 1.2 : 0)

/**
 * Puts pieces on pages. What leads stays with what comes after it, and a piece is divided only when it is longer than a page.
 */
export function onPages(pieces: readonly Piece[]): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]]
  let y: number = TOP
  const turn = () => {
    pages.push([])
    y = TOP
  }
  for (const group of together(pieces)) {
    const height = heightOf(group)
    if (y < TOP && y - height < PAPER.margin && height <= TOP - PAPER.margin) turn()
    for (const { piece, n, lines } of group) {
      if (y < TOP) y -= piece.before
      const leading = piece.size * LEADING
      for (const [at, text] of lines.entries()) {
        if (y < TOP && y - leading < PAPER.margin) turn()
        y -= leading
        const label = piece.tag === 'LI' && at === 0 ? LABEL : undefined
        pages.at(-1)?.push({
          piece: n,
          // A reader puts the lines together: without a space, the last word of one and the first of the next would be one.
          text: at < lines.length - 1 ? `${text} ` : text,
          label,
          x: PAPER.margin + indentOf(piece),
          y: y + piece.size * 0.3,
        })
      }
      y -= piece.after
    }
  }
  return pages
}

interface Broken {
  readonly piece: Piece
  readonly n: number
  readonly lines: readonly string[]
}

/** Each piece with those that lead to it. */
function together(pieces: readonly Piece[]): readonly (readonly Broken[])[] {
  const groups: Broken[][] = []
  let open: Broken[] = []
  for (const [n, piece] of pieces.entries()) {
    open.push({ piece, n, lines: linesOf(piece) })
    if (piece.leads) continue
    groups.push(open)
    open = []
  }
  return open.length > 0 ? [...groups, open] : groups
}

const heightOf = (group: readonly Broken[]): number =>
  group.reduce(
    (sum, { piece, lines }) => sum + piece.before + lines.length * piece.size * LEADING + piece.after,
    0,
  )

function linesOf(piece: Piece): readonly string[] {
  const room = ROOM - indentOf(piece)
  const fits = (text: string) => widthOf(text, piece.weight, piece.size) <= room
  return piece.text.split('\n').flatMap((part) => broken(printable(part), fits))
}

/** A text in lines that fit; a word that is longer than a line is divided where it must be. */
export function broken(text: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => cut(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function cut(word: string, fits: (text: string) => boolean): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const sign of word) {
    if (part !== '' && !fits(part + sign)) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}
