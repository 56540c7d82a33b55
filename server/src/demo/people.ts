import type { PlainDate } from '@handrail/care'

/** A synthetic person. Every name is plainly invented. */
export interface DemoPerson {
  readonly given: string
  readonly family: string
  readonly nameUsed: string | undefined
  readonly pronouns: string
  readonly bornOn: PlainDate
  readonly language: 'en' | 'es'
  readonly phone: string
  readonly voicemail: 'none' | 'name-only' | 'full'
  readonly text: 'no' | 'first-name-only' | 'yes'
  readonly email: string | undefined
  readonly home: 'address' | 'none'
  readonly payer: 'medicaid' | 'medicare' | 'uninsured' | 'employer'
  readonly supporter: { readonly name: string; readonly relationship: string } | undefined
  readonly restriction: string | undefined
}

const GIVEN = [
  ...['Ray', 'Alma', 'Huy', 'Deja', 'Tomás', 'Lorene', 'Priya', 'Wendell', 'Soledad', 'Amir', 'June', 'Otis'],
  ...[
    'Marisol',
    'Bea',
    'Kwame',
    'Ingrid',
    'Lupe',
    'Cyrus',
    'Noor',
    'Elmer',
    'Yesenia',
    'Gus',
    'Thuy',
    'Delia',
  ],
]
const FAMILY = [
  'Example',
  'Sample',
  'Testcase',
  'Specimen',
  'Demo',
  'Muestra',
  'Ejemplo',
  'Placeholder',
  'Modelo',
  'Prueba',
]
const PRONOUNS = ['she/her', 'he/him', 'they/them']
const RELATIONSHIPS = ['sister', 'mother', 'friend', 'partner', 'cousin', 'neighbor']

/** Person number `n` of the demo: always the same one. */
export function demoPerson(n: number): DemoPerson {
  const pick = <T>(of: readonly T[], salt: number): T => of[mix(n, salt) % of.length] as T
  const family = pick(FAMILY, 1)
  const helper = mix(n, 8) % 3 > 0
  const year = 1946 + (mix(n, 3) % 62)
  const month = String(1 + (mix(n, 4) % 12)).padStart(2, '0')
  const day = String(1 + (mix(n, 5) % 28)).padStart(2, '0')
  return {
    given: GIVEN[n % GIVEN.length] ?? 'Ray',
    family: `${family}${n < GIVEN.length * 2 ? '' : `-${numeral(n)}`}`,
    nameUsed: mix(n, 2) % 5 === 0 ? pick(['Sunny', 'Ace', 'Mo', 'Chela', 'Red'], 6) : undefined,
    pronouns: pick(PRONOUNS, 7),
    bornOn: `${year}-${month}-${day}` as PlainDate,
    language: mix(n, 9) % 4 === 0 ? 'es' : 'en',
    // 555-0100 to 555-0199 are set aside for invented numbers.
    phone: `+1713555${String(100 + (n % 100)).padStart(4, '0')}`,
    voicemail: pick(['none', 'name-only', 'full'], 10),
    text: pick(['no', 'first-name-only', 'yes'], 11),
    email: mix(n, 12) % 2 === 0 ? `person${n}@example.org` : undefined,
    home: mix(n, 13) % 5 === 0 ? 'none' : 'address',
    payer: pick(['medicaid', 'medicaid', 'medicare', 'uninsured', 'employer'], 14),
    supporter: helper
      ? { name: `${pick(GIVEN, 15)} ${family}`, relationship: pick(RELATIONSHIPS, 16) }
      : undefined,
    restriction: mix(n, 17) % 7 === 0 ? pick(['mother', 'landlord', 'former partner'], 18) : undefined,
  }
}

/** A number that looks random and is always the same for the same two. */
function mix(n: number, salt: number): number {
  let hash = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** `1234` as letters, since names have no digits. */
const numeral = (n: number): string => {
  const letter = String.fromCharCode(65 + (n % 26))
  return n < 26 ? letter : `${numeral(Math.floor(n / 26) - 1)}${letter.toLowerCase()}`
}
