import { addMinutes, dayIn, type Instant, instantIn } from '../kernel/instant.ts'
import { addDays } from '../kernel/plain-date.ts'
import { type ContactPoint, type Fullness, mayHearFromUs, type Status, safeContact } from '../people/index.ts'
import type { Level, Template } from './template.ts'

/** Ways out that need nobody to speak or to fold paper. */
export const OUT = ['text', 'email'] as const
export type Out = (typeof OUT)[number]

/** Why nothing leaves until somebody has read what was called unsafe. */
export const WARNING_UNREAD = 'warning-unread'

/** Hours in which the agency writes to nobody, on its own clock: from 21:00 until 08:00. */
export interface QuietHours {
  readonly from: string
  readonly until: string
}

export interface SafeQuestion {
  readonly points: readonly ContactPoint[]
  readonly status: Status
  /** Something that was called unsafe about reaching them is unread. */
  readonly cautioned: boolean
  /** One way, or whichever is safe: a text first, since it is read sooner. */
  readonly by: Out | 'any'
  /** One number or address, when whoever writes chose it. */
  readonly point?: string | undefined
  readonly template: Pick<Template, 'purpose' | 'short'>
  readonly now: Instant
  readonly zone: string
  readonly quiet: QuietHours
  /** After this it would come too late. */
  readonly notAfter?: Instant | undefined
}

export type SafeAnswer =
  | {
      readonly may: 'now'
      readonly point: ContactPoint
      readonly by: Out
      readonly level: Level
      readonly codeWord: string | undefined
    }
  | { readonly may: 'later'; readonly at: Instant }
  | { readonly may: 'no'; readonly why: WhyNot }

export type WhyNot =
  | typeof WARNING_UNREAD
  | 'not-living'
  | 'no-such-way'
  | 'person-said-no'
  | 'not-asked'
  | 'doubtful'
  | 'nothing-may-be-said'
  | 'too-late'
  | 'never-in-safe-hours'

/** How far ahead a safe hour is looked for, and in which steps. Safe hours repeat each week. */
const STEP = 15
const STEPS = (8 * 24 * 60) / STEP

/**
 * Whether a person may be written to, at which of their numbers or addresses, and how much may be said. Everything that
 * goes out to a person asks here, when it is queued and again when it leaves.
 */
export function maySend(asked: SafeQuestion): SafeAnswer {
  if (!mayHearFromUs(asked.status)) return { may: 'no', why: 'not-living' }
  // Nobody has read yet what is unsafe, so nothing is safe.
  if (asked.cautioned) return { may: 'no', why: WARNING_UNREAD }
  if (isLate(asked.now, asked)) return { may: 'no', why: 'too-late' }
  const now = at(asked, asked.now)
  if (now.may !== 'not-yet') return now
  const start = instantIn(asked.zone, dayIn(asked.zone, asked.now))
  for (let n = 0; n <= STEPS; n += 1) {
    const then = addMinutes(start, n * STEP)
    if (then <= asked.now) continue
    if (isLate(then, asked)) return { may: 'no', why: 'too-late' }
    if (at(asked, then).may === 'now') return { may: 'later', at: then }
  }
  return { may: 'no', why: 'never-in-safe-hours' }
}

type Found = Exclude<SafeAnswer, { may: 'later' }> | { readonly may: 'not-yet' }

/** The best way at one moment: the one at which the most may be said, then the one known best, then a text. */
function at(asked: SafeQuestion, then: Instant): Found {
  const ways = asked.by === 'any' ? OUT : [asked.by]
  const points = asked.points.filter(({ point }) => asked.point === undefined || point === asked.point)
  const tried = points.flatMap((point) => ways.map((by) => atPoint(asked, { point, by, then })))
  const best = tried.filter((one) => one.may === 'now').sort((a, b) => worth(b) - worth(a))[0]
  if (best) return isQuiet(then, asked) && asked.template.purpose !== 'asked-for' ? { may: 'not-yet' } : best
  if (tried.some(({ may }) => may === 'not-yet')) return { may: 'not-yet' }
  const whys = tried.flatMap((one) => (one.may === 'no' ? [one.why] : []))
  const told = (['nothing-may-be-said', 'person-said-no', 'not-asked', 'doubtful'] as const).find((why) =>
    whys.includes(why),
  )
  return { may: 'no', why: told ?? 'no-such-way' }
}

interface Way {
  readonly point: ContactPoint
  readonly by: Out
  readonly then: Instant
}

function atPoint(asked: SafeQuestion, { point, by, then }: Way): Found {
  const safe = safeContact(point, { channel: by, at: then, zone: asked.zone, status: asked.status })
  if (!safe.may) {
    if (safe.why === 'not-in-safe-hours') return { may: 'not-yet' }
    const isOfPoint = safe.why === 'closed' || safe.why === 'not-this-way'
    return { may: 'no', why: isOfPoint ? 'no-such-way' : safe.why }
  }
  const level = levelOf(safe.as)
  if (level !== 'full' && !asked.template.short) return { may: 'no', why: 'nothing-may-be-said' }
  return { may: 'now', point, by, level, codeWord: safe.codeWord }
}

/** What is said in a plain envelope is said inside it; on a screen, the least. */
const levelOf = (as: Fullness): Level => (as === 'plain-envelope' ? 'name-only' : as)

const LEVELS: Readonly<Record<Level, number>> = { full: 20, 'first-name-only': 10, 'name-only': 0 }
const CONFIDENCE = { confirmed: 4, likely: 2, doubtful: 0 } as const

const worth = (found: Found): number =>
  found.may === 'now'
    ? LEVELS[found.level] + CONFIDENCE[found.point.terms.confidence] + (found.by === 'text' ? 1 : 0)
    : 0

const isLate = (then: Instant, { notAfter }: SafeQuestion): boolean =>
  notAfter !== undefined && then > notAfter

function isQuiet(then: Instant, { quiet, zone }: SafeQuestion): boolean {
  if (quiet.from === quiet.until) return false
  const today = dayIn(zone, then)
  return [today, addDays(today, -1)].some((day) => {
    const begins = instantIn(zone, day, quiet.from)
    const ends = instantIn(zone, quiet.until > quiet.from ? day : addDays(day, 1), quiet.until)
    return begins <= then && then < ends
  })
}
