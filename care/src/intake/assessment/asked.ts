import { z } from 'zod'
import { words } from '../../people/index.ts'

/**
 * The answer to something that is asked of everybody. "There is none" and "not asked", with why, are answers: nobody has to
 * make something up so that a page can be signed.
 */
export const ASKED = ['told', 'none', 'not-asked'] as const
/** The same of a questionnaire or a short test. */
export const SCREENED = ['told', 'nothing-found', 'not-done'] as const
export type AskedAnswer = (typeof ASKED)[number] | (typeof SCREENED)[number]

/** What was told, and why something was not asked, stand in words. They may still be missing while one writes. */
const inWords = <const A extends AskedAnswer>(answer: A, most: number) =>
  z.strictObject({ answer: z.literal(answer), words: words(most).optional() })

export const asked = z.discriminatedUnion('answer', [
  inWords('told', 8_000),
  z.strictObject({ answer: z.literal('none') }),
  inWords('not-asked', 2_000),
])
export const screened = z.discriminatedUnion('answer', [
  inWords('told', 8_000),
  z.strictObject({ answer: z.literal('nothing-found') }),
  inWords('not-done', 2_000),
])
export type Asked = z.output<typeof asked> | z.output<typeof screened>

/** Whether an answer of this kind says it in words. */
export const takesWords = (answer: AskedAnswer): boolean => answer !== 'none' && answer !== 'nothing-found'

/** Whether what stands in a field is a whole answer. */
export function isAnswered(given: unknown): boolean {
  const { data } = z.union([asked, screened]).safeParse(given)
  return data === undefined ? given !== undefined : !takesWords(data.answer) || 'words' in data
}
