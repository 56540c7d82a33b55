import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { typedWords } from '../identity/name.ts'

/** What somebody typed to find a person, taken apart. */
export interface Typed {
  readonly words: readonly string[]
  /** Days of birth it may mean: `3/7/85` is March 7, and perhaps July 3. */
  readonly bornOn: readonly PlainDate[]
  readonly year: number | undefined
  /** At least three digits of a phone number. */
  readonly digits: string | undefined
}

const MOST_WORDS = 4
const MONTHS = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
] as const

const MONTH = '(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|set|oct|nov|dec|dic)\\p{L}*\\.?'
const NUMBERS = /(?<!\d)(\d{1,4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)/u
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
  'iu',
)
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+)?(${MONTH})\\s+(?:(?:de|del)\\s+)?(\\d{4})(?!\\d)`,
  'iu',
)
const PHONE = /\+?\d[\d\s().+-]*/gu

/** Takes apart what was typed: a date in one of its spellings, then digits of a phone, then words of a name. */
export function readTyped(text: string, on: PlainDate): Typed {
  const { dates, rest: afterDate } = takeDate(text, on)
  const numbers = [...afterDate.matchAll(PHONE)].map(([piece]) => piece.replace(/\D/g, ''))
  const rest = afterDate.replace(PHONE, ' ')
  const long = numbers.filter((digits) => digits.length >= 3).sort((a, b) => b.length - a.length)[0]
  const digits = long?.replace(/^1(?=\d{10}$)/, '')
  const packed = digits === undefined ? [] : packedDates(digits, on)
  const words = typedWords(rest).slice(0, MOST_WORDS)
  // Of `2/30/1985`, which is no day, the year alone is not what was meant.
  const isInPieces = words.length === 0 && numbers.length > 1
  return {
    words,
    bornOn: [...new Set([...dates, ...packed])],
    year: isInPieces ? undefined : yearOf(digits, on),
    digits,
  }
}

function takeDate(
  text: string,
  on: PlainDate,
): { readonly dates: readonly PlainDate[]; readonly rest: string } {
  for (const [form, read] of FORMS) {
    const found = form.exec(text)
    if (!found) continue
    const dates = read(found, on).filter((day): day is PlainDate => day !== undefined && day <= on)
    if (dates.length > 0) return { dates, rest: text.replace(found[0], ' ') }
  }
  return { dates: [], rest: text }
}

type Read = (found: RegExpExecArray, on: PlainDate) => readonly (PlainDate | undefined)[]

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [MONTH_FIRST, ([, month = '', day = '', year = '']) => [dayOf(year, monthNumber(month), day)]],
  [DAY_FIRST, ([, day = '', month = '', year = '']) => [dayOf(year, monthNumber(month), day)]],
  [
    NUMBERS,
    ([, a = '', b = '', c = ''], on) => {
      if (a.length === 4) return [dayOf(a, b, c)]
      if (a.length > 2) return []
      return yearsFor(c, on).flatMap((year) => [dayOf(year, a, b), dayOf(year, b, a)])
    },
  ],
]

const monthNumber = (name: string): string =>
  String(MONTHS.findIndex((starts) => starts.some((start) => name.toLowerCase().startsWith(start))) + 1)

/** Two digits of a year may be of this century or of the last. */
const yearsFor = (typed: string, on: PlainDate): readonly string[] =>
  typed.length === 4 ? [typed] : [`19${typed}`, `20${typed}`].filter((year) => year <= on.slice(0, 4))

function dayOf(year: string, month: string, day: string): PlainDate | undefined {
  const read = plainDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read.success ? read.data : undefined
}

/** `03071985` and `19850307`. */
function packedDates(digits: string, on: PlainDate): readonly PlainDate[] {
  if (digits.length !== 8) return []
  const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
  return [
    dayOf(c, a, b),
    dayOf(c, b, a),
    dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)),
  ].filter((day): day is PlainDate => day !== undefined && day <= on)
}

function yearOf(digits: string | undefined, on: PlainDate): number | undefined {
  if (digits?.length !== 4) return undefined
  return digits >= '1900' && digits <= on.slice(0, 4) ? Number(digits) : undefined
}
