import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Born } from '../identity/born.ts'
import { typedWords } from '../identity/name.ts'

export const LIKENESS_REASONS = [
  'same-birthday',
  'birthday-nearly-the-same',
  'same-name',
  'similar-name',
  'same-family-name',
  'same-first-name',
  'same-name-used',
  'same-phone',
  'same-address',
  'same-member-id',
] as const
export type LikenessReason = (typeof LIKENESS_REASONS)[number]

/** What is compared of two people. Names are folded when they are compared, numbers beforehand. */
export interface Comparable {
  readonly given: string | undefined
  readonly family: string | undefined
  readonly suffix: string | undefined
  readonly nameUsed: string | undefined
  readonly born: Born
  readonly phones: readonly string[]
  readonly memberKeys: readonly string[]
  /** Where somebody lives or has mail, by `addressKey`; never an address that is kept confidential. */
  readonly addresses: readonly string[]
}

export interface Likeness {
  /** From 0 to 1. It orders a list; a person decides. */
  readonly score: number
  readonly reasons: readonly LikenessReason[]
  /** Looks like two people after all. */
  readonly caution: 'twins' | 'parent-and-child' | undefined
}

const WEIGHT: Readonly<Record<LikenessReason, number>> = {
  'same-member-id': 0.6,
  'same-birthday': 0.4,
  'same-name': 0.4,
  'similar-name': 0.3,
  'same-family-name': 0.2,
  'birthday-nearly-the-same': 0.2,
  'same-first-name': 0.2,
  'same-name-used': 0.25,
  'same-phone': 0.25,
  'same-address': 0.2,
}
const SIMILAR = 0.88
const A_GENERATION = 15

/** How alike two records are, with each reason. The same both ways round. */
export function likeness(one: Comparable, other: Comparable): Likeness {
  const names = nameLikeness(one, other)
  const birthday = birthdayLikeness(one.born, other.born)
  const reasons = LIKENESS_REASONS.filter((reason) => {
    switch (reason) {
      case 'same-birthday':
        return birthday === 1
      case 'birthday-nearly-the-same':
        return birthday > 0 && birthday < 1
      case 'same-name':
        return names === 1
      case 'similar-name':
        return names >= SIMILAR && names < 1
      case 'same-family-name':
        return names < SIMILAR && isSameFamily(one, other)
      case 'same-first-name':
        return names < SIMILAR && !isSameUsed(one, other) && isSameFirst(one, other)
      case 'same-name-used':
        return isSameUsed(one, other)
      case 'same-phone':
        return haveOneInCommon(one.phones, other.phones)
      case 'same-address':
        return haveOneInCommon(one.addresses, other.addresses)
      case 'same-member-id':
        return haveOneInCommon(one.memberKeys, other.memberKeys)
      default:
        return reason satisfies never
    }
  })
  const caution = cautionOf(one, other, birthday)
  const sum = reasons.reduce((total, reason) => total + WEIGHT[reason], caution === undefined ? 0 : -0.2)
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons, caution }
}

const joined = (text: string | undefined) => typedWords(text ?? '').join(' ')

const isSameFamily = (one: Comparable, other: Comparable): boolean =>
  joined(one.family) !== '' && joined(one.family) === joined(other.family)

/** The least score worth showing, when both were born in a year that we know. */
const WORTH_SHOWING = 0.4
/** Without both birthdays less speaks for two people being one, and nothing speaks against it. */
const WORTH_SHOWING_UNDATED = 0.25

/** True when two people are alike enough that somebody should look. */
export const isWorthShowing = (one: Comparable, other: Comparable, { score }: Likeness): boolean =>
  score >=
  (yearIn(one.born) === undefined || yearIn(other.born) === undefined ? WORTH_SHOWING_UNDATED : WORTH_SHOWING)

const haveOneInCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one))

const isSameUsed = (one: Comparable, other: Comparable): boolean =>
  joined(one.nameUsed) !== '' && joined(one.nameUsed) === joined(other.nameUsed)

