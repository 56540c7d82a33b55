import fc from 'fast-check'
import { z } from 'zod'

type Schema = {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
}

/** What nobody should send, and somebody will. */
const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  "'; drop table people; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '𝕳𝖆𝖓𝖉𝖗𝖆𝖎𝖑\u202e',
  'x'.repeat(100_000),
  '9999-12-31',
  '2026-02-30',
  '0000-00-00',
  -1,
  0,
  1e308,
  -0,
  2 ** 53,
  0.1,
  true,
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: { admin: true }, constructor: 'x' },
  JSON.parse('{"__proto__":{"admin":true}}'),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
]

/**
 * Inputs for an operation: most fit its schema, with ids from `ids` so that many of them find something; some have one
 * part replaced by something hostile.
 */
export function inputsFor(input: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fits = fitting(schemaOf(input), (schema) => textOf(schema, ids))
  const spoiled = fc
    .tuple(fits, fc.constantFrom(...HOSTILE), fc.nat())
    .map(([value, bad, at]) => spoil(value, bad, at))
  return fc.oneof({ weight: 3, arbitrary: fits }, { weight: 2, arbitrary: spoiled })
}

/**
 * Inputs with a mark in every text that takes one, so that it can be looked for wherever no word of a person belongs. A
 * third of them say it where nothing of the kind is accepted: as a name of a field, or in place of one.
 */
export function markedInputs(input: z.ZodType, ids: readonly string[], mark: string): fc.Arbitrary<unknown> {
  const fits = fitting(schemaOf(input), (schema) => markedText(schema, ids, mark))
  const spoiled = fc.tuple(fits, fc.nat()).map(([value, at]) => spoil(value, { [mark]: ways(mark) }, at))
  return fc.oneof({ weight: 2, arbitrary: fits }, { weight: 1, arbitrary: spoiled })
}

/** Inputs that fit, with an id of another agency wherever an id stands: of the right kind, as far as the field's name says. */
export function inputsNaming(
  input: z.ZodType,
  idsFor: (field: string) => readonly string[],
): fc.Arbitrary<unknown> {
  return fitting(schemaOf(input), (schema, field) =>
    schema.format === 'uuid' ? fc.constantFrom(...idsFor(field)) : textOf(schema, ['none']),
  )
}

/** Whether an input names anything by its id. */
export const namesSomething = (input: z.ZodType): boolean =>
  JSON.stringify(schemaOf(input)).includes('"format":"uuid"')

const schemaOf = (input: z.ZodType): Schema =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema

/** Texts for a part of an input, by its schema and by the name of its field. */
type Text = (schema: Schema, field: string) => fc.Arbitrary<unknown>

function fitting(schema: Schema, text: Text, field = ''): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, text, field)))
  if (schema.allOf?.[0]) return fitting(schema.allOf[0], text, field)
  switch (schema.type) {
    case 'object':
      return objectOf(schema, text)
    case 'array':
      return fc.array(fitting(schema.items ?? {}, text, field), {
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      })
    case 'string':
      return text(schema, field)
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, -1e6),
        max: Math.min(schema.maximum ?? 1000, 1e6),
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.constantFrom('', 'text', 3, null)
  }
}

function objectOf({ properties = {}, required = [] }: Schema, text: Text): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fitting(schema, text, name)]),
  )
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) })
}

function textOf(
  { format, pattern, minLength = 0, maxLength = 40 }: Schema,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
  if (format === 'date') return fc.constantFrom('2026-11-23', '2026-12-01', '1990-02-28', '2027-01-31')
  if (format === 'date-time') return fc.constantFrom('2026-11-23T15:00:00.000Z', '2026-12-24T06:00:00.000Z')
  if (pattern?.includes('@') === true) return fc.nat(999).map((n) => `someone${n}@example.org`)
  const length = Math.max(minLength, Math.min(maxLength, 12))
  const plain = fc.string({ minLength, maxLength: length })
  return fc.oneof(
    plain,
    fc
      .constantFrom('example', 'Sample', '12345', '713-555-0142', 'America/Chicago')
      .filter((text) => text.length >= minLength && text.length <= maxLength),
    plain,
  )
}

/** Ways to say a mark: also as a line of its own, which looks like a place in a program. */
const ways = (mark: string): readonly string[] => [
  `\n    at ${mark} (file:///${mark}.ts:1:1)\n`,
  mark,
  `${mark}@example.org`,
  `https://${mark}.example.org`,
]

function markedText(schema: Schema, ids: readonly string[], mark: string): fc.Arbitrary<unknown> {
  const { format, pattern = '', minLength = 0, maxLength = 1000 } = schema
  const form = new RegExp(pattern, 'u')
  const fits = ways(mark).filter((way) => {
    const length = [...way].length
    return length >= minLength && length <= maxLength && form.test(way)
  })
  const isFormed = format !== undefined && ['uuid', 'date', 'date-time'].includes(format)
  return isFormed || fits.length === 0 ? textOf(schema, ids) : fc.constantFrom(...fits)
}

/** The value with one part of it replaced: the whole, a field, a field of a field, or a field that nobody declared. */
function spoil(value: unknown, bad: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null || at % 7 === 0) return bad
  const names = [...Object.keys(value), 'unheardOf']
  const name = names[at % names.length] ?? 'unheardOf'
  const part = (value as Record<string, unknown>)[name]
  const next =
    typeof part === 'object' && part !== null && at % 3 === 0 ? spoil(part, bad, Math.floor(at / 7)) : bad
  return Array.isArray(value) ? [...value, next] : { ...value, [name]: next }
}
