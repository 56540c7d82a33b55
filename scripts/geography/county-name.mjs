/** Written as one word with a capital inside. The Census Bureau's spelling; two words ("De Soto", "La Salle") are other counties. */
const INNER_CAPITALS = new Map(
  ['DeKalb', 'DeSoto', 'DeWitt', 'DuPage', 'LaGrange', 'LaMoure', 'LaPorte', 'LaSalle'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
)
const SMALL_WORDS = new Set(['and', 'du', 'of', 'qui', 'the'])
/** The Census Bureau writes the kind of an independent city small ("Richmond city"); Carson City has it in its name. */
const CITY_IN_ITS_NAME = 'carson city'

/** The official name, from the source's lower case: `prince george's county` gives `Prince George's County`. */
export function countyName(lower) {
  const words = lower.split(' ')
  const isCity = words.at(-1) === 'city' && lower !== CITY_IN_ITS_NAME
  return words.map((word, n) => (isCity && n === words.length - 1 ? word : capitalised(word))).join(' ')
}

function capitalised(word) {
  if (SMALL_WORDS.has(word)) return word
  return INNER_CAPITALS.get(word) ?? word.split('-').map(part).join('-')
}

function part(word) {
  const prefix = /^(mc|o')(?=.)/.exec(word)?.[0] ?? ''
  return upperFirst(prefix) + upperFirst(word.slice(prefix.length))
}

function upperFirst(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
