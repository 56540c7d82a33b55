import {
  adverseActionNoticed,
  authorizationAnswered,
  determinationDecided,
} from '../../determinations/index.ts'

import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import {
  coverageEnded,
  legalAuthorityChanged,
  legalAuthorityRecorded,
  residenceChanged,
} from '../../people/index.ts'
import { objectiveUnmet } from '../events.ts'
import type { Because } from './review.ts'

/** Within how many days one looks at a plan again after something happened: dated, with where the figure is from. */
interface Within {
  readonly because: readonly Because[]
  readonly days: number
  readonly from: PlainDate
  readonly source: string
  readonly section: string
}

const FROM = '2020-01-01' as PlainDate
const PRACTICE = { from: FROM, source: 'Common practice' }

/** No rule of law that we know names a day for these. Each may be set otherwise later: the newest that holds counts. */
export const WITHIN: readonly Within[] = [
  {
    because: ['hospital', 'emergency', 'arrest'],
    days: 14,
    ...PRACTICE,
    section: 'a meeting about the plan within 14 days of coming home',
  },
  {
    because: ['out-of-touch'],
    days: 14,
    ...PRACTICE,
    section:
      'within 14 days of finding that nobody was in touch for long: how to reach them, and whether the help fits',
  },
  {
    because: ['lost-cover', 'denied', 'score-worse'],
    days: 14,
    ...PRACTICE,
    section: 'within 14 days, while something can still be done about it',
  },
  {
    because: ['moved', 'new-diagnosis', 'guardian-changed', 'unmet-objective', 'requested'],
    days: 30,
    ...PRACTICE,
    section: 'within 30 days of a change or of being asked',
  },
]

/** The day by which one looks at a plan again, because of something that happened on a day. */
export function reviewBy(because: Exclude<Because, 'planned'>, on: PlainDate): PlainDate {
  const held = WITHIN.filter((one) => one.because.includes(because) && one.from <= on)
  const newest = held.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  return addDays(on, newest?.days ?? 0)
}

/** What is listened to. A score says by itself only that it is there: whether it is worse stands in the record. */
export const TRIGGERS = [
  coverageEnded,
  residenceChanged,
  legalAuthorityRecorded,
  legalAuthorityChanged,
  determinationDecided,
  adverseActionNoticed,
  authorizationAnswered,
  objectiveUnmet,
] as const

/** For which reason an event calls for a review, if it does. */
export function becauseOf(event: string, facts: unknown): Exclude<Because, 'planned'> | undefined {
  switch (event) {
    case coverageEnded.name:
      return 'lost-cover'
    case residenceChanged.name:
      return 'moved'
    case legalAuthorityRecorded.name: {
      const { kind } = legalAuthorityRecorded.facts.parse(facts)
      return kind === 'guardian' || kind === 'conservator' || kind === 'parent-of-minor'
        ? 'guardian-changed'
        : undefined
    }
    case legalAuthorityChanged.name:
      return legalAuthorityChanged.facts.parse(facts).ends ? 'guardian-changed' : undefined
    case determinationDecided.name:
      return determinationDecided.facts.parse(facts).outcome === 'denied' ? 'denied' : undefined
    case adverseActionNoticed.name:
      return 'denied'
    case authorizationAnswered.name:
      return authorizationAnswered.facts.parse(facts).outcome === 'approved' ? undefined : 'denied'
    case objectiveUnmet.name:
      return 'unmet-objective'
    default:
      return undefined
  }
}
