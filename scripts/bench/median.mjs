/** The middle one: what a slow round, when the machine does something else, hardly moves. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}
