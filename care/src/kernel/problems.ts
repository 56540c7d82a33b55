import type { z } from 'zod'

/** What is wrong with one field of an input: where, what kind of wrong, and what is accepted. Never what came. */
export interface Problem {
  /** The field, with dots: `legalName.given`, `contactPoints.0.value`. Empty for the input as a whole. */
  readonly field: string
  readonly code: string
  readonly accepted?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Every problem of an input. What came is left out: it may be about a person, and the sender has it. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.flatMap(problemsIn)
}

/**
 * Texts that no table can hold: those with the sign U+0000, which PostgreSQL refuses. Named here once, whatever a schema
 * forgot, since the database would end the request with a fault.
 */
export function unreadableIn(input: unknown, field = ''): readonly Problem[] {
  if (typeof input === 'string') return input.includes('\0') ? [{ field, code: 'unreadable-sign' }] : []
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([name, value]) => [
    ...(name.includes('\0') ? [{ field, code: 'unreadable-sign' }] : []),
    ...unreadableIn(value, join(field, plainKey(name))),
  ])
}

function problemsIn(issue: z.core.$ZodIssue): readonly Problem[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: join(field, plainKey(key)), code: 'unknown-field' }))
  }
  return [{ field, ...kindOf(issue) }]
}

function kindOf(issue: z.core.$ZodIssue): Omit<Problem, 'field'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', accepted: { type: issue.expected } }
        : { code: 'wrong-type', accepted: { type: issue.expected } }
    case 'too_small':
      return { code: 'too-small', accepted: { atLeast: Number(issue.minimum), of: issue.origin } }
    case 'too_big':
      return { code: 'too-big', accepted: { atMost: Number(issue.maximum), of: issue.origin } }
    case 'invalid_value':
      return { code: 'not-a-choice', accepted: { choices: issue.values.map(String) } }
    case 'invalid_format':
      return { code: 'wrong-form', accepted: { form: issue.format } }
    case 'custom':
      return { code: issue.message || 'wrong' }
    default:
      return { code: 'wrong' }
  }
}

const MOST = 60

/** A key that nobody declared, cut short, so that an error cannot be made to carry a page. */
const plainKey = (key: string): string => key.slice(0, MOST)

const join = (field: string, key: string): string => (field === '' ? key : `${field}.${key}`)
