import { z } from 'zod'

/** Crockford's letters and digits: none is mistaken for another when it is read aloud or from paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/** As people write it: small letters, blanks, a letter O for a zero. */
const asMeant = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s.–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

/** A private code: twelve signs, 60 bits. With it alone somebody sees how their request stands. */
export const code = z
  .string()
  .max(40)
  .overwrite(asMeant)
  .refine((text) => text.length === LENGTH && [...text].every((sign) => SIGNS.includes(sign)), {
    error: 'private-code',
  })
  .brand<'Code'>()
export type Code = z.output<typeof code>

/**
 * A code from random bytes, one sign from each: 32 signs divide 256, so none is likelier.
 *
 * @example codeFrom(crypto.getRandomValues(new Uint8Array(12)))
 */
export const codeFrom = (random: Uint8Array): Code =>
  code.parse([...random.slice(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join(''))

/** As it is shown and read aloud: `4K7Q-M3X9-TPW2`. */
export const shownCode = (of: Code): string => of.replace(/(.{4})(?=.)/g, '$1-')
