import { bare, type CodeSet, type DiagnosisCode } from './code-set.ts'
import { slipsAllowed, slipsTo } from './near.ts'
import { ALSO, SHORT_FOR } from './other-words.ts'

/** A code set with its words put in order, so that a search takes milliseconds. */
export interface Searchable {
  readonly set: CodeSet
  readonly bareCodes: readonly string[]
  /** Each word of the titles, and the places of the codes that carry it. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly lengths: readonly number[]
}

export interface Searched {
  readonly codes: readonly DiagnosisCode[]
  /** There are more than were asked for. */
  readonly more: boolean
}

/** Words that tell no diagnosis from another. */
const SMALL = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/** How well a word of a title answers a word that was typed. */
const EXACT = 4
const BEGINS = 3

/** The words of a title or of a search. What a hyphen joins counts apart and together. */
export function wordsOf(text: string): readonly string[] {
  const plain = plainOf(text)
  const words = plain.match(/[a-z0-9]+/g) ?? []
  if (!plain.includes('-')) return words
  const joined = plain.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []
  return [...words, ...joined.map((word) => word.replaceAll('-', ''))]
}

/** In small letters, without accents and apostrophes. */
function plainOf(text: string): string {
  const small = text.toLowerCase()
  if (/^[a-z0-9 ,.()-]*$/.test(small)) return small
  return small.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '')
}

/** Puts the words of a code set in order. Takes a while for the whole classification: do it once and keep it. */
export function searchable(set: CodeSet): Searchable {
  const places = new Map<string, number[]>()
  const lengths: number[] = []
  set.codes.forEach(({ title }, place) => {
    const words = wordsOf(title)
    lengths.push(words.length)
    for (const word of words) {
      const known = places.get(word)
      if (!known) places.set(word, [place])
      else if (known.at(-1) !== place) known.push(place)
    }
  })
  return { set, bareCodes: [...set.places.keys()], places, lengths }
}

/**
 * Looks for codes as somebody types: by the beginning of a code, by words or their beginnings in any order, or both. Every
 * word must be answered. A slip of the hand is forgiven where nothing answers what was typed. Mental health comes first,
 * then social needs, then the rest of medicine; among those the closer match, then a title that begins with what was typed, then the shorter one. What begins with a
 * code stands in tabular order.
 *
 * @example searchCodes(all, { text: 'ptsd chron', billableOnly: true, most: 20 }) // F43.12
 */
export function searchCodes(
  all: Searchable,
  asked: { readonly text: string; readonly billableOnly: boolean; readonly most: number },
): Searched {
  const { codes, words } = termsOf(all, asked.text)
  if (codes.length === 0 && words.length === 0) return { codes: [], more: false }
  const lookups = words.map((word) => answersTo(all, word))
  let quality = qualities(all, lookups)
  let places = suitable(all, { codes, quality, billableOnly: asked.billableOnly })
  if (places.length === 0 && words.length > 0) {
    quality = qualities(
      all,
      words.map((word, at) => [...(lookups[at] ?? []), ...slippedFrom(all, word)]),
    )
    places = suitable(all, { codes, quality, billableOnly: asked.billableOnly })
  }
  const ranked = places
    .map((place) => ({ place, rank: words.length === 0 ? 0 : rankOf(all, place, { quality, words }) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
  const found = ranked.slice(0, asked.most).flatMap(({ place }) => all.set.codes[place] ?? [])
  return { codes: found, more: ranked.length > found.length }
}

/** What was typed, parted into beginnings of codes and words, with what is short for something written out. */
function termsOf(all: Searchable, text: string) {
  const codes: string[] = []
  const words: string[] = []
  for (const term of text.trim().split(/[\s,;]+/)) {
    const code = bare(term)
    const isCode = /^[a-z]\d[0-9a-z]?\.?[0-9a-z]{0,4}$/i.test(term)
    if (isCode && all.bareCodes.some((one) => one.startsWith(code))) codes.push(code)
    else for (const word of wordsOf(term)) words.push(...(SHORT_FOR.get(word)?.split(' ') ?? [word]))
  }
  const telling = words.filter((word) => !SMALL.has(word))
  return { codes, words: [...new Set(telling.length > 0 || codes.length > 0 ? telling : words)] }
}

interface Answer {
  readonly word: string
  readonly quality: number
}

/** The words of the titles that are what was typed, or begin with it, or mean the same. */
function answersTo({ places }: Searchable, typed: string): readonly Answer[] {
  const begin: Answer[] = []
  for (const word of places.keys()) {
    if (word !== typed && word.startsWith(typed)) begin.push({ word, quality: BEGINS })
  }
  const also = (ALSO.get(typed) ?? []).map((word) => ({ word, quality: BEGINS }))
  return [...(places.has(typed) ? [{ word: typed, quality: EXACT }] : []), ...begin, ...also]
}

/** The words of the titles with the fewest slips between them and what was typed. */
function slippedFrom({ places }: Searchable, typed: string): readonly Answer[] {
  let least = slipsAllowed(typed)
  let nearest: Answer[] = []
  if (least === 0) return []
  for (const word of places.keys()) {
    const slips = slipsTo(typed, word, least)
    if (slips > least || slips === 0) continue
    if (slips < least) nearest = []
    least = slips
    nearest.push({ word, quality: BEGINS - slips })
  }
  return nearest
}

/** How well each code answers all that was typed; 0 where a word is not answered. */
function qualities(all: Searchable, lookups: readonly (readonly Answer[])[]): Uint8Array {
  const answered = new Uint8Array(all.set.codes.length)
  const total = new Uint8Array(all.set.codes.length)
  lookups.forEach((answers, at) => {
    // The best first: a code is counted once for each word that was typed, by its best answer.
    for (const { word, quality } of answers) {
      for (const place of all.places.get(word) ?? []) {
        if (answered[place] !== at) continue
        answered[place] = at + 1
        total[place] = (total[place] ?? 0) + quality
      }
    }
  })
  return total.map((sum, place) => (answered[place] === lookups.length ? sum + 1 : 0))
}

function suitable(
  { set, bareCodes }: Searchable,
  by: { readonly codes: readonly string[]; readonly quality: Uint8Array; readonly billableOnly: boolean },
): readonly number[] {
  const places: number[] = []
  set.codes.forEach(({ billable }, place) => {
    if (by.billableOnly && !billable) return
    if (by.quality[place] === 0) return
    if (by.codes.every((code) => bareCodes[place]?.startsWith(code))) places.push(place)
  })
  return places
}

/** Less is sooner. */
function rankOf(
  { set, bareCodes, lengths }: Searchable,
  place: number,
  by: { readonly quality: Uint8Array; readonly words: readonly string[] },
): number {
  const code = bareCodes[place] ?? ''
  const chapter = code.startsWith('F') ? 0 : /^Z(5[5-9]|6[0-5])/.test(code) ? 1 : 2
  const title = set.codes[place]?.title.toLowerCase() ?? ''
  const begins = by.words.some((word) => title.startsWith(word)) ? 0 : 1
  const length = Math.min(99, lengths[place] ?? 0)
  return chapter * 100_000 + (255 - (by.quality[place] ?? 0)) * 200 + begins * 100 + length
}
