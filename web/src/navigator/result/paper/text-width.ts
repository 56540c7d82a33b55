/*
 * How wide a text is in Helvetica, in thousandths of its size: the metrics of the standard PDF fonts, which Arial and
 * its free twins share. With them the length of a sheet is known before anything is drawn.
 */
export type Face = 'regular' | 'bold'

const FIRST = 32

/** From the space to the tilde. */
// biome-ignore format: a table reads better in rows
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  regular: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
    611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ],
}

/** Signs without a base letter of their own. */
const OTHERS: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 278,
  '“': 333,
  '”': 333,
  '¡': 333,
  '•': 350,
  '–': 556,
  '§': 556,
  '¿': 611,
}
const WIDEST = 1000

export const widthOf = (text: string, face: Face): number => {
  let width = 0
  for (const sign of text) width += WIDTHS[face][(sign.codePointAt(0) ?? 0) - FIRST] ?? rareWidth(sign, face)
  return width
}

/** A letter with an accent is as wide as the letter, and an accent by itself takes no room. */
const rareWidth = (sign: string, face: Face): number => {
  const [letter = sign] = sign.normalize('NFD')
  if (/\p{Mn}/u.test(letter)) return 0
  return WIDTHS[face][(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHERS[letter] ?? WIDEST
}

export interface Setting {
  /** In points, like the width. */
  readonly size: number
  readonly width: number
  readonly face?: Face
}

/**
 * A sheet is also printed by browsers whose font is a little wider than Helvetica, so lines are counted as if every
 * text were.
 */
const WIDER_FONTS = 1.06

/** How many lines a text takes. A word longer than a line is broken. */
export const linesOf = (text: string, { size, width, face = 'regular' }: Setting): number => {
  const room = (width / (size * WIDER_FONTS)) * 1000
  const space = widthOf(' ', face)
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const own = widthOf(word, face)
    if (used > 0 && used + space + own <= room) {
      used += space + own
      continue
    }
    if (used > 0) lines += 1
    lines += Math.max(0, Math.ceil(own / room) - 1)
    used = own > room ? own % room : own
  }
  return lines
}
