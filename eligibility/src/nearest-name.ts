import { FACT_NAMES, type FactName } from './facts.ts'

/** More signs than these were not meant as any name, and are not looked at. */
const LONGEST = 40

/** The name of a fact that was most likely meant: at most a third of its signs differ. `null` where none is near. */
export const nearestName = (wrote: string): FactName | null => {
  if (wrote.length > LONGEST) return null
  let nearest: FactName | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const name of FACT_NAMES) {
    const apart = distance(bare(wrote), bare(name))
    if (apart < fewest && apart <= Math.max(1, Math.floor(name.length / 3))) {
      nearest = name
      fewest = apart
    }
  }
  return nearest
}

/** `household_size` and `Household size` are `householdSize`. */
const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '')

/** Signs put in, left out, changed or in the place of their neighbor, at the least. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const least = Math.min(
        at(rows, i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(rows, i - 1, j - 1) + same,
        swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
      row.push(least)
    }
    rows.push(row)
  }
  return at(rows, one.length, other.length)
}

const at = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? 0
