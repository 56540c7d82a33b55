import { Buffer } from 'node:buffer'
import { readJson } from './read-json.ts'

/** A place in the input, both counted from 1. A column is one UTF-16 unit, as editors count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One JSON value of the input, not read yet. */
export interface Piece {
  /** The line on which it begins, counted from 1. */
  readonly line: number
  /** Its place in a list, counted from 1. */
  readonly item?: number
  /** Where the content begins, with the space before the value, or where the fault is. */
  readonly at: Position
  readonly content: Buffer | PieceFault
  /** The input ended within the value, so that it cannot be whole. */
  readonly isCut?: true
}

/** Why there is nothing to read in a piece. The input of a list may end before an item, after one, or within it. */
export type PieceFault =
  | 'too-long'
  | 'ends-before-item'
  | 'ends-after-item'
  | 'ends-in-long-item'
  | 'wrong-bracket'
  | 'after-the-end'

/** How the input is laid out: one value over several lines, one value a line, or one list. */
export type Shape = 'document' | 'lines' | 'list'

export interface Split {
  readonly shape: Shape
  readonly pieces: readonly Piece[]
}

/** The most bytes of one value that are kept. What is longer is skipped and named. */
export const MOST_BYTES = 1024 * 1024

interface Splitter {
  /** Takes the next bytes and gives the pieces that they complete. */
  readonly push: (bytes: Buffer) => Piece[]
  /** Gives what is left at the end of the input. */
  readonly end: () => Piece[]
}

const NEWLINE = 10
const QUOTE = 34
const COMMA = 44
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/**
 * Splits a stream of bytes into JSON values without reading them, so that the memory in use does not depend on how
 * many there are or how long one is.
 */
export async function* splitJson(
  chunks: AsyncIterable<Uint8Array>,
  alwaysLines = false,
): AsyncGenerator<Split> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { head, ended } = await readHead(iterator, alwaysLines)
  const shape = alwaysLines ? 'lines' : shapeOf(head)
  const splitter = { document: wholeInput, lines: byLine, list: byItem }[shape]()

  let bytes = head
  for (let done = false; !done; ) {
    yield { shape, pieces: splitter.push(bytes) }
    const next = ended ? undefined : await iterator.next()
    if (next === undefined || next.done === true) done = true
    else bytes = bufferOf(next.value)
  }
  yield { shape, pieces: splitter.end() }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** As many bytes as it takes to see how the input is laid out, without a byte order mark. */
async function readHead(iterator: AsyncIterator<Uint8Array>, alwaysLines: boolean) {
  let head: Buffer = Buffer.alloc(0)
  for (;;) {
    const next = await iterator.next()
    if (next.done === true) return { head: withoutMark(head), ended: true }
    head = Buffer.concat([head, next.value])
    const enough = alwaysLines ? head.length >= 3 : head.length > MOST_BYTES || isClear(withoutMark(head))
    if (enough) return { head: withoutMark(head), ended: false }
  }
}

/** A list, or a first line that is a value of its own: no more bytes are needed to know. */
function isClear(head: Buffer): boolean {
  const start = firstInk(head)
  if (start === head.length) return false
  if (head[start] === OPEN_LIST) return true
  const end = head.indexOf(NEWLINE, start)
  return end !== -1 && isValue(head.subarray(start, end))
}

/**
 * A first line that is not a value of its own may begin an object written over several lines, or be a bad line among
 * good ones. It is the latter when a later line, from its first column, is an object of its own.
 */
function shapeOf(head: Buffer): Shape {
  const start = firstInk(head)
  if (head[start] === OPEN_LIST) return 'list'
  const firstEnd = head.indexOf(NEWLINE, start)
  if (firstEnd === -1 || isValue(head.subarray(start, firstEnd))) return 'lines'
  for (let line = firstEnd + 1; line > 0; ) {
    const end = head.indexOf(NEWLINE, line)
    if (head[line] === OPEN_OBJECT && isValue(head.subarray(line, end === -1 ? head.length : end)))
      return 'lines'
    line = end + 1
  }
  return 'document'
}

const isValue = (bytes: Buffer): boolean => readJson(bytes.toString('utf8')).ok

const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === NEWLINE || byte === 13 || byte === 9

function firstInk(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length && isSpace(bytes[at])) at += 1
  return at
}

const isBlank = (bytes: Buffer): boolean => firstInk(bytes) === bytes.length

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/** Keeps the bytes of one value, up to the most we keep. */
function keeper() {
  let parts: Buffer[] = []
  let length = 0
  return {
    add(part: Buffer) {
      length += part.length
      if (length <= MOST_BYTES) parts.push(part)
      else parts = []
    },
    take(): Buffer | 'too-long' {
      const [only] = parts
      const kept = length > MOST_BYTES ? 'too-long' : parts.length === 1 && only ? only : Buffer.concat(parts)
      parts = []
      length = 0
      return kept
    },
  }
}

