import { STATE_CODES, type StateCode } from '../state-codes.ts'
import { COUNTIES, PLACES, ZIPS } from './table.ts'

/** A county as the table holds it. */
export interface ListedCounty {
  readonly state: StateCode
  readonly fips: string
  readonly name: string
}

/** The unpacked table. Both lists are in the order of FIPS codes. */
export interface Atlas {
  readonly counties: readonly ListedCounty[]
  /** The counties that a ZIP touches; none when it is not in the table. */
  readonly touchedBy: (zip: number) => readonly ListedCounty[]
}

/** How many counties the list of those named lately holds; table.mjs, which packs, has the same number. */
const REMEMBERED = 31
const ALL_NUMBERS = 100_000
const ZIPS_TO_A_DIGIT = 5
/** The bits of a letter's code: its place in the alphabet, and whether it is small. */
const ALPHABET = 0b0011111
const SMALL = 0b0100000
const Z = 26
const FIRST_LETTER = 'A'.charCodeAt(0)

/**
 * Unpacks the table; table.ts says how each part of it is to be read. Throws when the table is broken.
 *
 * A list or a map for each ZIP would cost more time to make than all the reading, so the counties of all ZIPs stay in
 * one row: those of a ZIP begin at `begins[zip]` and end where those of the next number begin.
 */
export const unpack = (): Atlas => {
  const counties = COUNTIES.trim().split('\n').flatMap(countiesOfLine)
  const { row, marks } = readPlaces(PLACES)
  const begins = readBegins(ZIPS, marks)
  return {
    counties,
    touchedBy: (zip) =>
      [...row.subarray(begins[zip], begins[zip + 1])].sort((a, b) => a - b).flatMap((n) => counties[n] ?? []),
  }
}

let unpacked: Atlas | undefined

/** The table, unpacked once. */
export const atlas = (): Atlas => {
  unpacked ??= unpack()
  return unpacked
}

const countiesOfLine = (line: string): ListedCounty[] => {
  const [head = '', ...entries] = line.split(',')
  const [stateFips = '', usps, kind = ''] = head.split(' ')
  const state = STATE_CODES.find((code) => code === usps)
  if (state === undefined) throw broken()
  let number = -1
  return entries.map((entry) => {
    const colon = entry.indexOf(':')
    number = colon === -1 ? number + 2 : Number(entry.slice(0, colon))
    const name = entry.slice(colon + 1)
    return {
      state,
      fips: stateFips + String(number).padStart(3, '0'),
      name: name.startsWith('!') ? name.slice(1) : `${name} ${kind}`,
    }
  })
}

/** Where the counties of each number from 0 to 100,000 begin: the next mark, used up when the number is in the table. */
const readBegins = (digits: string, marks: readonly number[]): Int32Array => {
  const begins = new Int32Array(ALL_NUMBERS + 1)
  let used = 0
  for (let zip = 0; zip < ALL_NUMBERS; ) {
    const bits = Number.parseInt(digits.charAt(zip / ZIPS_TO_A_DIGIT), 32)
    for (let bit = ZIPS_TO_A_DIGIT - 1; bit >= 0; bit--) {
      begins[zip++] = marks[used] ?? 0
      used += (bits >> bit) & 1
    }
  }
  if (used !== marks.length - 1) throw broken()
  begins[ALL_NUMBERS] = marks[used] ?? 0
  return begins
}

/** The counties of all ZIPs in one row, and marks where each ZIP begins; the last mark is the end. */
const readPlaces = (letters: string): { row: Int16Array; marks: number[] } => {
  const row = new Int16Array(letters.length)
  const marks: number[] = []
  const recent = new Int16Array(REMEMBERED)
  let length = 0
  // Where in `recent` the next county of this ZIP may stand: behind the one before it.
  let from = 0
  for (let n = 0; n < letters.length; n++) {
    const code = letters.charCodeAt(n)
    if (code & SMALL) {
      marks.push(length)
      from = 0
    }
    const place = from + (code & ALPHABET) - 1
    let county = recent[place] ?? 0
    if ((code & ALPHABET) === Z) {
      const step = stepAt(letters, n + 1)
      county = (recent[0] ?? 0) + Number(step)
      n += step.length
      from += 1
    } else from = place + 1
    row[length++] = county
    moveToFront(recent, county)
  }
  marks.push(length)
  return { row, marks }
}

/** The digits from here to the next letter; a minus and all digits come before the letters. */
const stepAt = (letters: string, start: number): string => {
  let end = start
  while (letters.charCodeAt(end) < FIRST_LETTER) end++
  return letters.slice(start, end)
}

/** When the county was not in the list, the last one falls out. */
const moveToFront = (recent: Int16Array, county: number): void => {
  const place = recent.indexOf(county)
  recent.copyWithin(1, 0, place === -1 ? REMEMBERED - 1 : place)
  recent[0] = county
}

const broken = (): Error => new Error('The packed ZIP table is broken: run node scripts/geography/pack.mjs')
