import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_LEVELS, readJson } from './read-json.ts'

function faultOf(text: string) {
  const read = readJson(text)
  return read.ok ? 'none' : `${read.fault.code} at ${read.fault.at}`
}

/** A text near JSON: some JSON with a few characters cut, changed or put in. */
const nearJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', '"', '{', '}', ',', ':', '\\', '\n', '0', '-', 'e', ' '),
  )
  .map(([text, where, cut, put]) => {
    const at = where % (text.length + 1)
    return text.slice(0, at) + put + text.slice(at + cut)
  })

describe('readJson', () => {
  it('reads whatever JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const read = readJson(text)
        expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  it('refuses whatever JSON.parse refuses, and more only for a name that stands twice', () => {
    fc.assert(
      fc.property(nearJson, (text) => {
        const read = readJson(text)
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)))
        else if (read.fault.code === 'not-json') expect(() => JSON.parse(text)).toThrow()
        else expect(read.fault.code).toBe('duplicate-key')
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', 'not-json at 0'],
    ['{"a":1', 'not-json at 6'],
    ['{a:1}', 'not-json at 1'],
    ["{'a':1}", 'not-json at 1'],
    ['{"a":1,}', 'not-json at 7'],
    ['{"a":TX}', 'not-json at 5'],
    ['{"a":01}', 'not-json at 6'],
    ['{"a":NaN}', 'not-json at 5'],
    ['{"a":"x}', 'not-json at 5'],
    ['{"a":"\\x"}', 'not-json at 6'],
    ['{"a":"\t"}', 'not-json at 5'],
    ['{"a":1} 2', 'not-json at 8'],
    ['{"a":1,"a":1}', 'duplicate-key at 7'],
    ['{"a":1,"\\u0061":1}', 'duplicate-key at 7'],
    ['{"__proto__":1,"__proto__":2}', 'duplicate-key at 15'],
    ['{"a":{"a":1}}', 'none'],
    ['{"a":1e999}', 'none'],
  ])('says where and why: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  it('names the path of a name that stands twice', () => {
    const read = readJson('{"facts":{"hardAreas":[{"x":1,"x":2}]}}')
    expect(read).toMatchObject({ ok: false, fault: { path: ['facts', 'hardAreas', 0, 'x'] } })
  })

  it('takes __proto__ and constructor for names like any other', () => {
    const read = readJson('{"__proto__":{"age":5},"constructor":1}')
    expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as { age?: number }).age).toBeUndefined()
  })

  it('stops at a depth that no inquiry needs, long before the stack ends', () => {
    expect(faultOf('['.repeat(MOST_LEVELS) + ']'.repeat(MOST_LEVELS))).toBe('none')
    expect(faultOf('['.repeat(10_000))).toBe(`too-deep at ${MOST_LEVELS}`)
    expect(faultOf('{"a":'.repeat(10_000))).toBe(`too-deep at ${MOST_LEVELS * 5}`)
  })

  it('reads a text of ten million characters', () => {
    expect(readJson(`"${'a'.repeat(10_000_000)}"`).ok).toBe(true)
    expect(readJson(`"${'\\n'.repeat(1_000_000)}"`).ok).toBe(true)
  })
})
