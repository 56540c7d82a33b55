/**
 * Numbers as people write them: `1,200`, `$1200`, ` 1 200 `. A comma or a space stands between thousands and a point
 * before cents, as in both languages of the United States. What could mean two things, such as `1.200`, is no number
 * here: the person is asked, and nothing is guessed.
 */
const PLAIN = /^\d+(?:\.\d{0,2})?$/
const IN_THOUSANDS = /^\d{1,3}(?:(?:,\d{3})+|(?:\s\d{3})+)(?:\.\d{0,2})?$/
const LONGEST = 20

/** Dollars and cents, or `null`. */
export const readAmount = (text: string): number | null => {
  const bare = text.trim().replace(/^\$\s*|\s*\$$/, '')
  if (bare.length > LONGEST || !(PLAIN.test(bare) || IN_THOUSANDS.test(bare))) return null
  return Number(bare.replaceAll(/[,\s]/g, ''))
}

/** A whole number of zero or more, or `null`. `12.0` is whole, `12.5` is not. */
export const readWhole = (text: string): number | null => {
  const number = text.includes('$') ? null : readAmount(text)
  return number !== null && Number.isInteger(number) ? number : null
}

/** Yearly money by the month, to the cent. */
export const monthlyOf = (yearly: number): number => Math.round((yearly / 12) * 100) / 100

/** An amount as a person would type it: `1200`, `833.33`. */
export const typed = (amount: number): string =>
  Number.isInteger(amount) ? String(amount) : amount.toFixed(2)

/** An amount with its sign and commas, for a sentence: `$1,200`, `$833.33`. */
export const dollars = (amount: number): string => {
  const [whole = '', cents] = typed(amount).split('.')
  return `$${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${cents === undefined ? '' : `.${cents}`}`
}
