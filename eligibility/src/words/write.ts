import type { Text } from './catalogue.ts'

/** Calls a text with its figures, if it wants any. */
export const say = <F>(text: Text<F>, figures: F): string => (typeof text === 'string' ? text : text(figures))

/** The same text with a capital first letter, for names that begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a, b and c", with the word of the language before the last one. */
export const join = (items: readonly string[], word: string): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** Dollars as Americans write them, in English and in Spanish: "$1,835", "$202.90". */
export const money = (usd: number): string => {
  const cents = Math.round(usd * 100)
  const whole = grouped(`${Math.floor(cents / 100)}`)
  return cents % 100 === 0 ? `$${whole}` : `$${whole}.${`${cents % 100}`.padStart(2, '0')}`
}
