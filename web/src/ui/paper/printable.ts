/** Signs outside the alphabet of the standard fonts that turn up in names and figures, and what stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
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
