import { z } from 'zod'
import { addDays, addMonths, daysBetween, type PlainDate, plainDate } from '../../kernel/plain-date.ts'

/** What happened, as far as a clinician recorded it. A stay has a last day, or goes on; the others are of one day. */
export const STAYS = ['hospital', 'jail', 'homeless', 'without-medicine'] as const
export const CONTACTS = ['emergency-room', 'crisis-contact', 'held-against-will', 'arrest'] as const
export const EPISODE_KINDS = [...STAYS, ...CONTACTS] as const
export type EpisodeKind = (typeof EPISODE_KINDS)[number]

export const EPISODE_SOURCES = ['person', 'family', 'record', 'other-place'] as const

export const episode = z
  .strictObject({
    kind: z.enum(EPISODE_KINDS),
    from: plainDate,
    /** The day on which they left; missing while it goes on, and for what is of one day. */
    until: plainDate.optional(),
    source: z.enum(EPISODE_SOURCES),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    error: 'ends-before-it-begins',
    path: ['until'],
  })
export type Episode = z.output<typeof episode>

/** How far back is counted, in months. */
export const LOOKS_BACK = [12, 24, 36] as const
export type LooksBack = (typeof LOOKS_BACK)[number]

/** What can be counted of a time that has passed. Days of a stay leave out the day of leaving; a stay of one day is one. */
export interface Measures {
  readonly months: LooksBack
  readonly admissions: number
  readonly hospitalDays: number
  readonly emergencyVisits: number
  readonly crisisContacts: number
  readonly involuntaryHolds: number
  readonly arrests: number
  readonly jailDays: number
  readonly nightsHomeless: number
  readonly daysWithoutMedicine: number
}

interface Span {
  readonly first: PlainDate
  readonly last: PlainDate
}

/**
 * What happened in so many months up to a day, that day included. Stays that overlap or follow day on day are one stay, so
 * that a transfer is no second admission and no day is counted twice. Crises that Handrail itself knows count as contacts.
 *
 * @example measuresIn([{ kind: 'hospital', from: '2026-03-01', until: '2026-03-11', source: 'record' }], [], '2026-11-27', 12).hospitalDays // 10
 */
export function measuresIn(
  episodes: readonly Episode[],
  knownCrises: readonly PlainDate[],
  on: PlainDate,
  months: LooksBack,
): Measures {
  const window = { first: addDays(addMonths(on, -months), 1), last: on }
  const staysOf = (kind: EpisodeKind) => within(joined(episodes, kind, on), window)
  const daysOf = (kind: EpisodeKind) =>
    staysOf(kind).reduce((sum, { first, last }) => sum + daysBetween(first, last) + 1, 0)
  const contactsOf = (kind: EpisodeKind, also: readonly PlainDate[] = []) =>
    new Set(
      [...episodes.filter((one) => one.kind === kind).map(({ from }) => from), ...also].filter(
        (day) => window.first <= day && day <= window.last,
      ),
    ).size
  return {
    months,
    admissions: staysOf('hospital').length,
    hospitalDays: daysOf('hospital'),
    emergencyVisits: contactsOf('emergency-room'),
    crisisContacts: contactsOf('crisis-contact', knownCrises),
    involuntaryHolds: contactsOf('held-against-will'),
    arrests: contactsOf('arrest'),
    jailDays: daysOf('jail'),
    nightsHomeless: daysOf('homeless'),
    daysWithoutMedicine: daysOf('without-medicine'),
  }
}

/** The stays of one kind that began by a day, in order, with those put together that touch. */
function joined(episodes: readonly Episode[], kind: EpisodeKind, on: PlainDate): readonly Span[] {
  const spans = episodes
    .filter((one) => one.kind === kind && one.from <= on)
    .map(({ from, until }): Span => ({ first: from, last: lastDay(from, until ?? addDays(on, 1)) }))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const all: Span[] = []
  for (const span of spans) {
    const before = all.at(-1)
    if (!before || span.first > addDays(before.last, 1)) all.push(span)
    else
      all[all.length - 1] = { first: before.first, last: span.last > before.last ? span.last : before.last }
  }
  return all
}

const lastDay = (from: PlainDate, left: PlainDate): PlainDate => (left > from ? addDays(left, -1) : from)

const within = (spans: readonly Span[], { first, last }: Span): readonly Span[] =>
  spans
    .filter((one) => one.last >= first && one.first <= last)
    .map((one) => ({
      first: one.first > first ? one.first : first,
      last: one.last < last ? one.last : last,
    }))
