const LONGEST = 38

/** A link as it can be read from paper and typed: without what every link begins with, and not longer than a line. */
export const shortAddress = (url: string): string => {
  const bare = url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
  return bare.length <= LONGEST ? bare : (bare.split('/')[0] ?? bare)
}
