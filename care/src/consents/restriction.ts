import { z } from 'zod'
import { idOf } from '../kernel/ids.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { line, words } from '../people/text.ts'

export const restrictionId = idOf('Restriction')
export type RestrictionId = z.output<typeof restrictionId>

/** What may be told, as a person would say it. `everything` includes that we know them at all. */
export const TELLABLE = [
  'that-we-know-them',
  'where-they-are',
  'appointments',
  'health',
  'money',
  'plan',
] as const
export type Tellable = (typeof TELLABLE)[number]

/** Somebody to whom something might be told. One sign is enough to know whom a restriction means. */
export const someone = z
  .strictObject({
    name: line().optional(),
    relationship: line(60).optional(),
    phone: z.string().trim().max(40).regex(/\d/).optional(),
    email: z.string().trim().min(3).max(254).optional(),
  })
  .refine((who) => Object.values(who).some((sign) => sign !== undefined), { error: 'whom', path: ['name'] })
export type Someone = z.output<typeof someone>

export const restrictionTerms = z
  .strictObject({
    whom: someone,
    what: z.union([z.literal('everything'), z.array(z.enum(TELLABLE)).min(1).max(TELLABLE.length)]),
    /** What the person said, as they said it. */
    words: words(1_000).optional(),
    since: plainDate.optional(),
    until: plainDate.optional(),
  })
  .refine(({ since, until }) => since === undefined || until === undefined || since <= until, {
    error: 'ends-before-it-begins',
    path: ['until'],
  })
export type RestrictionTerms = z.output<typeof restrictionTerms>

/** "Do not tell my mother." It beats any consent. */
export const restriction = z.strictObject({
  restriction: restrictionId,
  version: z.int(),
  terms: restrictionTerms,
  since: plainDate,
  /** The last day on which it held. */
  endedOn: plainDate.optional(),
})
export type Restriction = z.output<typeof restriction>

/** True on the days on which a restriction holds. The day it ends still counts: in doubt, nothing is told. */
export const holdsOn = ({ since, terms, endedOn }: Restriction, on: PlainDate): boolean =>
  since <= on && (terms.until === undefined || on <= terms.until) && (endedOn === undefined || on <= endedOn)