function wholeInput(): Splitter {
  const kept = keeper()
  return {
    push(bytes) {
      kept.add(bytes)
      return []
    },
    end: () => [{ line: 1, at: { line: 1, column: 1 }, content: kept.take() }],
  }
}

function byLine(): Splitter {
  const kept = keeper()
  let line = 1

  function finish(): Piece[] {
    const content = kept.take()
    return content !== 'too-long' && isBlank(content) ? [] : [{ line, at: { line, column: 1 }, content }]
  }

  return {
    push(bytes) {
      const pieces: Piece[] = []
      let from = 0
      for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
        kept.add(bytes.subarray(from, end))
        pieces.push(...finish())
        line += 1
        from = end + 1
      }
      kept.add(bytes.subarray(from))
      return pieces
    },
    end: finish,
  }
}

/** How many UTF-16 units a byte of UTF-8 begins. */
const unitsOf = (byte: number): number => ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1)

/** Items end at a comma outside of strings and inner brackets. What an item holds is not its business. */
function byItem(): Splitter {
  const kept = keeper()
  let pieces: Piece[] = []
  let line = 1
  let column = 1
  let items = 0
  let depth = 0
  let inString = false
  let escaped = false
  let over = false
  let saidMoreCame = false
  /** The line on which the item begins; 0 before its first character. */
  let begins = 0
  /** Where the bytes of the item begin. */
  let start: Position = { line, column }
  /** Where the last character that is no space ended. */
  let inkLine = 1
  let inkColumn = 1

  const here = (): Position => ({ line, column })

  function step(byte: number): void {
    if (byte === NEWLINE) {
      line += 1
      column = 1
      return
    }
    column += unitsOf(byte)
    if (isSpace(byte)) return
    inkLine = line
    inkColumn = column
  }

  function finish(): void {
    items += 1
    pieces.push({ line: begins || line, item: items, at: start, content: kept.take() })
    begins = 0
  }

  function close(byte: number): void {
    const isEmptyList = items === 0 && begins === 0
    if (!isEmptyList) finish()
    over = true
    if (byte !== CLOSE_LIST) fault('wrong-bracket', here())
  }

  function fault(content: PieceFault, at: Position): void {
    pieces.push({ line: at.line, item: items + 1, at, content })
  }

  /** True where the byte ends an item, so that it belongs to none. */
  function outsideString(byte: number): boolean {
    if (depth === 1 && (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT)) return true
    if (begins === 0 && depth > 0 && !isSpace(byte)) begins = line
    if (byte === QUOTE) inString = true
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1
    return false
  }

  function insideString(byte: number): void {
    if (escaped) escaped = false
    else if (byte === BACKSLASH) escaped = true
    else if (byte === QUOTE) inString = false
  }

  function afterTheEnd(bytes: Buffer): void {
    for (const byte of bytes) {
      if (saidMoreCame) return
      saidMoreCame = !isSpace(byte)
      if (saidMoreCame) fault('after-the-end', here())
      step(byte)
    }
  }

  /** The last item as far as it goes: its reader knows what is lacking, and where. */
  function cut(lastInk: Position): void {
    const content = kept.take()
    if (content === 'too-long') fault('ends-in-long-item', lastInk)
    else pieces.push({ line: begins, item: items + 1, at: start, content, isCut: true })
  }

  return {
    push(bytes) {
      pieces = []
      let from = 0
      for (let at = 0; at < bytes.length && !over; at += 1) {
        const byte = bytes[at] ?? 0
        let isBorder = false
        if (inString) {
          insideString(byte)
        } else if (depth === 0) {
          if (byte === OPEN_LIST) depth = 1
          isBorder = true
        } else if (outsideString(byte)) {
          kept.add(bytes.subarray(from, at))
          if (byte === COMMA) finish()
          else close(byte)
          isBorder = true
        }
        step(byte)
        if (!isBorder) continue
        from = at + 1
        start = here()
      }
      if (over) afterTheEnd(bytes.subarray(from))
      else kept.add(bytes.subarray(from))
      return pieces
    },
    end() {
      pieces = []
      if (over) return pieces
      const lastInk = { line: inkLine, column: inkColumn }
      if (begins === 0) fault('ends-before-item', lastInk)
      else if (depth === 1 && !inString) {
        // A last item that is whole is answered, though its list is not.
        finish()
        fault('ends-after-item', lastInk)
      } else cut(lastInk)
      return pieces
    },
  }
}
