import type { Problem } from '@handrail/eligibility'
import type { JsonFault } from '../platform/read-json.ts'
import type { Piece, PieceFault, Position } from '../platform/split-json.ts'

/** One thing wrong with an inquiry: what the library says of facts, and what can be wrong before there are facts. */
export interface InquiryProblem extends Omit<Problem, 'code'> {
  readonly code: Problem['code'] | JsonFault['code'] | 'not-closed' | 'not-text' | 'not-expected'
}

/** More than anyone reads; the rest is counted. */
export const MOST_PROBLEMS = 100

const PIECE_FAULTS = {
  'too-long': { code: 'too-long', got: () => 'more than 1 MB', accepted: 'at most 1 MB for one inquiry' },
  'ends-before-item': { code: 'not-closed', got: (at) => `the end at ${at}`, accepted: 'an object of facts' },
  'ends-after-item': { code: 'not-closed', got: (at) => `the end at ${at}`, accepted: '"," or "]"' },
  'ends-in-long-item': {
    code: 'not-closed',
    got: (at) => `the end at ${at}`,
    accepted: 'the rest of the object and a "]" that ends the list, with at most 1 MB for one inquiry',
  },
  'wrong-bracket': { code: 'not-closed', got: (at) => `} at ${at}`, accepted: '"," or "]"' },
  'after-the-end': {
    code: 'not-expected',
    got: (at) => `something after the list, at ${at}`,
    accepted: 'nothing after the "]" that ends the list',
  },
} as const satisfies Record<
  PieceFault,
  Pick<InquiryProblem, 'code' | 'accepted'> & { readonly got: (at: string) => string }
>

export function pieceProblem(fault: PieceFault, { line, column }: Position): InquiryProblem {
  const { code, got, accepted } = PIECE_FAULTS[fault]
  return { path: [], code, got: got(`line ${line}, column ${column}`), accepted }
}

export const NOT_TEXT: InquiryProblem = {
  path: [],
  code: 'not-text',
  got: 'bytes that are not UTF-8',
  accepted: 'text saved as UTF-8',
}

export const RETURNS_ALONE: InquiryProblem = {
  path: [],
  code: 'not-json',
  got: 'lines that end in a carriage return alone (CR)',
  accepted: 'one inquiry, or lines that end in a line feed (LF or CR LF)',
}

/** The fault of a text that begins there, with what stands at it and where. A text that was cut ends after its last letter. */
export function jsonProblem(
  { code, at, path, accepted }: JsonFault,
  text: string,
  { at: start, isCut }: Pick<Piece, 'at' | 'isCut'>,
): InquiryProblem {
  const [found = ''] = text.slice(at, at + CUT + 1).split('\n')
  const written = text.slice(0, at).trimEnd().length
  const isMissing = found.trim() === ''
  const where = positionIn(text, isMissing ? written : at, start)
  return {
    path: path.map((step) => (typeof step === 'string' ? cut(step) : step)),
    code: isCut && code === 'not-json' ? 'not-closed' : code,
    got: isMissing ? `${written === 0 ? 'nothing' : 'the end'} at ${where}` : `${cut(found)} at ${where}`,
    accepted,
  }
}

const CUT = 40
const cut = (text: string): string => (text.length <= CUT ? text.trimEnd() : `${text.slice(0, CUT - 3)}...`)

/** The line is named where the text has several: its first is told with it. */
function positionIn(text: string, at: number, start: Position): string {
  const before = text.slice(0, at).split('\n')
  const length = before.at(-1)?.length ?? 0
  const column = `column ${before.length === 1 ? start.column + length : length + 1}`
  return text.trim().includes('\n') ? `line ${start.line + before.length - 1}, ${column}` : column
}

const WRONG: Record<InquiryProblem['code'], string> = {
  'not-an-object': 'is not an object of facts',
  'unknown-fact': 'is not a name we know',
  'wrong-type': 'is of the wrong kind',
  'out-of-range': 'is out of range',
  'not-accepted': 'is not accepted',
  'too-long': 'is too long',
  contradiction: 'contradicts another fact',
  'not-a-date': 'is not a date',
  'not-json': 'is not JSON',
  'duplicate-key': 'is given twice',
  'too-deep': 'is nested too deep',
  'not-closed': 'is not finished',
  'not-text': 'is not text',
  'not-expected': 'is not expected',
}

/** Letters that show nothing: those that a terminal obeys, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const escaped = (letter: string): string =>
  [...Array(letter.length).keys()]
    .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')

/** A text that somebody wrote, for a terminal: every letter that shows nothing stands as its number. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped)

/** The same for JSON, whose own line ends stay. */
export const visibleJson = (json: string): string =>
  json.replace(UNSEEN, (letter) => (letter === '\n' ? letter : escaped(letter)))

/** A problem as a sentence for a person. Nothing in it can move a terminal's cursor. */
export function sentenceOf({ path, code, got, accepted }: InquiryProblem): string {
  const where = path.length === 0 ? 'This' : path.join('.')
  return visible(`${where} ${WRONG[code]}: ${got}. Accepted: ${accepted}.`)
}
