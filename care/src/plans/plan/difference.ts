/** What differs between two contents, as plain data: anything that JSON holds, where what has an `id` is known by it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * One change: where (names of fields, and ids of what has one), what stood there and what stands there now. Nothing stood there
 * when `before` is missing, nothing stands there now when `now` is.
 */
export interface Change {
  readonly at: readonly string[]
  readonly before?: Json
  readonly now?: Json
}

/** In place of a field: the ids of a list in their order, when only that differs. */
export const ORDER = '#order'

type Fields = { readonly [key: string]: Json | undefined }
type Item = Fields & { readonly id: string }

const isFields = (of: Json | undefined): of is Fields =>
  typeof of === 'object' && of !== null && !Array.isArray(of)
const isItem = (of: Json): of is Item => isFields(of) && typeof of.id === 'string'
const isItems = (of: Json | undefined): of is readonly Item[] =>
  Array.isArray(of) && of.every(isItem) && new Set(of.map(({ id }) => id)).size === of.length

/**
 * Every change from one content to another, in the order of the fields: none for the same content, and `withChanges` makes the
 * second of the first. What came in or went out is one change and not one for each of its fields.
 */
export function differenceOf(
  before: Json | undefined,
  now: Json | undefined,
  at: readonly string[] = [],
): readonly Change[] {
  if (isItems(before) && isItems(now) && before.length + now.length > 0) return inItems(before, now, at)
  if (isFields(before) && isFields(now))
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((field) =>
      differenceOf(before[field], now[field], [...at, field]),
    )
  return isSame(before, now)
    ? []
    : [{ at, ...(before !== undefined && { before }), ...(now !== undefined && { now }) }]
}

function inItems(before: readonly Item[], now: readonly Item[], at: readonly string[]): readonly Change[] {
  const then = new Map(before.map((one) => [one.id, one]))
  const today = new Map(now.map((one) => [one.id, one]))
  const changes = [...new Set([...then.keys(), ...today.keys()])].flatMap((id) =>
    differenceOf(then.get(id), today.get(id), [...at, id]),
  )
  const reached = [...then.keys(), ...[...today.keys()].filter((id) => !then.has(id))].filter((id) =>
    today.has(id),
  )
  const wanted = [...today.keys()]
  return isSame(reached, wanted)
    ? changes
    : [...changes, { at: [...at, ORDER], before: reached, now: wanted }]
}

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

function inOrder(of: Json | undefined): Json | undefined {
  if (Array.isArray(of)) return of.map((one) => inOrder(one) ?? null)
  if (!isFields(of)) return of
  return Object.fromEntries(
    Object.keys(of)
      .sort()
      .flatMap((key) => (of[key] === undefined ? [] : [[key, inOrder(of[key])]])),
  )
}

/** A content with changes made to it: `withChanges(a, differenceOf(a, b))` is `b`. */
export const withChanges = (of: Json, changes: readonly Change[]): Json =>
  changes.reduce<Json>((reached, { at, now }) => placed(reached, at, now) ?? null, of)

function placed(
  of: Json | undefined,
  [first, ...rest]: readonly string[],
  now: Json | undefined,
): Json | undefined {
  if (first === undefined) return now
  if (Array.isArray(of)) return inList(of.filter(isItem), first, rest, now)
  const { [first]: inside, ...others } = isFields(of) ? of : {}
  const next = placed(inside, rest, now)
  return next === undefined ? others : { ...others, [first]: next }
}

function inList(of: readonly Item[], first: string, rest: readonly string[], now: Json | undefined): Json {
  if (first === ORDER) {
    const places = Array.isArray(now) ? now : []
    return of.toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
  }
  const inside = of.find(({ id }) => id === first)
  const next = placed(inside, rest, now)
  if (!inside) return next === undefined ? of : [...of, next]
  return of.flatMap((one) => (one.id !== first ? [one] : next === undefined ? [] : [next]))
}
