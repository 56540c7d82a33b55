import { tellingReasons } from '../way-reading.ts'
import { GAP, heightOf, roomFor, SIZE, WIDTH } from './geometry.ts'
import type { Sheet, SheetBring, SheetCall, SheetNext, SheetStep, SheetWay, WaysColumn } from './sheet.ts'

/*
 * Trims the plan to two sheets: what helps first stays, what is further down goes. The same plan always ends at the
 * same place.
 */

/** Everything on the first sheet but the ways. */
export interface FirstPage {
  readonly title: string
  readonly detail: string
  readonly next: SheetNext
  readonly heading: string
  /** What stands under the ways. */
  readonly rule: Sheet['rule']
  /** The line for ways that had to be left out. */
  readonly more: (left: readonly SheetWay[]) => string
  readonly foot: readonly string[]
}

type Columns = readonly [WaysColumn, WaysColumn]

/** `ofFirst` is how many reasons the first way keeps at least: one, where it is not told. */
type Trim = readonly [ways: number, reasons: number, notes: boolean, ofFirst?: number]

/** How many ways, how many reasons for each, and whether notes stay: the richest that fits is taken. */
// biome-ignore format: a table reads better in rows
const TRIMS: readonly Trim[] = [
  [8, 3, true], [7, 3, true], [6, 4, true], [6, 3, true],
  [8, 2, true], [7, 2, true], [6, 2, true],
  [5, 3, true], [5, 2, true], [6, 1, true], [5, 2, false],
  [4, 3, true], [4, 2, true], [4, 1, true], [5, 1, false], [4, 2, false], [4, 1, false], [4, 0, false],
  [3, 1, false], [3, 0, false], [2, 1, false], [2, 0, false], [1, 1, false], [1, 0, false],
]

/** Where not even one way with one reason fits. */
const BARE: readonly Trim[] = [
  [2, 0, false, 0],
  [1, 0, false, 0],
]

/** The ways that fit under the next step, in two columns, and a line for those that had to be left out. */
export const fitWays = (
  ways: readonly SheetWay[],
  page: FirstPage,
): { readonly columns: Columns; readonly more: string | null } => {
  const room = roomFor(page.foot) - topHeight(page) - ruleHeight(page.rule)
  // The first way says why before a last one is named at all.
  for (const [count, reasons, notes, ofFirst = 1] of [...TRIMS, ...BARE]) {
    const kept = ways
      .slice(0, count)
      .map((way, index) => trimmed(way, index === 0 ? Math.max(reasons, ofFirst) : reasons, notes))
    const left = ways.slice(count)
    const more = left.length === 0 ? null : page.more(left)
    const rest = room - heightOf(more, SIZE.second, { width: WIDTH.sheet })
    if (!inColumns(kept, rest)) continue
    const whole = withStarts(withReasons(kept, ways, rest), ways, rest)
    const fewer = kept.map((way, index) => trimmed(ways[index] ?? way, Math.min(reasons, 1), notes))
    const begun = withStarts(withReasons(fewer, ways, rest), ways, rest)
    // How to start says more than a second reason.
    return { columns: starts(begun) > starts(whole) ? begun : whole, more }
  }
  return { columns: [[], []], more: page.more(ways) }
}

/** A reason for each that has none, from the top, where there is room. */
const withReasons = (kept: WaysColumn, ways: readonly SheetWay[], room: number): WaysColumn =>
  ways.slice(0, kept.length).reduce((fitted, way, at) => {
    const reasons = tellingReasons(way.reasons, 1)
    const richer = fitted.map((each, index) =>
      index === at && each.reasons.length === 0 ? { ...each, reasons } : each,
    )
    return inColumns(richer, room) ? richer : fitted
  }, kept)

/** How to start, for each that has room for it in its column. The next step says it of the first, which comes last here. */
const withStarts = (kept: WaysColumn, ways: readonly SheetWay[], room: number): Columns => {
  const order = [...kept.keys()].map((at) => (at + 1) % kept.length)
  const started = order.reduce((fitted, way) => {
    const start = ways[way]?.start ?? null
    const richer = fitted.map((each, index) => (index === way ? { ...each, start } : each))
    return inColumns(richer, room) ? richer : fitted
  }, kept)
  return inColumns(started, room) ?? [[], []]
}

const starts = (columns: Columns): number => columns.flat().filter(({ start }) => start !== null).length

const ruleHeight = (rule: Sheet['rule']): number =>
  rule === null
    ? 0
    : heightOf(rule.name, SIZE.second, { width: WIDTH.sheet, face: 'bold' }) +
      heightOf(rule.text, SIZE.second, { width: WIDTH.sheet }) +
      GAP.block

