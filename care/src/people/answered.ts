import { z } from 'zod'

/** Why there is no answer. Three different things, and each is kept as what it is. */
export const NO_ANSWER = ['declined', 'unknown', 'not-asked'] as const
export type NoAnswer = (typeof NO_ANSWER)[number]

/** What a person answered, or why there is no answer. */
export type Answered<T> = { readonly answer: 'given'; readonly value: T } | { readonly answer: NoAnswer }

export const answered = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('given'), value }),
    z.strictObject({ answer: z.enum(NO_ANSWER) }),
  ])

export const given = <T>(value: T): Answered<T> => ({ answer: 'given', value })
export const notAsked = { answer: 'not-asked' } as const

/** The value that was given, if one was. */
export const givenValue = <T>(answer: Answered<T>): T | undefined =>
  answer.answer === 'given' ? answer.value : undefined
