import { z } from 'zod'
import { idOf, type PersonId, type StaffId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Answers, isAsked } from '../answers.ts'
import { versionOf } from '../catalogue.ts'
import type { Item, Language, Value, Version } from '../instrument.ts'
import type { Score } from '../score.ts'

export const givingId = idOf('Giving')
export type GivingId = z.output<typeof givingId>
export const answerLinkId = idOf('AnswerLink')
export type AnswerLinkId = z.output<typeof answerLinkId>

/** The ways in which staff give one here, with the person before them. */
export const HERE = ['by-staff', 'read-aloud', 'themself'] as const
/** How it was given: here; by the person alone on their own phone; or elsewhere, so that only its result came. */
export const MODES = [...HERE, 'by-link', 'elsewhere'] as const
export type Mode = (typeof MODES)[number]

const value = z.union([z.number(), z.string().max(40)])

/** To say nothing and not to have been asked are two different things; neither has points. */
export const givenAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('given'), value: z.union([value, z.array(value).min(1).max(20)]) }),
  z.strictObject({ answer: z.literal('declined') }),
  z.strictObject({ answer: z.literal('not-asked') }),
])
export type GivenAnswer = z.output<typeof givenAnswer>

export const givenAnswers = z
  .record(z.string().max(40), givenAnswer)
  .refine((all) => Object.keys(all).length <= 60, { error: 'too-many' })
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>

/** One instrument given to one person once. */
export interface Giving {
  readonly giving: GivingId
  readonly person: PersonId
  readonly instrument: string
  /** None when only a result came. */
  readonly edition: string | null
  readonly language: Language | null
  readonly mode: Mode
  readonly on: PlainDate
  readonly replaces: GivingId | null
  readonly by: StaffId | null
}

export interface Result {
  readonly score: Score | null
  readonly total: number | null
  readonly band: string | null
}

export interface GivingFinished extends Result {
  readonly giving: GivingId
  readonly answers: GivenAnswers
  readonly replaces: GivingId | null
  readonly at: Instant
}

/** The edition that something was begun on. It was there then, so it is there. */
export function editionOf({ instrument, edition }: Pick<Giving, 'instrument' | 'edition'>): Version {
  const version = versionOf(instrument, edition ?? '')
  if (!version) throw new Error(`No edition ${edition} of ${instrument} is shipped.`)
  return version
}

/** Where a refusal is one of the answers, somebody who says nothing has given it. */
const REFUSED: Value = 'refused'

/** What counts of what was answered. */
export const scoredAnswers = (version: Version, given: GivenAnswers): Answers =>
  Object.fromEntries(
    version.items.flatMap((item): (readonly [string, Value | readonly Value[]])[] => {
      const one = Object.hasOwn(given, item.id) ? given[item.id] : undefined
      if (one?.answer === 'given') return [[item.id, one.value]]
      const isRefusal = one?.answer === 'declined' && hasRefusal(version, item)
      return isRefusal ? [[item.id, REFUSED]] : []
    }),
  )

const hasRefusal = ({ scales }: Version, { scale }: Item): boolean =>
  (scales[scale] ?? []).some((option) => option.value === REFUSED)

/** Whether an item is to be asked, or an answer before it makes it void. */
export const isToAsk = (version: Version, given: GivenAnswers, item: Item): boolean =>
  isAsked(item, scoredAnswers(version, given)) === 'asked'

/** What was said without what a later answer made void. That somebody thinks of it right now is never taken away. */
export function withoutVoid(version: Version, given: GivenAnswers): GivenAnswers {
  const { scoring } = version
  const kept: Record<string, GivenAnswer> = {}
  for (const item of version.items) {
    const one = Object.hasOwn(given, item.id) ? given[item.id] : undefined
    const isHeard = scoring.kind === 'suicide-screen' && scoring.acuity === item.id
    if (one && (isHeard || isAsked(item, scoredAnswers(version, kept)) !== 'void')) kept[item.id] = one
  }
  // What is no item of this edition is refused by its name, never lost.
  const strangers = Object.entries(given).filter(([id]) => !version.items.some((item) => item.id === id))
  return { ...kept, ...Object.fromEntries(strangers) }
}

/** The next item that is to be asked and has no answer yet; none when everything was gone through. */
export const nextItem = (version: Version, given: GivenAnswers): Item | undefined =>
  version.items.find((item) => !Object.hasOwn(given, item.id) && isToAsk(version, given, item))
