import { z } from 'zod'
import { answered, givenValue } from '../answered.ts'
import { line } from '../text.ts'
import { born } from './born.ts'
import { hasSameWords, inOneLine, isSameName, legalName, nameWords } from './name.ts'

/** A language by its BCP 47 tag: `es`, `ase` (American Sign Language), `zh-Hant`. */
const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** The tag of a language that has none of its own (ISO 639-2). */
export const UNLISTED = 'mis'

export const language = z
  .strictObject({
    tag: languageTag,
    /** What the person calls it, for a language that no list of ours has. */
    inWords: line(60).optional(),
    /** Federal law lets nobody be made to bring their own interpreter (45 CFR 92.201). */
    interpreter: z.enum(['needed', 'not-needed', 'not-asked']),
  })
  .refine(({ tag, inWords }) => tag !== UNLISTED || inWords !== undefined, {
    error: 'which-language',
    path: ['inWords'],
  })

/**
 * Who somebody is. Immigration status has no field, here or anywhere; of a Social Security number at most the last four
 * digits are kept, and nothing waits for them.
 */
export const identity = z
  .strictObject({
    legalName: answered(legalName),
    /** The name this person goes by. Screens and messages use it. */
    nameUsed: line(80).optional(),
    /** Other names under which people or papers may look for them. */
    alsoKnownAs: z.array(line(120)).max(8).default([]),
    pronouns: answered(line(40)),
    born,
    language: answered(language),
    ssnLastFour: answered(z.string().refine((digits) => /^\d{4}$/.test(digits), { error: 'four-digits' })),
  })
  .refine((of) => of.legalName.answer === 'given' || of.nameUsed !== undefined, {
    error: 'a-name-to-go-by',
    path: ['nameUsed'],
  })
export type Identity = z.output<typeof identity>

/** The name to say. */
export const shownName = ({
  nameUsed,
  legalName: legal,
}: Pick<Identity, 'nameUsed' | 'legalName'>): string => {
  if (legal.answer !== 'given') return nameUsed ?? ''
  if (nameUsed === undefined) return inOneLine(legal.value)
  return nameUsed
}

/** Every word by which this person may be found. */
export const findableWords = (of: Identity): readonly string[] => {
  const legal = givenValue(of.legalName)
  return nameWords(of.nameUsed, legal?.given, legal?.middle, legal?.family, ...of.alsoKnownAs)
}

/** The fields of an identity in which two differ: what an event says of a change. */
export const changedFields = (before: Identity, after: Identity): readonly string[] =>
  Object.keys(identity.shape).filter((field) => {
    const key = field as keyof Identity
    return JSON.stringify(before[key]) !== JSON.stringify(after[key])
  })

/**
 * True when somebody is called this: as on papers, with or without the middle name or with its first letter, or by the name
 * they use, alone or with their family name, in any order of its words. Capitals, accents, apostrophes and hyphens are
 * passed over. A first name on papers alone is not enough.
 */
export const isCalled = (of: Identity, typed: string): boolean => {
  const legal = givenValue(of.legalName)
  const names = [
    legal && inOneLine(legal),
    legal && inOneLine({ ...legal, suffix: undefined }),
    legal && inOneLine({ given: legal.given, family: legal.family }),
    legal?.middle &&
      inOneLine({ given: legal.given, middle: legal.middle.slice(0, 1), family: legal.family }),
    of.nameUsed === undefined ? undefined : [of.nameUsed, legal?.family].filter(Boolean).join(' '),
    of.nameUsed,
    ...of.alsoKnownAs.filter((name) => name.includes(' ')),
  ]
  return names.some((name) => name !== undefined && (isSameName(name, typed) || hasSameWords(name, typed)))
}
