import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_BYTES, type Piece, splitJson } from './split-json.ts'

async function* inChunks(input: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function split(input: string | Uint8Array, { size = 64 * 1024, lines = false } = {}) {
  const pieces: Piece[] = []
  let layout = ''
  for await (const { shape, pieces: more } of splitJson(inChunks(input, size), lines)) {
    layout = shape
    pieces.push(...more)
  }
  return { shape: layout, pieces: pieces.map(shown) }
}

const shown = ({ line, item, at, content, isCut }: Piece): string => {
  const place = `${item === undefined ? '' : `${item} `}line ${line}`
  if (typeof content === 'string' && content !== 'too-long')
    return `${place}: ${content} at ${at.line}, ${at.column}`
  const text = typeof content === 'string' ? content : content.toString('utf8').trim()
  return `${place}: ${text}${isCut ? ' and no more' : ''}`
}

describe('splitJson', () => {
  it('sees one value a line', async () => {
    expect(await split('{"a":1}\n\n{"b":2}\r\nnot json\n{"c":3}')).toEqual({
      shape: 'lines',
      pieces: ['line 1: {"a":1}', 'line 3: {"b":2}', 'line 4: not json', 'line 5: {"c":3}'],
    })
  })

  it('sees one object over several lines', async () => {
    const text = '\n{\n  "a": 1,\n  "facts": {\n    "b": "}"\n  }\n}\n'
    expect(await split(text)).toEqual({ shape: 'document', pieces: [`line 1: ${text.trim()}`] })
  })

  it('sees one object over several lines when it has a slip in it', async () => {
    const text = '{\n  "state": TX,\n  "age": 30\n}'
    expect(await split(text)).toEqual({ shape: 'document', pieces: [`line 1: ${text}`] })
  })

  it.each([
    'not json\n{"b":2}',
    '{"a":\n{"b":2}',
    '{"a":"x\n{"b":2}\n',
    '{"a":1\n]\n{"b":2}\n',
    '{"a":1,"a":2}\n{"b":2}\n',
  ])('sees a bad first line among good ones: %j', async (text) => {
    const { shape, pieces } = await split(text)
    expect(shape).toBe('lines')
    expect(pieces.at(-1)).toMatch(/^line [23]: \{"b":2\}$/)
  })

  it('sees a list, with the line on which each item begins', async () => {
    expect(await split('[\n  {"a":"],["},\n  [1,2],\n 3,{"b":{"c":[]}}\n]\n')).toEqual({
      shape: 'list',
      pieces: ['1 line 2: {"a":"],["}', '2 line 3: [1,2]', '3 line 4: 3', '4 line 4: {"b":{"c":[]}}'],
    })
  })

  it('sees an empty list, and nothing in an empty input', async () => {
    expect(await split(' [ ] ')).toEqual({ shape: 'list', pieces: [] })
    expect(await split('')).toEqual({ shape: 'lines', pieces: [] })
    expect(await split('\n \r\n\t')).toEqual({ shape: 'lines', pieces: [] })
  })

  it.each([
    ['[{"a":1},', ['1 line 1: {"a":1}', '2 line 1: ends-before-item at 1, 10']],
    ['[{"a":1},\n\n', ['1 line 1: {"a":1}', '2 line 1: ends-before-item at 1, 10']],
    ['[{"a":1}', ['1 line 1: {"a":1}', '2 line 1: ends-after-item at 1, 9']],
    ['[\n{"ñ":"😀"} \n', ['1 line 2: {"ñ":"😀"}', '2 line 2: ends-after-item at 2, 11']],
    ['[{"a":1},{"b":', ['1 line 1: {"a":1}', '2 line 1: {"b": and no more']],
    ['[{"a":1},\n{"b":"c', ['1 line 1: {"a":1}', '2 line 2: {"b":"c and no more']],
    [`[{"a":"${'x'.repeat(MOST_BYTES)}`, [`1 line 1: ends-in-long-item at 1, ${MOST_BYTES + 8}`]],
    ['[', ['1 line 1: ends-before-item at 1, 2']],
    ['[1}', ['1 line 1: 1', '2 line 1: wrong-bracket at 1, 3']],
    ['[1,]', ['1 line 1: 1', '2 line 1: ']],
    ['[1]\n [2]', ['1 line 1: 1', '2 line 2: after-the-end at 2, 2']],
    ['[{"a" 1},{"b":2}]', ['1 line 1: {"a" 1}', '2 line 1: {"b":2}']],
  ])('names what is wrong with the list itself: %j', async (text, pieces) => {
    expect(await split(text)).toEqual({ shape: 'list', pieces })
  })

  it('tells where the bytes of an item begin', async () => {
    const text = '[\n {"a":"ñ😀"},{"b":2},\n\n 3]'
    const places: unknown[] = []
    for await (const { pieces } of splitJson(inChunks(text, 1))) places.push(...pieces.map(({ at }) => at))
    expect(places).toEqual([
      { line: 1, column: 2 },
      { line: 2, column: 14 },
      { line: 2, column: 22 },
    ])
  })

  it('leaves a byte order mark out, and keeps windows line ends out of the way', async () => {
    expect((await split('\uFEFF{"a":1}\r\n{"b":2}\r\n')).pieces).toEqual([
      'line 1: {"a":1}',
      'line 2: {"b":2}',
    ])
    expect((await split('\uFEFF[1]')).shape).toBe('list')
    expect((await split('\uFEFF{"a":1}', { lines: true, size: 1 })).pieces).toEqual(['line 1: {"a":1}'])
  })

  it('names what is too long, keeps none of it, and goes on after it', async () => {
    const long = `{"a":"${'x'.repeat(MOST_BYTES)}"}`
    expect((await split(`${long}\n{"b":2}\n`)).pieces).toEqual(['line 1: too-long', 'line 2: {"b":2}'])
    expect((await split(`{"b":2}\n${long}`)).pieces).toEqual(['line 1: {"b":2}', 'line 2: too-long'])
    expect((await split(`[${long},{"b":2}]`)).pieces).toEqual(['1 line 1: too-long', '2 line 1: {"b":2}'])
    expect((await split(`{\n"a":"${'x'.repeat(MOST_BYTES)}"}`)).pieces).toEqual(['line 1: too-long'])
  })

  it('gives the same pieces however the bytes arrive', async () => {
    const input = fc.oneof(
      fc.array(fc.json()).map((all) => `[${all.join(',\n')}]`),
      fc.array(fc.json()).map((all) => all.map((one) => one.replaceAll('\n', ' ')).join('\r\n')),
      fc.json().map((one) => JSON.stringify(JSON.parse(one), null, 2)),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(input, fc.integer({ min: 1, max: 7 }), async (text, size) => {
        expect(await split(text, { size })).toEqual(await split(text))
      }),
    )
  })
})
