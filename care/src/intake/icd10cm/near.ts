/** How many slips of the hand a word may carry and still be understood: none in a short word, where each makes another word. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/**
 * How many slips lie between what was typed and the nearest beginning of a word: a letter left out, put in, taken for
 * another, or two that changed places. Stops counting above `most`.
 *
 * @example slipsTo('schizofren', 'schizophrenia', 2) // 2
 */
export function slipsTo(typed: string, word: string, most: number): number {
  const over = most + 1
  if (typed.length - word.length > most) return over
  const wide = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let last = Array.from({ length: wide + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row]
    let least = row
    for (let at = 1; at <= wide; at += 1) {
      const same = typed[row - 1] === word[at - 1]
      let slips = Math.min(cell(last, at) + 1, cell(next, at - 1) + 1, cell(last, at - 1) + (same ? 0 : 1))
      const swapped = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]
      if (swapped) slips = Math.min(slips, cell(before, at - 2) + 1)
      next.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return over
    before = last
    last = next
  }
  return Math.min(over, ...last)
}

const cell = (row: readonly number[], at: number): number => row[at] ?? Number.POSITIVE_INFINITY
