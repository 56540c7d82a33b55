/** What stands in a form, by the name of the field: `name.given`, `points.0.value`. Flat, so that a draft is one object. */
export type Value = string | boolean | readonly string[]
export type Values = Readonly<Record<string, Value>>

export const textOf = (values: Values, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The text without the space around it, or nothing when there is none: an empty field is left out, not sent as ''. */
export const filled = (values: Values, name: string): string | undefined =>
  textOf(values, name).trim() || undefined

/** A whole number as somebody typed it; what is none goes as it is, so that the problem is told at its field. */
export const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : (text as never))

export const ticked = (values: Values, name: string): boolean => values[name] === true

export const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name]
  return typeof value === 'object' ? value : []
}

/** The same object without the keys that hold nothing: the server takes a field that is left out, not one that is empty. */
export function withoutEmpty<Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): { readonly [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof Fields]: Exclude<Fields[Key], undefined>
  }
}

/** Values kept earlier, as far as they still have the shape of values. */
export function readValues(kept: unknown): Values | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined
  const fits = Object.entries(kept).filter((entry): entry is [string, Value] => isValue(entry[1]))
  return Object.fromEntries(fits)
}

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'))
