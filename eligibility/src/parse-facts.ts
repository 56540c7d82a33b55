import { contradictionsIn } from './contradictions.ts'
import { FACTS, type FactName, type Facts, type FactType, NOT_SURE, RATHER_NOT_SAY } from './facts.ts'
import { nearestName } from './nearest-name.ts'
import { isPlainDate, type PlainDate } from './plain-date.ts'

/** One thing wrong with the input: where, what kind, what came and what is accepted. */
export interface Problem {
  /** Path from the root of the input, such as `["facts", "age"]`. */
  readonly path: readonly (string | number)[]
  readonly code:
    | 'not-an-object'
    | 'unknown-fact'
    | 'wrong-type'
    | 'out-of-range'
    | 'not-accepted'
    | 'too-long'
    | 'contradiction'
    | 'not-a-date'
  /** What came, cut to at most 60 characters; never more, since it may be private or huge. */
  readonly got: string
  /** What is accepted, in English. */
  readonly accepted: string
}

/** Either the value or the problems, never both. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** One question to the library: the facts and the day. */
export interface Inquiry {
  /** Given back with the answer, so that answers can be matched to lines. At most 200 characters. */
  readonly id?: string
  readonly on?: PlainDate
  readonly facts: Facts
}

/**
 * Parses unknown input into facts. Every problem is named; nothing is guessed or dropped: an unknown key is an error.
 *
 * @example parseFacts({ state: 'TX', age: -1 }) // { ok: false, problems: [{ path: ['age'], code: 'out-of-range', … }] }
 */
export const parseFacts = (input: unknown, path: readonly (string | number)[] = []): Parsed<Facts> => {
  if (!isPlainObject(input)) {
    return {
      ok: false,
      problems: [
        problem(path, 'not-an-object', input, 'an object of facts, such as {"state":"TX","age":29}'),
      ],
    }
  }
  const problems: Problem[] = []
  // Without a prototype these are one kind of object to the engine, in whatever order the facts come.
  const facts: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(input)) {
    const at = [...path, shown(key)]
    const value = asWritten(key, input[key])
    if (value === undefined) continue
    if (!isFactName(key)) problems.push(problem(at, 'unknown-fact', key, nameOfFact(key)))
    else if (value === NOT_SURE || value === RATHER_NOT_SAY) facts[key] = value
    else {
      const wrong = check(FACTS[key], value, at)
      if (wrong) problems.push(wrong)
      else facts[key] = value
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  const parsed = facts as Facts
  const against = contradictionsIn(parsed).map(({ name, accepted }) =>
    problem([...path, name], 'contradiction', parsed[name], accepted),
  )
  return against.length > 0 ? { ok: false, problems: against } : { ok: true, value: parsed }
}

/** Parses an inquiry: `{ "id"?, "on"?, "facts" }`, or bare facts. */
export const parseInquiry = (input: unknown): Parsed<Inquiry> => {
  if (!isPlainObject(input) || !Object.hasOwn(input, 'facts')) {
    const facts = parseFacts(input)
    return facts.ok ? { ok: true, value: { facts: facts.value } } : facts
  }
  const problems: Problem[] = []
  for (const key of Object.keys(input)) {
    if (key !== 'id' && key !== 'on' && key !== 'facts') {
      problems.push(problem([shown(key)], 'unknown-fact', key, 'one of "id", "on" and "facts"'))
    }
  }
  const { id, on } = input
  if (id !== undefined && (typeof id !== 'string' || id.length > 200 || CONTROL.test(id))) {
    problems.push(
      problem(['id'], 'wrong-type', id, 'a text of at most 200 characters without control characters'),
    )
  }
  if (on !== undefined && !isPlainDate(on))
    problems.push(problem(['on'], 'not-a-date', on, 'a day written YYYY-MM-DD, such as 2026-11-23'))
  const facts = parseFacts(input.facts, ['facts'])
  if (!facts.ok) return { ok: false, problems: [...problems, ...facts.problems] }
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      facts: facts.value,
      ...(typeof id === 'string' ? { id } : {}),
      ...(isPlainDate(on) ? { on } : {}),
    },
  }
}

/** What is accepted in place of a name that is none, with the one that was most likely meant. */
const nameOfFact = (key: string): string => {
  const meant = nearestName(key)
  const all = 'the name of a fact; see the schema for all names'
  return meant === null ? all : `${all}; did you mean "${meant}"?`
}

