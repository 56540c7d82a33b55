import type { Problem } from '@handrail/eligibility'
import type { JsonFault } from '../platform/read-json.ts'
import type { PieceFault } from '../platform/split-json.ts'

/** One thing wrong with an inquiry: what the library says of facts, and what can be wrong before there are facts. */
export interface InquiryProblem extends Omit<Problem, 'code'> {
  readonly code:
    | Problem['code']
    | JsonFault['code']
    | Exclude<PieceFault, 'after-the-end'>
    | 'not-text'
    | 'not-expected'
}

/** More than anyone reads; the rest is counted. */
export const MOST_PROBLEMS = 100

const PIECE_FAULTS = {
  'too-long': { code: 'too-long', got: 'more than 1 MB', accepted: 'at most 1 MB for one inquiry' },
  'not-closed': { code: 'not-closed', got: 'the end of the input', accepted: 'a list that ends with "]"' },
  'after-the-end': {
    code: 'not-expected',
    got: 'something after the list',
    accepted: 'nothing after the "]" that ends the list',
  },
} as const satisfies Record<PieceFault, Omit<InquiryProblem, 'path'>>

export function pieceProblem(fault: PieceFault): InquiryProblem {
  return { path: [], ...PIECE_FAULTS[fault] }
}

export const NOT_TEXT: InquiryProblem = {
  path: [],
  code: 'not-text',
  got: 'bytes that are not UTF-8',
  accepted: 'text saved as UTF-8',
}

/** The fault of a text, with what stands there and where. One that was cut ends after the last that was written. */
export function jsonProblem({ code, at, path, accepted }: JsonFault, text: string): InquiryProblem {
  const [found = ''] = text.slice(at, at + CUT + 1).split('\n')
  const written = text.slice(0, at).trimEnd().length
  return {
    path: path.map((step) => (typeof step === 'string' ? cut(step) : step)),
    code,
    got:
      found.trim() === ''
        ? `the end at ${positionIn(text, written)}`
        : `${cut(found)} at ${positionIn(text, at)}`,
    accepted,
  }
}

const CUT = 40
const cut = (text: string): string => (text.length <= CUT ? text.trimEnd() : `${text.slice(0, CUT - 3)}...`)

function positionIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n')
  const column = `column ${(before.at(-1)?.length ?? 0) + 1}`
  return text.trim().includes('\n') ? `line ${before.length}, ${column}` : column
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

/** A problem as a sentence for a person. Nothing in it can move a terminal's cursor. */
export function sentenceOf({ path, code, got, accepted }: InquiryProblem): string {
  const where = path.length === 0 ? 'This' : path.join('.')
  return `${where} ${WRONG[code]}: ${got}. Accepted: ${accepted}.`.replace(/\p{Cc}/gu, '?')
}
