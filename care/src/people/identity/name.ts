import { z } from 'zod'
import { line } from '../text.ts'

const part = line(80).optional()

/** A name as papers show it. Some people have one name only. */
export const legalName = z
  .strictObject({ given: part, middle: part, family: part, suffix: line(20).optional() })
  .refine((name) => name.given !== undefined || name.family !== undefined, {
    error: 'given-or-family-name',
    path: ['given'],
  })
export type LegalName = z.output<typeof legalName>

/** A name in one line, as it is read aloud. */
export const inOneLine = ({ given, middle, family, suffix }: LegalName): string =>
  [given, middle, family, suffix].filter((one) => one !== undefined).join(' ')

// Letters that have no accent to take off and that people type without.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Small letters without accents: how names are compared and found. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter] ?? letter)

const split = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
const APOSTROPHES = /['’ʼ‘`´]/gu

/** The words of a name as it is typed to look for it: `O'Brien-Núñez` is `obrien`, `nunez`. */
export const typedWords = (text: string): readonly string[] => split(folded(text.replace(APOSTROPHES, '')))

/** All words by which a name may be found: also in the pieces, and in one, however it is usually written. */
export const nameWords = (...names: readonly (string | undefined)[]): readonly string[] => {
  const found = names.flatMap((name) => {
    if (name === undefined) return []
    const joined = folded(name.replace(APOSTROPHES, ''))
    return [
      ...split(joined),
      ...split(folded(name.replace(APOSTROPHES, ' '))),
      ...split(joined.replace(/[-‐‑]/gu, '')),
    ]
  })
  return [...new Set(found)].sort()
}

/** True when two names are the same but for accents, capitals, apostrophes and hyphens. */
export const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [typedWords(one).join(''), typedWords(other).join('')]
  return a !== '' && a === b
}

/** True when two names have the same words, whichever stands first: `Muestra, Ana` is `Ana Muestra`. */
export const hasSameWords = (one: string, other: string): boolean => {
  const [a, b] = [typedWords(one).toSorted().join(' '), typedWords(other).toSorted().join(' ')]
  return a !== '' && a === b
}
