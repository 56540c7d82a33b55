import { type Buffer, isUtf8 } from 'node:buffer'
import { type Inquiry, parseInquiry } from '@handrail/eligibility'
import { readJson } from '../platform/read-json.ts'
import { type Piece, type Shape, splitJson } from '../platform/split-json.ts'
import { countyProblem } from './county.ts'
import { type InquiryProblem, jsonProblem, NOT_TEXT, pieceProblem, RETURNS_ALONE } from './problems.ts'

/** One inquiry of the input, or what is wrong with it. */
export interface Entry {
  readonly place: Place
  readonly asked: { readonly ok: true; readonly inquiry: Inquiry } | Wrong
}

/** Where an inquiry stands in the input: only when there is more than one. */
export interface Place {
  /** The line on which it begins, counted from 1. */
  readonly line?: number
  /** Its place in the list, counted from 1, when the input is a list. */
  readonly item?: number
}

/** An inquiry that cannot be answered, and why. */
export interface Wrong {
  readonly ok: false
  /** Its id, where that could be read, so that its sender can find it. */
  readonly id?: string
  readonly problems: readonly InquiryProblem[]
}

/** The input is one inquiry, one a line, or a list. */
export type Layout = 'one' | 'lines' | 'list'

export interface Batch {
  readonly layout: Layout
  readonly entries: Iterable<Entry>
}

/**
 * Reads inquiries from bytes, a few at a time. A line that stays alone is a single inquiry, so the first line waits
 * for company.
 */
export async function* readInquiries(
  chunks: AsyncIterable<Uint8Array>,
  alwaysLines: boolean,
): AsyncGenerator<Batch> {
  let waiting: Piece | undefined
  let several = alwaysLines
  for await (const { shape, pieces } of splitJson(chunks, alwaysLines)) {
    if (shape !== 'lines') {
      yield batchOf(pieces, layoutOf(shape))
      continue
    }
    const known: readonly Piece[] = waiting === undefined ? pieces : [waiting, ...pieces]
    several ||= known.length > 1
    waiting = several ? undefined : known[0]
    if (several) yield batchOf(known, 'lines')
  }
  if (waiting !== undefined) yield batchOf([waiting], 'one')
}

const layoutOf = (shape: Shape): Layout => (shape === 'document' ? 'one' : shape)

const batchOf = (pieces: readonly Piece[], layout: Layout): Batch => ({
  layout,
  entries: entriesOf(pieces, layout),
})

function* entriesOf(pieces: readonly Piece[], layout: Layout): Generator<Entry> {
  for (const piece of pieces) {
    const { line, item, content } = piece
    const place = layout === 'one' ? {} : item === undefined ? { line } : { line, item }
    const asked =
      typeof content === 'string' ? wrong([pieceProblem(content, piece.at)]) : askedIn(content, piece)
    yield { place, asked }
  }
}

const wrong = (problems: readonly InquiryProblem[]): Wrong => ({ ok: false, problems })

function askedIn(content: Buffer, piece: Piece): Entry['asked'] {
  const bytes = piece.isCut ? withoutHalfLetter(content) : content
  if (!isUtf8(bytes)) return wrong([NOT_TEXT])
  const text = bytes.toString('utf8')
  const read = readJson(text)
  if (!read.ok) return wrong([endsInReturns(text) ? RETURNS_ALONE : jsonProblem(read.fault, text, piece)])
  const parsed = parseInquiry(read.value)
  const problems = parsed.ok ? problemsAt(parsed.value, read.value) : parsed.problems
  if (parsed.ok && problems.length === 0) return { ok: true, inquiry: parsed.value }
  const id = idOf(read.value)
  return id === undefined ? wrong(problems) : { ok: false, id, problems }
}

/** Old line ends, a carriage return alone: several lines look like one. */
const endsInReturns = (text: string): boolean => /\r[^\r\n]/.test(text) && !text.includes('\n')

/** The bytes up to a letter within which the input ended: one of UTF-8 takes four at most. */
const withoutHalfLetter = (bytes: Buffer): Buffer =>
  [0, 1, 2, 3].map((less) => bytes.subarray(0, bytes.length - less)).find((fewer) => isUtf8(fewer)) ?? bytes

/** What is wrong with facts that are each fine by themselves. */
function problemsAt({ facts }: Inquiry, input: unknown): readonly InquiryProblem[] {
  const bare = typeof input === 'object' && input !== null && !('facts' in input)
  const problem = countyProblem(facts, bare ? [] : ['facts'])
  return problem === null ? [] : [problem]
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('facts' in value) || !('id' in value)) return undefined
  return typeof value.id === 'string' && value.id.length <= 200 ? value.id : undefined
}
