/**
 * How wide each sign of the two fonts is that every reader brings along, in thousandths of the size: signs of one width together. From
 * the metrics that Adobe publishes for them (Core 14 AFM files).
 */
type Widths = readonly (readonly [width: number, signs: string])[]

const REGULAR: Widths = [
  [191, "'"],
  [222, 'ijl‚‘’'],
  [260, '|¦'],
  [278, ' !,./:;I[\\]ft·ÌÍÎÏìíîï'],
  [333, '()-`r„“”¡¨­¯²³´¸¹'],
  [334, '{}'],
  [350, '•'],
  [355, '"'],
  [365, 'º'],
  [370, 'ª'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyzçýÿ'],
  [537, '¶'],
  [556, '#$0123456789?L_abdeghnopqu€–¢£¤¥§«µ»àáâãäåèéêëðñòóôõöùúûüþ'],
  [584, '+<=>~¬±×÷'],
  [611, 'FTZ¿ßø'],
  [667, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ'],
  [722, 'CDHNRUwÇÐÑÙÚÛÜ'],
  [737, '©®'],
  [778, 'GOQÒÓÔÕÖØ'],
  [833, 'Mm'],
  [834, '¼½¾'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, '…Œ—™Æ'],
  [1015, '@'],
]

const BOLD: Widths = [
  [238, "'"],
  [278, ' ,./I\\ijl‚‘’·ÌÍÎÏìíîï'],
  [280, '|¦'],
  [333, '!()-:;[]`ft¡¨­¯²³´¸¹'],
  [350, '•'],
  [365, 'º'],
  [370, 'ª'],
  [389, '*r{}'],
  [400, '°'],
  [474, '"'],
  [500, 'z„“”'],
  [556, '#$0123456789J_aceksvxy€–¢£¤¥§«¶»àáâãäåçèéêëýÿ'],
  [584, '+<=>^~¬±×÷'],
  [611, '?FLTZbdghnopquµ¿ßðñòóôõöøùúûüþ'],
  [667, 'EPSVXYÈÉÊËÝÞ'],
  [722, '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ'],
  [737, '©®'],
  [778, 'GOQwÒÓÔÕÖØ'],
  [833, 'M'],
  [834, '¼½¾'],
  [889, '%mæ'],
  [944, 'Wœ'],
  [975, '@'],
  [1000, '…Œ—™Æ'],
]

const tableOf = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)))
const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const
export type Weight = keyof typeof TABLES

/** How wide a text is at a size, in points. A sign that is not in the font is taken as a wide one. */
export const widthOf = (text: string, weight: Weight, size: number): number =>
  ([...text].reduce((sum, sign) => sum + (TABLES[weight].get(sign) ?? 1_000), 0) * size) / 1_000

/** The signs above 127 that stand elsewhere in the encoding of these fonts (WinAnsi) than in Unicode. */
const MOVED: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  '„': 0x84,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
  œ: 0x9c,
}

/** The byte of a sign in these fonts; of one that they lack, a question mark. */
export const byteOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  const isSame = (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff)
  return MOVED[sign] ?? (isSame ? code : 0x3f)
}
