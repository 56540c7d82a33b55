import { z } from 'zod'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { COMMON_WORDS } from './common-passwords.ts'

export const LEAST = 12
export const MOST = 256

/** A password that somebody chooses. NFKC, so that the same keys on another keyboard give the same password. */
export const newPassword = z
  .string()
  .transform((text) => text.normalize('NFKC'))
  .pipe(z.string().min(LEAST).max(MOST))

/** A password that somebody gives. Its length is bounded before anything is worked out from it. */
export const givenPassword = z
  .string()
  .min(1)
  .max(MOST * 4)
  .transform((text) => text.normalize('NFKC'))

/**
 * Why a password is too easy to guess, if it is. Length, a list of common ones and the person's own name and email: no
 * rule about which kinds of signs it has (NIST SP 800-63B-4, 3.1.1.2).
 */
export function whyTooEasy(
  password: string,
  person: { readonly name: string; readonly email: string },
): Refusal | undefined {
  const text = plain(password)
  if (isCommon(text)) return refuse('password-too-common', undefined, 'password')
  const own = partsOf(`${person.name} ${person.email.split('@')[0] ?? ''}`)
  const isOwn = own.some((part) => text.includes(part)) || text.includes(plain(person.email))
  return isOwn ? refuse('password-holds-name', undefined, 'password') : undefined
}

const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function isCommon(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const trimmed = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const swapped = [...trimmed].map((sign) => SIGNS[sign] ?? sign).join('')
  const words = [letters, swapped, swapped.replace(/[^\p{L}]/gu, '')]
  return words.some((word) => isCommonWord(word)) || isRun(text) || isRepeat(text)
}

/** A common word, or one said twice or more. */
const isCommonWord = (word: string): boolean =>
  COMMON_WORDS.has(word) ||
  [...COMMON_WORDS].some((common) => word.length > common.length && word.replaceAll(common, '') === '')

const ROWS = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb',
]

/** Keys that lie in a row, forwards or backwards. */
function isRun(text: string): boolean {
  const back = [...text].reverse().join('')
  return ROWS.some((row) => row.includes(text) || row.includes(back))
}

/** A few signs again and again: `aaaaaaaaaaaa`, `abc1abc1abc1`. */
function isRepeat(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((length) => text.slice(length) === text.slice(0, -length))
}

const SHORTEST_PART = 4

const partsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST_PART)

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
