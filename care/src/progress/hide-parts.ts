/** Parts of a group in which fewer are than this tell of somebody. */
export const FEWEST_IN_PART = 3

/**
 * Each group is made of parts. Which groups may not show theirs: those of which a part has few, those that are hidden
 * already, and their neighbors.
 *
 * Neighbors stand in twos, the last maybe in three, by their place alone. So what is hidden together with a few says only
 * that they are among two, and the totals give the sum of the two.
 */
export function hideParts(
  groups: readonly (readonly number[])[],
  isHidden: readonly boolean[],
  fewest = FEWEST_IN_PART,
): readonly boolean[] {
  const tells = groups.map((parts, n) => isHidden[n] === true || parts.some((one) => one > 0 && one < fewest))
  return groups.map((_, n) => neighborsOf(n, groups.length).some((one) => tells[one]))
}

function neighborsOf(n: number, length: number): readonly number[] {
  const first = Math.min(n - (n % 2), Math.max(0, length - (length % 2 === 0 ? 2 : 3)))
  const last = first + (length % 2 === 1 && first === length - 3 ? 2 : 1)
  return Array.from({ length: last - first + 1 }, (_, one) => first + one).filter((one) => one < length)
}
