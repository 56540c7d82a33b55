/** Signs outside the alphabet of the standard fonts that turn up in names and figures, and what stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\n': '\n',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u02bb': '’',
  '\u2032': '’',
  '≤': '<=',
  '≥': '>=',
  '→': '>',
}
/** Latin with the accents of Western Europe, and the marks of careful print. */
const KNOWN = /[\u0020-\u007e\u00a1-\u00ff‘’‚“”„–—•…€™Œœ]/

/** The same text in signs that the standard fonts have; an accent they lack is left out, never its letter. */
export const printable = (text: string): string =>
  [...text.normalize('NFC')]
    .map((sign) => (KNOWN.test(sign) ? sign : (STAND_INS[sign] ?? bare(sign))))
    .join('')

const bare = (sign: string): string => {
  const letter = sign.normalize('NFD').replace(/\p{Mn}/gu, '')
  return KNOWN.test(letter) ? letter : ''
}

/** What nobody sees: marks of direction, and those that choose the look of the sign before them. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/u

/** The signs of these texts that the standard fonts print otherwise or not at all, each once. */
export const unprintable = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => [...text.normalize('NFC')])
      .filter((sign) => !KNOWN.test(sign) && STAND_INS[sign] === undefined && !UNSEEN.test(sign)),
  ),
]
