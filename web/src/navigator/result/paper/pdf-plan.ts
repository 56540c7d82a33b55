import type { Truth } from '@handrail/eligibility'
import type { Content, ContentColumns, TDocumentDefinitions } from 'pdfmake/interfaces'
import { printable } from '../../../ui/paper/printable.ts'
import { footHeight, GAP, HEAD, PAGE, SIZE, WIDTH } from './geometry.ts'
import { frame, line, marked, stack, whole } from './pdf-parts.ts'
import type { Sheet, SheetBring, SheetCall, SheetNext, SheetStep, SheetWay, WaysColumn } from './sheet.ts'

const REASON_MARKS = { yes: 'tick', no: 'dash', unknown: 'ask' } as const satisfies Record<Truth, string>

/** The two sheets as a PDF. */
export const planDocument = (sheet: Sheet): TDocumentDefinitions => ({
  ...frame(sheet.language),
  content: [
    ...firstPage(sheet),
    foot(sheet.feet[0], sheet.pages[0]),
    { ...head(sheet), pageBreak: 'before' },
    secondPage(sheet),
    foot(sheet.feet[1], sheet.pages[1]),
  ],
})

const firstPage = (sheet: Sheet): Content[] => {
  const { title, detail, next, ways, rule } = sheet
  return [
    head(sheet),
    ...line(title, { size: SIZE.title, bold: true, gap: GAP.line }),
    ...line(detail, { gap: GAP.part }),
    nextStep(next),
    ...heading(ways.title),
    twoColumns(waysColumn(ways.columns[0]), waysColumn(ways.columns[1])),
    ...line(ways.more, { size: SIZE.second }),
    ...(rule === null
      ? []
      : [
          ...line(rule.name, { size: SIZE.second, bold: true, above: GAP.block }),
          ...line(rule.text, { size: SIZE.second }),
        ]),
  ]
}

const secondPage = ({ calls, say, bring, road }: Sheet): Content =>
  twoColumns(
    [
      ...heading(calls.title),
      ...calls.items.map(place),
      ...calls.also.map(row),
      ...line(calls.note, { size: SIZE.second }),
      ...(say.items.length > 0
        ? [...heading(say.title, GAP.part), ...say.items.map((text) => row(`“${text}”`))]
        : []),
    ],
    [
      ...heading(bring.title),
      ...line(bring.hint, { size: SIZE.second, gap: GAP.row }),
      ...bring.items.map(thing),
      ...heading(road.title, GAP.part),
      ...road.items.map(step),
    ],
  )

const head = ({ brand, date }: Sheet): ContentColumns => ({
  columns: [
    { text: printable(brand), bold: true },
    { text: printable(date), alignment: 'right', width: 'auto' },
  ],
  fontSize: SIZE.second,
  margin: [0, 0, 0, HEAD - SIZE.second * 1.25],
})

/** At the very foot, wherever the content ends. */
const foot = (texts: readonly string[], page: string): Content => ({
  stack: [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH.sheet, y2: 0, lineWidth: 0.75 }],
      margin: [0, 0, 0, 2 * GAP.line],
    },
    ...texts.flatMap((text, index) => line(text, { size: SIZE.second, bold: index === 0, gap: GAP.line })),
    { text: printable(page), fontSize: SIZE.second, alignment: 'right' },
  ],
  absolutePosition: { x: PAGE.margin, y: PAGE.height - PAGE.margin - footHeight(texts) },
})

const heading = (text: string, above = 0): Content[] =>
  line(text, { size: SIZE.section, bold: true, above, gap: GAP.row })

const twoColumns = (left: readonly Content[], right: readonly Content[]): Content => ({
  columns: [
    { ...stack(left), width: WIDTH.column },
    { ...stack(right), width: WIDTH.column },
  ],
  columnGap: WIDTH.sheet - 2 * WIDTH.column,
})

const nextStep = ({ kicker, title, detail, contact, sayLabel, say, status }: SheetNext): Content => ({
  table: {
    widths: [WIDTH.next, WIDTH.quotation],
    dontBreakRows: true,
    body: [
      [
        stack([
          ...line(kicker, { size: SIZE.second, bold: true, gap: GAP.line }),
          ...line(title, { size: SIZE.section, bold: true, gap: GAP.line }),
          ...line(detail, { size: SIZE.second, gap: GAP.line }),
          ...line(contact, { size: SIZE.number, bold: true }),
        ]),
        stack([...line(sayLabel, { size: SIZE.second, bold: true, gap: GAP.line }), ...line(say)]),
      ],
      [{ ...stack(line(status, { size: SIZE.second })), colSpan: 2 }, ''],
    ],
  },
  layout: {
    hLineWidth: (line) => (line === 1 ? 0 : 1),
    vLineWidth: (column) => (column === 1 ? 0 : 1),
    paddingLeft: (column) => (column === 0 ? GAP.inset : GAP.inset * 2 - 2),
    paddingRight: () => GAP.inset - 1,
    paddingTop: (row) => (row === 0 ? GAP.inset : GAP.row),
    paddingBottom: (row) => (row === 0 ? 0 : GAP.inset),
  },
  margin: [0, 0, 0, GAP.part],
})

const waysColumn = (ways: WaysColumn): readonly Content[] => ways.map(way)

const way = ({ tone, standing, name, gives, start, reasons, notes, confirm }: SheetWay): Content =>
  whole(
    [
      marked(tone, line(standing, { size: SIZE.second, bold: true }), 0),
      ...line(name, { bold: true }),
      ...line(gives, { size: SIZE.second }),
      ...reasons.map(({ truth, text }) =>
        marked(REASON_MARKS[truth], line(text, { size: SIZE.second }), GAP.line),
      ),
      ...notes.flatMap((note) => line(note, { size: SIZE.second, gap: GAP.line })),
      ...line(start, { size: SIZE.second }),
      ...line(confirm, { size: SIZE.second }),
    ],
    GAP.block,
  )

const place = ({ name, detail, phone, address }: SheetCall): Content =>
  whole(
    [
      ...line(name, { bold: true }),
      ...line(detail, { size: SIZE.second }),
      ...line(phone, { size: SIZE.lead, bold: true }),
      ...line(address, { size: SIZE.second }),
    ],
    GAP.block,
  )

const row = (text: string): Content => whole(line(text, { size: SIZE.second }), GAP.row)

const thing = ({ what, instead }: SheetBring): Content =>
  marked('box', [...line(what), ...line(instead, { size: SIZE.second })], GAP.row)

const step = ({ name, what, time }: SheetStep): Content =>
  marked(
    'stop',
    [
      ...line(name, { bold: true }),
      ...line(what, { size: SIZE.second }),
      ...line(time, { size: SIZE.second }),
    ],
    GAP.row,
  )