const topHeight = ({ title, detail, next, heading }: FirstPage): number =>
  heightOf(title, SIZE.title, { width: WIDTH.sheet, face: 'bold' }) +
  GAP.line +
  heightOf(detail, SIZE.body, { width: WIDTH.sheet }) +
  GAP.part +
  nextHeight(next) +
  GAP.part +
  heightOf(heading, SIZE.section, { width: WIDTH.sheet, face: 'bold' }) +
  GAP.row

const nextHeight = ({ kicker, title, detail, contact, sayLabel, say, status }: SheetNext): number => {
  const side = { width: WIDTH.next }
  const quotation = { width: WIDTH.quotation }
  const step =
    heightOf(kicker, SIZE.second, { ...side, face: 'bold' }) +
    heightOf(title, SIZE.section, { ...side, face: 'bold' }) +
    heightOf(detail, SIZE.second, side) +
    heightOf(contact, SIZE.number, { ...side, face: 'bold' }) +
    3 * GAP.line
  const said =
    heightOf(sayLabel, SIZE.second, { ...quotation, face: 'bold' }) +
    GAP.line +
    heightOf(say, SIZE.body, quotation)
  const under = GAP.row + heightOf(status, SIZE.second, { width: WIDTH.inset })
  return Math.max(step, said) + under + 2 * GAP.inset
}

const trimmed = (way: SheetWay, count: number, notes: boolean): SheetWay => ({
  ...way,
  start: null,
  reasons: tellingReasons(way.reasons, count),
  notes: notes ? way.notes : [],
})

/** Down the first column, then down the second; a way is never split. */
const inColumns = (ways: readonly SheetWay[], room: number): Columns | null => {
  const heights = ways.map(wayHeight)
  const half = Math.ceil(ways.length / 2)
  const after = ways.map((_, index) => index + 1)
  // As even as can be; fewer in the first column where its ways are the long ones.
  for (const first of [
    ...after.filter((count) => count >= half),
    ...after.filter((count) => count < half).reverse(),
  ]) {
    if (sum(heights.slice(0, first)) <= room && sum(heights.slice(first)) <= room)
      return [ways.slice(0, first), ways.slice(first)]
  }
  return null
}

const wayHeight = ({ standing, name, gives, start, reasons, notes, confirm }: SheetWay): number => {
  const column = { width: WIDTH.column }
  const beside = { width: WIDTH.column - GAP.indent }
  return (
    heightOf(standing, SIZE.second, { ...beside, face: 'bold' }) +
    heightOf(name, SIZE.body, { ...column, face: 'bold' }) +
    heightOf(gives, SIZE.second, column) +
    heightOf(start, SIZE.second, column) +
    heightOf(confirm, SIZE.second, column) +
    sum(reasons.map(({ text }) => heightOf(text, SIZE.second, beside) + GAP.line)) +
    sum(notes.map((note) => heightOf(note, SIZE.second, column) + GAP.line)) +
    GAP.block
  )
}

/** What else stands in the left column of the second sheet. */
export interface PlacesColumn {
  readonly calls: string
  readonly say: string
  readonly note: string | null
  readonly foot: readonly string[]
}

/** Room for one line more: a browser may break one that was measured to fit to the last sign. */
const SPARE = SIZE.second * 1.25

/** A list of fewer sentences than this is not worth its heading: the first words stand beside the next step. */
const FEWEST_SAYINGS = 3

/**
 * The left column of the second sheet: every place, and as much of what to say as there is room for. Places from the end
 * of the list give up all but a line with their number until there is room for a few sentences.
 */
export const fitPlaces = (
  calls: readonly SheetCall[],
  sayings: readonly string[],
  page: PlacesColumn,
): Omit<Sheet['calls'], 'title' | 'note'> & { readonly say: readonly string[] } => {
  const room = columnRoom(page.foot) - heightOf(page.note, SIZE.second, { width: WIDTH.column })
  const withWhole = (whole: number) => {
    const items = calls.slice(0, whole)
    const also = calls.slice(whole).map(inOneLine)
    const rest = room - partHeight(page.calls, [...items.map(callHeight), ...also.map(looseRowHeight)])
    // The first place stands whole even where it leaves no line to spare.
    const spare = whole > 1 ? SPARE : 0
    const say = longest(sayings, (some) => partHeight(page.say, some.map(rowHeight)) <= rest - spare)
    return { items, also, rest, say: say.length < FEWEST_SAYINGS ? [] : say }
  }
  let most = withWhole(0)
  for (let whole = 1; whole <= calls.length; whole += 1) {
    const next = withWhole(whole)
    if (next.rest < 0 || (next.say.length === 0 && most.say.length > 0)) break
    most = next
  }
  return { items: most.items, also: most.also, say: most.say }
}

