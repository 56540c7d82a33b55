import type {
  CanvasElement,
  CanvasPolyline,
  Column,
  Content,
  ContentStack,
  TDocumentDefinitions,
} from 'pdfmake/interfaces'
import { printable } from '../../../ui/paper/printable.ts'
import type { Tone } from '../../../ui/status-chip.tsx'
import { GAP, LEADING, PAGE, SIZE, type Size } from './geometry.ts'

/** From the top of the tallest letter of Helvetica to the bottom of the lowest; pdfmake counts leading in multiples of it. */
const NATURAL_LINE = 0.925

/** What every file of ours has in common. The title shows in the window of a reader, so it tells nothing. */
export const frame = (language: string): Omit<TDocumentDefinitions, 'content'> => ({
  pageSize: 'LETTER',
  pageMargins: PAGE.margin,
  language,
  info: { title: 'Handrail', creator: 'Handrail' },
  displayTitle: true,
  defaultStyle: { font: 'Helvetica', fontSize: SIZE.body, lineHeight: LEADING / NATURAL_LINE },
})

interface Look {
  readonly size?: Size | undefined
  readonly bold?: boolean | undefined
  /** Room above and under it. */
  readonly above?: number | undefined
  readonly gap?: number | undefined
}

/** A paragraph, or nothing where there is nothing to say. */
export const line = (
  text: string | null,
  { size = SIZE.body, bold = false, above = 0, gap = 0 }: Look = {},
): Content[] =>
  text === null || text === ''
    ? []
    : [{ text: printable(text), fontSize: size, bold, margin: [0, above, 0, gap] }]

const MARK = 9

/** Lines beside a mark, which stands on the first of them. */
export const marked = (mark: Mark, lines: readonly Content[], gap: number): Content => ({
  columns: [drawn(mark), stack(lines)],
  columnGap: GAP.indent - MARK,
  margin: [0, 0, 0, gap],
})

/** A new copy each time: pdfmake writes into what it draws. */
const drawn = (mark: Mark): Column =>
  mark === 'ask'
    ? { text: '?', bold: true, width: MARK, fontSize: SIZE.second, alignment: 'center' }
    : { canvas: structuredClone([...MARKS[mark]]), width: MARK }

export const stack = (lines: readonly Content[]): ContentStack => ({ stack: [...lines] })

/** Never broken between two sheets or columns. */
export const whole = (lines: readonly Content[], gap: number): Content => ({
  stack: [...lines],
  unbreakable: true,
  margin: [0, 0, 0, gap],
})

type Mark = Tone | 'tick' | 'box' | 'stop' | 'dash'

const PEN = { lineWidth: 1, lineColor: '#000' } as const
const circle = { type: 'ellipse', x: 4.5, y: 4.5, r1: 4, r2: 4 } as const

const stroke = (points: readonly (readonly [number, number])[], color = '#000'): CanvasPolyline => ({
  type: 'polyline',
  points: points.map(([x, y]) => ({ x, y })),
  lineWidth: 1.1,
  lineColor: color,
})

/** The right half of the circle, as a shape of short sides. */
const half: CanvasPolyline = {
  type: 'polyline',
  closePath: true,
  color: '#000',
  lineWidth: 0,
  points: Array.from({ length: 13 }, (_, step) => {
    const angle = (Math.PI * step) / 12
    return { x: 4.5 + 4 * Math.sin(angle), y: 4.5 - 4 * Math.cos(angle) }
  }),
}

/** The shapes of the screen, drawn with a pen: they say the same in grey. */
const MARKS: Readonly<Record<Exclude<Mark, 'ask'>, readonly CanvasElement[]>> = {
  fits: [
    { ...circle, color: '#000' },
    stroke(
      [
        [2.6, 4.6],
        [4, 6],
        [6.4, 3.2],
      ],
      '#fff',
    ),
  ],
  maybe: [{ ...circle, ...PEN }, half],
  'not-now': [{ ...circle, ...PEN, dash: { length: 2, space: 1.5 } }],
  tick: [
    stroke([
      [1, 4.8],
      [3.4, 7.2],
      [8, 2],
    ]),
  ],
  dash: [
    stroke([
      [1, 4.5],
      [8, 4.5],
    ]),
  ],
  box: [{ type: 'rect', x: 0.5, y: 0.5, w: 8, h: 8, ...PEN }],
  stop: [{ type: 'ellipse', x: 4.5, y: 4.5, r1: 2, r2: 2, ...PEN }],
}
