/** Why a text is not JSON that we accept. */
export interface JsonFault {
  readonly code: 'not-json' | 'duplicate-key' | 'too-deep'
  /** Where in the text, counted from 0. The length of the text means: it ended too early. */
  readonly at: number
  readonly path: readonly (string | number)[]
  /** What is accepted there. */
  readonly accepted: string
}

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault }

/** Deeper than any input of ours, and far from the end of the stack. */
export const MOST_LEVELS = 64

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON refuses exactly these in a string
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const LITERALS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

/**
 * Reads one JSON value, and says where and why when it cannot. Unlike `JSON.parse` it refuses a name that stands
 * twice in one object, since nobody can know which one was meant, and nesting without end. Objects have no
 * prototype, so `__proto__` is a name like any other.
 */
export function readJson(text: string): JsonRead {
  let at = 0
  let depth = 0
  /** The first fault ends the reading; the rest is only the way out. */
  const faults: JsonFault[] = []
  const path: (string | number)[] = []

  const value = readValue()
  skipSpace()
  if (at < text.length) fail('not-json', 'nothing more after the value')
  const [fault] = faults
  return fault === undefined ? { ok: true, value } : { ok: false, fault }

  function readValue(): unknown {
    skipSpace()
    switch (text[at]) {
      case '{':
        return nested(readObject)
      case '[':
        return nested(readArray)
      case '"':
        return readString('a text')
      default:
        return readScalar()
    }
  }

  function nested(read: () => unknown): unknown {
    if (depth === MOST_LEVELS) return fail('too-deep', `at most ${MOST_LEVELS} levels of nesting`)
    depth += 1
    const found = read()
    depth -= 1
    return found
  }

  function readObject(): unknown {
    const object: Record<string, unknown> = Object.create(null)
    at += 1
    if (skip('}')) return object
    do {
      skipSpace()
      const start = at
      const key = readString('a name in double quotes')
      if (key === undefined) return undefined
      path.push(key)
      if (Object.hasOwn(object, key)) {
        at = start
        return fail('duplicate-key', 'each name once')
      }
      if (!skip(':')) return fail('not-json', '":" after the name')
      object[key] = readValue()
      if (faults.length > 0) return undefined
      path.pop()
    } while (skip(','))
    return skip('}') ? object : fail('not-json', '"," or "}"')
  }

  function readArray(): unknown {
    const array: unknown[] = []
    at += 1
    if (skip(']')) return array
    do {
      path.push(array.length)
      array.push(readValue())
      if (faults.length > 0) return undefined
      path.pop()
    } while (skip(','))
    return skip(']') ? array : fail('not-json', '"," or "]"')
  }

  function readString(accepted: string): string | undefined {
    if (text[at] !== '"') return fail('not-json', accepted)
    const start = at
    let escaped = false
    at += 1
    match(PLAIN)
    while (text[at] === '\\') {
      if (match(ESCAPE) === undefined) return fail('not-json', 'an escape, such as \\" or \\n')
      escaped = true
      match(PLAIN)
    }
    if (text[at] !== '"') {
      at = start
      return fail('not-json', 'a text that ends with a double quote on the same line')
    }
    at += 1
    return escaped ? (JSON.parse(text.slice(start, at)) as string) : text.slice(start + 1, at - 1)
  }

  function readScalar(): unknown {
    for (const [word, meaning] of LITERALS) {
      if (!text.startsWith(word, at)) continue
      at += word.length
      return meaning
    }
    const number = match(NUMBER)
    return number === undefined ? fail('not-json', 'a value, such as "TX", 12 or true') : Number(number)
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }

  function skipSpace(): void {
    if (text.charCodeAt(at) <= 32) match(SPACE)
  }

  function skip(character: string): boolean {
    skipSpace()
    if (text[at] !== character) return false
    at += 1
    return true
  }

  function fail(code: JsonFault['code'], accepted: string): undefined {
    if (faults.length === 0) faults.push({ code, at, path: [...path], accepted })
    return undefined
  }
}
