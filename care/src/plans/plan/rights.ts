import { z } from 'zod'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { words } from '../../people/index.ts'

/** Rights that a plan could narrow. Each is whole unless a complete modification says otherwise. */
export const RIGHTS = [
  'come-and-go',
  'visitors',
  'food-any-time',
  'own-money',
  'private-room',
  'lock-the-door',
  'choose-roommate',
  'own-schedule',
  'phone-and-mail',
  'other',
] as const
export type Right = (typeof RIGHTS)[number]

/** What must stand in a modification, each in words (42 CFR 441.301(c)(2)(xiii), 441.725(b)(13)). */
export const MODIFICATION_ELEMENTS = [
  'assessedNeed',
  'positiveSupports',
  'lessIntrusiveTried',
  'inProportion',
  'howMeasured',
  'noHarm',
] as const

const told = () => words(1_000).optional()

const modification = z.strictObject({
  id: z.uuid(),
  right: z.enum(RIGHTS),
  what: words(600),
  assessedNeed: told(),
  positiveSupports: told(),
  lessIntrusiveTried: told(),
  inProportion: told(),
  howMeasured: told(),
  noHarm: told(),
  /** The last day for which it holds. There is none without one. */
  until: plainDate.optional(),
  /** The person, or who may say so for them, was told and agreed. */
  consentedOn: plainDate.optional(),
})
export type RightsModification = z.output<typeof modification>

export const rightsPart = z.strictObject({ list: z.array(modification).max(20).optional() })

/** What a modification lacks. One that lacks anything is none. */
export const lacksOf = (of: RightsModification): readonly string[] =>
  [...MODIFICATION_ELEMENTS, 'until' as const, 'consentedOn' as const].filter(
    (element) => of[element] === undefined,
  )

/** Whether a plan narrows a right on a day: never, unless a modification is complete and its time is not over. */
export const isNarrowed = (
  rights: z.output<typeof rightsPart> | undefined,
  right: Right,
  on: PlainDate,
): boolean =>
  (rights?.list ?? []).some(
    (one) =>
      one.right === right &&
      lacksOf(one).length === 0 &&
      one.consentedOn !== undefined &&
      one.consentedOn <= on &&
      one.until !== undefined &&
      on <= one.until,
  )
