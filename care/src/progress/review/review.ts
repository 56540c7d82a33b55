import { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { line, words } from '../../people/index.ts'
import { goalId } from '../../plans/index.ts'
import { level, measured, objectiveId } from '../going/going.ts'

export const reviewId = idOf('Review')
export type ReviewId = z.output<typeof reviewId>
export const dueReviewId = idOf('DueReview')
export type DueReviewId = z.output<typeof dueReviewId>

/** Why one looks at a plan again: its own day, or something that happened (domain of reviews, triggers). */
export const BECAUSE = [
  'planned',
  'hospital',
  'emergency',
  'arrest',
  'out-of-touch',
  'moved',
  'new-diagnosis',
  'guardian-changed',
  'lost-cover',
  'score-worse',
  'unmet-objective',
  'denied',
  'requested',
] as const
export type Because = (typeof BECAUSE)[number]

/**
 * `replaced`: the next day of the plan itself took its place. `plan-ended`: there is no plan any more. `no-plan-yet`: it was
 * written down before there was one, so that there is nothing to look at again.
 */
export const SET_ASIDE_WHY = [
  'replaced',
  'plan-ended',
  'no-plan-yet',
  'called-by-mistake',
  'looked-at-otherwise',
] as const
/** What a person may say of it; the others follow from what happened. */
export const ASIDE_SAID = ['called-by-mistake', 'looked-at-otherwise'] as const
export const REVIEW_STATUSES = ['open', 'signed', 'dropped'] as const
export type ReviewStatus = (typeof REVIEW_STATUSES)[number]
export const REVIEW_DROPPED_WHY = [
  'begun-by-mistake',
  'person-did-not-want-it',
  'another-one-was-made',
] as const
export const OUTCOMES = ['keep', 'change'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What one does with a goal or an objective from here on. */
export const SAYS = ['keep', 'change', 'stop'] as const

const item = { id: z.uuid() }
const short = () => line(160).optional()
const long = () => words(1_000).optional()

const meeting = z.strictObject({
  on: plainDate.optional(),
  mode: z.enum(['in-person', 'video', 'phone']).optional(),
  where: short(),
  interpreter: short(),
  /** Whether the one whose plan it is was there. */
  person: z.enum(['yes', 'no', 'sent-word']).optional(),
  /** Who else was invited, whoever came and whoever did not. */
  invited: z
    .array(
      z.strictObject({
        ...item,
        name: line(),
        relation: short(),
        chosenBy: z.enum(['person', 'us']),
        came: z.enum(['yes', 'no', 'sent-word']).optional(),
      }),
    )
    .max(30)
    .optional(),
})

const view = z.strictObject({
  /** How they see it, in their own words. */
  said: long(),
  /** 1 not at all, 5 very. */
  satisfied: z.literal(['1', '2', '3', '4', '5', 'not-said']).optional(),
})

const care = z.strictObject({
  /** Whether the help is as much as is needed. A view of the meeting; a clinician finds, and a payer decides. */
  amount: z.enum(['right', 'more', 'less', 'not-known']).optional(),
  why: long(),
  newRisks: long(),
})

const next = z.strictObject({
  on: plainDate.optional(),
  /** What else of the plan is to be another: a service, who watches over it. */
  also: long(),
})

const ofGoal = z.strictObject({
  says: z.enum(SAYS).optional(),
  /** Of a goal that one stops: whether it was reached. */
  reached: z.enum(['yes', 'partly', 'no']).optional(),
  words: long(),
})

const ofObjective = z.strictObject({
  staff: level.optional(),
  person: level.optional(),
  measured: measured.optional(),
  evidence: long(),
  barriers: long(),
  says: z.enum(SAYS).optional(),
  words: long(),
})

export const REVIEW_SECTIONS = ['meeting', 'view', 'care', 'next'] as const
export type ReviewSection = (typeof REVIEW_SECTIONS)[number]

/** A review as far as it was written. */
export const reviewContent = z.strictObject({
  meeting: meeting.optional(),
  view: view.optional(),
  care: care.optional(),
  next: next.optional(),
  goals: z.record(z.string(), ofGoal),
  objectives: z.record(z.string(), ofObjective),
})
export type ReviewContent = z.output<typeof reviewContent>

/** One part as it is saved. */
export const savedReviewPart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('meeting'), content: meeting }),
  z.strictObject({ part: z.literal('view'), content: view }),
  z.strictObject({ part: z.literal('care'), content: care }),
  z.strictObject({ part: z.literal('next'), content: next }),
  z.strictObject({ part: z.literal('goal'), of: goalId, content: ofGoal }),
  z.strictObject({ part: z.literal('objective'), of: objectiveId, content: ofObjective }),
])
export type SavedReviewPart = z.output<typeof savedReviewPart>

/** The name under which a part is kept. */
export const reviewPartKey = (saved: SavedReviewPart): string =>
  'of' in saved ? `${saved.part}/${saved.of}` : saved.part

/** A review from its parts. */
export function reviewFrom(
  parts: readonly { readonly part: string; readonly content: unknown }[],
): ReviewContent {
  const of = (prefix: string) =>
    Object.fromEntries(
      parts.flatMap(({ part, content }) =>
        part.startsWith(prefix) ? [[part.slice(prefix.length), content]] : [],
      ),
    )
  const sections = parts.filter(({ part }) => !part.includes('/'))
  return reviewContent.parse({
    ...Object.fromEntries(sections.map(({ part, content }) => [part, content])),
    goals: of('goal/'),
    objectives: of('objective/'),
  })
}