/** Kinds whose name in another language says too little of them to whoever wants to call. */
const BY_OWN_NAME: readonly SheetCall['kind'][] = ['access-line', 'plan-regulator']

/** Its name with its number, its address where it has none, or what it is for where it has neither. */
const inOneLine = ({ kind, name, own, detail, phone, address }: SheetCall): string =>
  `${own !== null && BY_OWN_NAME.includes(kind) ? `${name} (${own})` : name}: ${phone ?? address ?? detail}`

/** What else stands in the right column of the second sheet. */
export interface StepsColumn {
  readonly bring: string
  readonly hint: string
  readonly road: string
  readonly foot: readonly string[]
}

/**
 * The right column of the second sheet: what to bring and what happens next. First the steps give up what happens there,
 * then things from the end of the list their substitutes, then a step that the first sheet tells of too, then steps from
 * the end how long they take. No other goes itself.
 */
export const fitSteps = (
  bring: readonly SheetBring[],
  road: readonly SheetStep[],
  page: StepsColumn,
): { readonly bring: readonly SheetBring[]; readonly road: readonly SheetStep[] } => {
  const room = columnRoom(page.foot) - heightOf(page.hint, SIZE.second, { width: WIDTH.column }) - GAP.row
  const fits = (things: readonly SheetBring[], steps: readonly SheetStep[]): boolean =>
    partHeight(page.bring, things.map(bringHeight)) + partHeight(page.road, steps.map(stepHeight)) <= room
  if (fits(bring, road)) return { bring, road }
  const short = road.map((step) => ({ ...step, what: '' }))
  for (let count = bring.length; count >= 0; count -= 1) {
    const things = bring.map((thing, index) => (index < count ? thing : { ...thing, instead: '' }))
    if (fits(things, short)) return { bring: things, road: short }
  }
  const bare = bring.map((thing) => ({ ...thing, instead: '' }))
  const needed = short.filter(({ toldElsewhere }) => !toldElsewhere)
  for (let count = needed.length; count >= 0; count -= 1) {
    const steps = needed.map((step, index) => (index < count ? step : { ...step, time: '' }))
    if (fits(bare, steps)) return { bring: bare, road: steps }
  }
  return { bring: bare, road: needed.map((step) => ({ ...step, time: '' })) }
}

/** The last row of a column needs no room under it. */
const columnRoom = (foot: readonly string[]): number => roomFor(foot) + GAP.part + GAP.row

const partHeight = (title: string, rows: readonly number[]): number =>
  heightOf(title, SIZE.section, { width: WIDTH.column, face: 'bold' }) + GAP.row + sum(rows) + GAP.part

const callHeight = ({ name, detail, phone, address }: SheetCall): number => {
  const column = { width: WIDTH.column }
  return (
    heightOf(name, SIZE.body, { ...column, face: 'bold' }) +
    heightOf(detail, SIZE.second, column) +
    heightOf(phone, SIZE.lead, { ...column, face: 'bold' }) +
    heightOf(address, SIZE.second, column) +
    GAP.block
  )
}

const rowHeight = (text: string): number => heightOf(text, SIZE.second, { width: WIDTH.column }) + GAP.row

/** A browser may break a line that was measured to fit to its last sign, so two more are counted. */
const looseRowHeight = (text: string): number => rowHeight(`${text}mm`)

const bringHeight = ({ what, instead }: SheetBring): number => {
  const beside = { width: WIDTH.column - GAP.indent }
  return heightOf(what, SIZE.body, beside) + heightOf(instead, SIZE.second, beside) + GAP.row
}

const stepHeight = ({ name, what, time }: SheetStep): number => {
  const beside = { width: WIDTH.column - GAP.indent }
  return (
    heightOf(name, SIZE.body, { ...beside, face: 'bold' }) +
    heightOf(what, SIZE.second, beside) +
    heightOf(time, SIZE.second, beside) +
    GAP.row
  )
}

/** As many from the top as pass the test. */
const longest = <Item>(items: readonly Item[], fits: (some: readonly Item[]) => boolean): readonly Item[] => {
  for (let count = items.length; count > 0; count -= 1) {
    const some = items.slice(0, count)
    if (fits(some)) return some
  }
  return []
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
