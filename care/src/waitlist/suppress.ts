/** Groups of fewer people than this are not shown: somebody could be known by it. */
export const SMALLEST_SHOWN = 11

/** Which groups of one breakdown are hidden. `withheld`: it cannot be shown at all without telling of somebody. */
export type Suppressed =
  | { readonly kind: 'shown'; readonly hidden: readonly boolean[] }
  | { readonly kind: 'withheld' }

/**
 * Hides small groups, and as many others with them that no hidden one can be computed back from the total, not even by
 * somebody who knows this rule.
 *
 * Which others are hidden depends only on which groups are small and on the sum of all that is hidden. So whoever reads the
 * result cannot tell apart the ways in which that sum may be made up; and others are added until there are several.
 */
export function suppress(counts: readonly number[], smallest = SMALLEST_SHOWN): Suppressed {
  const isSmall = counts.map((count) => count > 0 && count < smallest)
  const first = isSmall.indexOf(true)
  if (first === -1) return { kind: 'shown', hidden: isSmall }
  const hidden = [...isSmall]
  const smalls = isSmall.filter(Boolean).length
  let sum = counts.reduce((all, count, n) => all + (isSmall[n] ? count : 0), 0)
  let others = 0
  for (const n of afterAround(first, counts.length)) {
    const count = counts[n] ?? 0
    if (count < smallest) continue
    hidden[n] = true
    others += 1
    sum += count
    // More than the least that such groups hold: one person may belong to either of at least two.
    if (sum > smalls + others * smallest) return { kind: 'shown', hidden }
  }
  return { kind: 'withheld' }
}

/** Every place after one, going round, without the place itself. */
const afterAround = (first: number, length: number): readonly number[] =>
  Array.from({ length: length - 1 }, (_, n) => (first + 1 + n) % length)

/**
 * Several breakdowns of the same people. When one is withheld and its groups could still be known, from the total of another,
 * to be all as large as a small group may be, none is shown.
 */
export function suppressTogether(
  breakdowns: readonly (readonly number[])[],
  smallest = SMALLEST_SHOWN,
): readonly Suppressed[] {
  const total = sumOf(breakdowns[0] ?? [])
  const each = breakdowns.map((counts) => suppress(counts, smallest))
  const isTold = breakdowns.some(
    (counts, n) => each[n]?.kind === 'withheld' && total >= counts.length * (smallest - 1),
  )
  return total < smallest || isTold ? breakdowns.map(() => ({ kind: 'withheld' })) : each
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
