import { z } from 'zod'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { NO_ANSWER } from '../answered.ts'

/** When somebody was born: the day, about which year, or why we do not know. */
export const born = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('exact'), on: plainDate }),
  z.strictObject({ answer: z.literal('approximate'), year: z.int().min(1900).max(2199) }),
  z.strictObject({ answer: z.enum(NO_ANSWER) }),
])
export type Born = z.output<typeof born>

/** A birthday that has not come yet is a slip of the keyboard. */
export const isBornAfter = (of: Born, on: PlainDate): boolean =>
  (of.answer === 'exact' && of.on > on) || (of.answer === 'approximate' && of.year > Number(on.slice(0, 4)))

/** Nothing that is written down of somebody was before they were born. */
export const beforeBirth = (of: Born, on: PlainDate, field: string): Refusal | undefined =>
  isBornAfter(of, on) ? refuse('before-birth', { on }, field) : undefined

export interface Age {
  readonly years: number
  /** Only the year is known, so the age may be one less. */
  readonly about: boolean
}

/**
 * How old somebody is on a day. Someone born on February 29 turns a year older on March 1 of a common year.
 *
 * @example ageOn({ answer: 'exact', on: '1990-06-01' }, '2026-05-31') // { years: 35, about: false }
 */
export const ageOn = (of: Born, on: PlainDate): Age | undefined => {
  const year = Number(on.slice(0, 4))
  if (of.answer === 'approximate') return { years: Math.max(0, year - of.year), about: true }
  if (of.answer !== 'exact' || of.on > on) return undefined
  const years = year - Number(of.on.slice(0, 4))
  return { years: on.slice(5) < of.on.slice(5) ? years - 1 : years, about: false }
}
