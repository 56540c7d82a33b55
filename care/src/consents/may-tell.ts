import type { PlainDate } from '../kernel/plain-date.ts'
import { type Bar, type Party, SIGNS, type Sign } from '../people/barred.ts'
import { typedWords } from '../people/identity/name.ts'
import { holdsOn, type Restriction, type RestrictionId, type Someone, type Tellable } from './restriction.ts'

/** A yes that somebody gave: whom may be told what, from when until when. */
export interface Permit {
  readonly id: string
  readonly whom: Someone
  readonly what: readonly Tellable[]
  readonly from: PlainDate
  readonly until: PlainDate | undefined
}

export interface Telling {
  readonly whom: Someone
  readonly what: Tellable
  readonly on: PlainDate
}

/** Whether it may be told, and which rule decided. */
export type MayTell =
  | { readonly may: true; readonly by: 'consent'; readonly id: string }
  | { readonly may: false; readonly by: 'restriction'; readonly id: RestrictionId }
  | { readonly may: false; readonly by: 'no-consent' }

/**
 * Whether somebody may be told something. First every restriction, and one is enough; then the consents; without one,
 * no. A restriction is read widely (one sign in common is enough) and a consent narrowly (no sign may differ), since a
 * wrong no can be mended and a wrong yes cannot.
 *
 * @example mayTell({ whom: { relationship: 'mother' }, what: 'health', on }, [], []) // no: nobody has said yes
 */
export function mayTell(
  { whom, what, on }: Telling,
  restrictions: readonly Restriction[],
  permits: readonly Permit[],
): MayTell {
  const against = restrictions.find(
    (one) => holdsOn(one, on) && reaches(one, what) && commonSign(one.terms.whom, whom) !== undefined,
  )
  if (against) return { may: false, by: 'restriction', id: against.restriction }
  const permit = permits.find(
    (one) =>
      one.from <= on &&
      (one.until === undefined || on <= one.until) &&
      one.what.includes(what) &&
      isSurelyTheSame(one.whom, whom),
  )
  return permit ? { may: true, by: 'consent', id: permit.id } : { may: false, by: 'no-consent' }
}

/**
 * The restrictions that mean somebody on a day, with the sign that both have in common: what stands in the way of writing
 * them down as if they might be told.
 */
export const barsOn = (restrictions: readonly Restriction[], party: Party, on: PlainDate): readonly Bar[] =>
  restrictions.flatMap((one) => {
    const by = holdsOn(one, on) ? commonSign(one.terms.whom, party) : undefined
    return by === undefined
      ? []
      : [{ restriction: one.restriction, by, secret: reaches(one, 'that-we-know-them') }]
  })

/** Telling anything tells that we know them. */
const reaches = ({ terms }: Restriction, what: Tellable): boolean =>
  terms.what === 'everything' || terms.what.includes(what) || terms.what.includes('that-we-know-them')

/** Mothers are called many things. */
const SAME_RELATIONSHIP: readonly (readonly string[])[] = [
  ['mother', 'mom', 'mum', 'mama', 'madre'],
  ['father', 'dad', 'papa', 'padre'],
  ['wife', 'husband', 'spouse', 'esposa', 'esposo', 'marido'],
  ['sister', 'brother', 'sibling', 'hermana', 'hermano'],
  ['daughter', 'son', 'child', 'hija', 'hijo'],
  [
    ...['ex', 'ex wife', 'ex husband', 'ex partner', 'exesposa', 'exesposo', 'expareja'],
    ...['former partner', 'former wife', 'former husband', 'former spouse'],
  ],
  ['boyfriend', 'girlfriend', 'partner', 'novia', 'novio', 'pareja'],
]

function plain(sign: Sign, value: string): string {
  if (sign === 'phone') return value.replace(/\D/g, '').slice(-10)
  if (sign === 'email') return value.trim().toLowerCase()
  const words = typedWords(value).join(' ')
  if (sign === 'name') return words
  const bare = words.replace(/^(my|his|her|their|mi|su|tu) /, '')
  return SAME_RELATIONSHIP.find((names) => names.includes(bare))?.[0] ?? bare
}

const valuesOf = (sign: Sign, one: Party, other: Party): readonly [string, string] | undefined => {
  const [a, b] = [one[sign], other[sign]]
  return a === undefined || b === undefined ? undefined : [plain(sign, a), plain(sign, b)]
}

/** The first sign by which somebody may be the one whom a restriction names. */
function commonSign(restricted: Someone, whom: Party): Sign | undefined {
  return SIGNS.find((sign) => {
    const pair = valuesOf(sign, restricted, whom)
    if (!pair) return false
    const [a, b] = pair
    // "Rosa" restricts "Rosa Example" too.
    if (sign === 'name') return isWithin(a, b) || isWithin(b, a)
    return a === b && a !== ''
  })
}

const isWithin = (part: string, whole: string): boolean => {
  const words = whole.split(' ')
  return part !== '' && part.split(' ').every((word) => words.includes(word))
}

function isSurelyTheSame(permitted: Someone, whom: Someone): boolean {
  const pairs = SIGNS.flatMap((sign) => {
    const pair = valuesOf(sign, permitted, whom)
    return pair ? [{ sign, pair }] : []
  })
  const telling = pairs.some(({ sign }) => sign !== 'relationship')
  return telling && pairs.every(({ pair: [a, b] }) => a === b && a !== '')
}
