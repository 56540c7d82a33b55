import type { Answers } from '../../intake/index.ts'
import {
  AREAS,
  type Area,
  givenIn,
  HOW_IT_GOES,
  type HowItGoes,
  NEEDS_PARTS,
  type NeedsAnswers,
  type NeedsPart,
  needsQuestionsOf,
} from './inventory.ts'

export const NEED_REASONS = ['comes-first', 'very-hard', 'hard', 'wants-help', 'wants-help-later'] as const
export type NeedReason = (typeof NEED_REASONS)[number]

/** What may become a goal, why, and what the person said about it. Nothing becomes one by itself. */
export interface ProposedNeed {
  readonly area: Area
  readonly because: readonly NeedReason[]
  /** The person's own words, when there are some. */
  readonly words: string | undefined
  /** The person does not want help with it, or not now. It is kept in sight and not pressed. */
  readonly wanted: 'now' | 'later' | 'no'
}

const howIn = (all: NeedsAnswers, area: Area): HowItGoes | undefined =>
  HOW_IT_GOES.find((step) => step === givenIn(all, area, 'how'))

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** What the answers say that could be worked on: what the person puts first comes first, then what is hardest. */
export function proposedNeeds(all: NeedsAnswers): readonly ProposedNeed[] {
  const first = givenIn(all, 'whole', 'first')
  const isFirst = (area: Area) => Array.isArray(first) && first.includes(area)
  const needs = AREAS.flatMap((area): ProposedNeed[] => {
    const how = howIn(all, area)
    const help = givenIn(all, area, 'help')
    const held: Readonly<Record<NeedReason, boolean>> = {
      'comes-first': isFirst(area),
      'very-hard': how === 'very-hard',
      hard: how === 'hard',
      'wants-help': help === 'yes',
      'wants-help-later': help === 'later',
    }
    const because = NEED_REASONS.filter((reason) => held[reason])
    const wanted = help === 'no' ? 'no' : help === 'later' ? 'later' : 'now'
    return because.length > 0 ? [{ area, because, words: textIn(givenIn(all, area, 'said')), wanted }] : []
  })
  return needs.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/**
 * Areas that do not go well, of which nobody asked yet whether help is wanted. They are named: what was not asked is neither a
 * yes nor a no, and would be missed in silence.
 */
export const helpNotAsked = (all: NeedsAnswers): readonly Area[] =>
  AREAS.filter((area) => {
    const how = howIn(all, area)
    return how !== undefined && how !== 'well' && (all[area]?.help?.answer ?? 'not-asked') === 'not-asked'
  })

const WANTED = ['now', 'later', 'no'] as const

/** What is wanted comes before what is not; among these the first reason counts. Areas that count alike keep their order. */
const rankOf = ({ because: [reason], wanted }: ProposedNeed): number =>
  WANTED.indexOf(wanted) * 10 + NEED_REASONS.indexOf(reason ?? 'wants-help-later')

export interface ComparedAnswer {
  readonly question: string
  readonly before: Answers[string] | undefined
  readonly now: Answers[string] | undefined
}

export interface ComparedNeeds {
  readonly part: NeedsPart
  /** How it goes now beside the last time; not known when one of them is not. */
  readonly went: 'easier' | 'harder' | 'the-same' | 'not-known'
  /** Only what was answered otherwise. */
  readonly changed: readonly ComparedAnswer[]
}

/** Two needs assessments of one person side by side, part by part. */
export const compareNeeds = (before: NeedsAnswers, now: NeedsAnswers): readonly ComparedNeeds[] =>
  NEEDS_PARTS.map((part) => ({
    part,
    went: part === 'whole' ? 'not-known' : wentIn(part, before, now),
    changed: Object.keys(needsQuestionsOf(part)).flatMap((question) => {
      const [then, today] = [before[part]?.[question], now[part]?.[question]]
      return isSame(then, today) ? [] : [{ question, before: then, now: today }]
    }),
  }))

function wentIn(area: Area, before: NeedsAnswers, now: NeedsAnswers): ComparedNeeds['went'] {
  const [then, today] = [howIn(before, area), howIn(now, area)]
  if (!then || !today) return 'not-known'
  const by = HOW_IT_GOES.indexOf(today) - HOW_IT_GOES.indexOf(then)
  if (by === 0) return 'the-same'
  return by < 0 ? 'easier' : 'harder'
}

/** What is left out was not asked. */
const NOT_ASKED = { answer: 'not-asked' } as const
const isSame = (one: Answers[string] | undefined, other: Answers[string] | undefined): boolean =>
  JSON.stringify(one ?? NOT_ASKED) === JSON.stringify(other ?? NOT_ASKED)