/** A name in one form, in whichever a keyboard wrote its accents. */
const asWritten = (key: string, value: unknown): unknown =>
  isFactName(key) && FACTS[key].type === 'text' && typeof value === 'string' && value.length <= LONGEST_NAME
    ? value.normalize('NFC')
    : value

/** More is too long in any form, and is not read. */
const LONGEST_NAME = 1000

const isFactName = (key: string): key is FactName => Object.hasOwn(FACTS, key)

/** An object of keys and values. A list, a map or a day holds no facts, and would read as nobody told anything. */
const isPlainObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(input) === '[object Object]'

const check = (type: FactType, value: unknown, path: Problem['path']): Problem | null => {
  switch (type.type) {
    case 'yes-no':
      return typeof value === 'boolean'
        ? null
        : problem(path, 'wrong-type', value, orUnknown('true or false'))
    case 'whole':
      return checkNumber(
        type,
        value,
        path,
        true,
        `a whole number from ${type.min} to ${type.max} (${type.unit})`,
      )
    case 'money':
      return checkNumber(
        type,
        value,
        path,
        false,
        `an amount from 0 to ${type.max} (${type.unit}), with at most two decimals`,
      )
    case 'choice':
      return typeof value === 'string' && type.of.includes(value)
        ? null
        : problem(
            path,
            typeof value === 'string' ? 'not-accepted' : 'wrong-type',
            value,
            orUnknown(`one of ${list(type.of)}`),
          )
    case 'several':
      return checkSeveral(type.of, value, path)
    case 'text':
      return checkText(type.maxLength, value, path)
    default:
      return type satisfies never
  }
}

const checkNumber = (
  { min, max }: { readonly min: number; readonly max: number },
  value: unknown,
  path: Problem['path'],
  whole: boolean,
  accepted: string,
): Problem | null => {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return problem(path, 'wrong-type', value, orUnknown(accepted))
  const fits = whole ? Number.isInteger(value) : Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
  if (!fits) return problem(path, 'not-accepted', value, orUnknown(accepted))
  return value >= min && value <= max ? null : problem(path, 'out-of-range', value, orUnknown(accepted))
}

/** Control characters, which a terminal could obey. */
const CONTROL = /\p{Cc}/u

/** Names of places: letters, marks, spaces and the signs that names have; nothing that a terminal or a page could obey. */
const NAME = /^[\p{L}\p{M} .'’-]+$/u

const checkText = (maxLength: number, value: unknown, path: Problem['path']): Problem | null => {
  const accepted = orUnknown(`a name of 1 to ${maxLength} letters, such as "Harris County"`)
  if (typeof value !== 'string') return problem(path, 'wrong-type', value, accepted)
  if (value.length > maxLength) return problem(path, 'too-long', value, accepted)
  return value.trim() !== '' && NAME.test(value) ? null : problem(path, 'not-accepted', value, accepted)
}

const checkSeveral = (of: readonly string[], value: unknown, path: Problem['path']): Problem | null => {
  const accepted = orUnknown(`a list of ${list(of)}, each at most once`)
  if (!Array.isArray(value)) return problem(path, 'wrong-type', value, accepted)
  const bad = value.findIndex(
    (item, index) => typeof item !== 'string' || !of.includes(item) || value.indexOf(item) !== index,
  )
  return bad === -1 ? null : problem([...path, bad], 'not-accepted', value[bad], accepted)
}

const problem = (path: Problem['path'], code: Problem['code'], got: unknown, accepted: string): Problem => ({
  path,
  code,
  got: describe(got),
  accepted,
})

const orUnknown = (accepted: string): string => `${accepted}, or "${NOT_SURE}" or "${RATHER_NOT_SAY}"`

const list = (of: readonly string[]): string =>
  of.length > 12 ? `${of.length} codes, such as ${of.slice(0, 3).join(', ')}` : of.join(', ')

/** The value in at most 60 characters, without walking into it. */
const describe = (got: unknown): string => {
  if (got === undefined) return 'nothing'
  if (got === null) return 'null'
  if (Array.isArray(got)) return `a list of ${got.length}`
  if (typeof got === 'object') return 'an object'
  return typeof got === 'string' ? JSON.stringify(shown(got)) : shown(String(got))
}

const shown = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}...`)