/** Of one of them only a first name is known, and the other has it too. */
const isSameFirst = (one: Comparable, other: Comparable): boolean =>
  (joined(one.family) === '') !== (joined(other.family) === '') &&
  halves(one).some((a) => halves(other).some((b) => jaroWinkler(a.first, b.first) >= SIMILAR))

interface Halves {
  readonly first: string
  readonly last: string
}

/** How alike the less alike halves of two names are; also crossed over, since forms are filled in both ways. */
function nameLikeness(one: Comparable, other: Comparable): number {
  return Math.max(0, ...halves(one).flatMap((a) => halves(other).map((b) => halvesLikeness(a, b))))
}

function halves({ given, family, nameUsed }: Comparable): readonly Halves[] {
  const last = joined(family)
  const firsts = [joined(given), joined(nameUsed)].filter((first) => first !== '')
  return firsts.map((first) => ({ first, last }))
}

function halvesLikeness(a: Halves, b: Halves): number {
  if (a.last === '' && b.last === '') return jaroWinkler(a.first, b.first)
  if (a.last === '' || b.last === '') return 0
  return Math.max(
    Math.min(jaroWinkler(a.first, b.first), jaroWinkler(a.last, b.last)),
    Math.min(jaroWinkler(a.first, b.last), jaroWinkler(a.last, b.first)),
  )
}

function birthdayLikeness(one: Born, other: Born): number {
  if (one.answer === 'exact' && other.answer === 'exact') {
    if (one.on === other.on) return 1
    return isSlip(one.on, other.on) ? 0.5 : 0
  }
  const [a, b] = [yearIn(one), yearIn(other)]
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1 ? 0.5 : 0
}

/** Day and month swapped, or one digit typed wrong. */
function isSlip(one: PlainDate, other: PlainDate): boolean {
  if (
    one.slice(0, 4) === other.slice(0, 4) &&
    one.slice(5, 7) === other.slice(8) &&
    one.slice(8) === other.slice(5, 7)
  )
    return true
  return [...one].filter((letter, n) => letter !== other[n]).length === 1
}

const yearIn = (of: Born): number | undefined =>
  of.answer === 'exact' ? Number(of.on.slice(0, 4)) : of.answer === 'approximate' ? of.year : undefined

/** Twins share a birthday and a family name; father and son share a name. Both are often merged by mistake. */
function cautionOf(one: Comparable, other: Comparable, birthday: number): Likeness['caution'] {
  const [a, b] = [joined(one.given), joined(other.given)]
  const sameFamily = isSameFamily(one, other)
  if (sameFamily && birthday === 1 && a !== '' && b !== '' && jaroWinkler(a, b) < SIMILAR) return 'twins'
  const [x, y] = [yearIn(one.born), yearIn(other.born)]
  const apart = x !== undefined && y !== undefined && Math.abs(x - y) >= A_GENERATION
  const suffixes = joined(one.suffix) !== joined(other.suffix)
  if (sameFamily && a === b && a !== '' && (apart || (suffixes && birthday !== 1))) return 'parent-and-child'
  return undefined
}

/** How alike two words are, from 0 to 1 (Jaro 1989; Winkler 1990: a common beginning counts more). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const [s, t] = [[...a], [...b]]
  const window = Math.max(0, Math.floor(Math.max(s.length, t.length) / 2) - 1)
  const used = new Set<number>()
  const fromS = s.filter((letter, i) => {
    for (let j = Math.max(0, i - window); j <= Math.min(t.length - 1, i + window); j += 1) {
      if (t[j] !== letter || used.has(j)) continue
      used.add(j)
      return true
    }
    return false
  })
  if (fromS.length === 0) return 0
  const fromT = t.filter((_letter, j) => used.has(j))
  const m = fromS.length
  const swaps = fromS.filter((letter, n) => letter !== fromT[n]).length / 2
  const jaro = (m / s.length + m / t.length + (m - swaps) / m) / 3
  let start = 0
  while (start < 4 && s[start] !== undefined && s[start] === t[start]) start += 1
  return jaro + start * 0.1 * (1 - jaro)
}
