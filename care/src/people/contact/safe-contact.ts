import { z } from 'zod'
import { dayIn, type Instant, instantIn } from '../../kernel/instant.ts'
import { addDays, weekday } from '../../kernel/plain-date.ts'
import type { Answered } from '../answered.ts'
import { mayHearFromUs, type Status } from '../identity/status.ts'
import { type ContactPoint, type PointTerms, WEEKDAYS } from './contact-point.ts'

/** Ways to reach out. A call that is answered is a way of its own: its safety lies in the hours and the code word. */
export const CHANNELS = ['call', 'voicemail', 'text', 'email', 'mail'] as const
export type Channel = (typeof CHANNELS)[number]

/** How much may be said where others could hear or read it. */
export type Fullness = 'full' | 'first-name-only' | 'name-only' | 'plain-envelope'

export type SafeContact =
  | { readonly may: true; readonly as: Fullness; readonly codeWord: string | undefined }
  | {
      readonly may: false
      readonly why:
        | 'closed'
        | 'not-living'
        | 'not-this-way'
        | 'person-said-no'
        /** Nobody asked, so it is treated as a no. */
        | 'not-asked'
        | 'not-in-safe-hours'
        | 'doubtful'
    }

interface Asked {
  readonly channel: Channel
  readonly at: Instant
  /** The zone the person's clock shows. */
  readonly zone: string
  readonly status: Status
}

/**
 * Whether this point may be used in this way now, and how much may be said. The one place where safe-contact rules are
 * read; whoever calls, writes or prints asks here.
 */
export function safeContact(point: ContactPoint, asked: Asked): SafeContact {
  if (!mayHearFromUs(asked.status)) return { may: false, why: 'not-living' }
  if (point.closed) return { may: false, why: 'closed' }
  const as = rule(point, asked.channel)
  if (as === undefined) return { may: false, why: 'not-this-way' }
  if (as === 'no') return { may: false, why: 'person-said-no' }
  if (as === 'not-asked') return { may: false, why: as }
  // Something left where it may lie with a stranger waits until the point is known to be theirs.
  if (point.terms.confidence === 'doubtful' && asked.channel !== 'call')
    return { may: false, why: 'doubtful' }
  const live = asked.channel !== 'mail' && asked.channel !== 'email'
  if (live && !isInSafeHours(point.terms, asked.at, asked.zone))
    return { may: false, why: 'not-in-safe-hours' }
  return { may: true, as, codeWord: point.terms.codeWord }
}

function rule({ at }: ContactPoint, channel: Channel): Fullness | 'no' | 'not-asked' | undefined {
  switch (at.kind) {
    case 'phone':
      if (channel === 'call') return 'full'
      if (channel === 'voicemail') return at.rules.voicemail === 'none' ? 'no' : at.rules.voicemail
      if (channel === 'text') return at.rules.text === 'yes' ? 'full' : at.rules.text
      return undefined
    case 'email':
      return channel === 'email' ? (at.rules.email === 'yes' ? 'full' : at.rules.email) : undefined
    case 'postal':
      return channel === 'mail' ? at.rules.mail : undefined
    default:
      return at satisfies never
  }
}

/** Whether a moment lies in the hours that the person named; with none named, every hour is good. */
export function isInSafeHours(
  { safeHours }: Pick<PointTerms, 'safeHours'>,
  at: Instant,
  zone: string,
): boolean {
  if (safeHours.length === 0) return true
  const today = dayIn(zone, at)
  // Hours that began yesterday may still run.
  return [today, addDays(today, -1)].some((day) =>
    safeHours.some(({ days, from, until }) => {
      const name = WEEKDAYS[weekday(day)]
      if (name === undefined || !days.includes(name)) return false
      const end = until > from ? day : addDays(day, 1)
      return instantIn(zone, day, from) <= at && at < instantIn(zone, end, until)
    }),
  )
}

/** What somebody who is about to call or write should see first. */
export const CHIPS = [
  'deceased',
  'missing',
  'confidential-address',
  'interpreter',
  'code-word',
  'safe-hours',
  'no-voicemail',
  'voicemail-not-asked',
  'voicemail-name-only',
  'no-text',
  'text-not-asked',
  'text-first-name-only',
  'no-mail',
  'mail-not-asked',
  'plain-envelope',
  'no-email',
  'email-not-asked',
  'no-way-to-reach',
] as const
export const chip = z.enum(CHIPS)
export type Chip = (typeof CHIPS)[number]

interface ChipFacts {
  readonly points: readonly ContactPoint[]
  readonly status: Status
  readonly isAddressConfidential: boolean
  readonly language: Answered<{ readonly interpreter: 'needed' | 'not-needed' | 'not-asked' }>
}

/** The chips of a person: a permission counts when any open point gives it, a caution when any open point asks for it. */
export function chipsOf({ points, status, isAddressConfidential, language }: ChipFacts): readonly Chip[] {
  const open = points.filter(({ closed }) => closed === undefined)
  const phones = open.flatMap(({ at }) => (at.kind === 'phone' ? [at.rules] : []))
  const emails = open.flatMap(({ at }) => (at.kind === 'email' ? [at.rules] : []))
  const postal = open.flatMap(({ at }) => (at.kind === 'postal' ? [at.rules] : []))
  const has: Readonly<Record<Chip, boolean>> = {
    deceased: status.status === 'deceased',
    missing: status.status === 'missing',
    'confidential-address': isAddressConfidential,
    interpreter: language.answer === 'given' && language.value.interpreter === 'needed',
    'code-word': open.some(({ terms }) => terms.codeWord !== undefined),
    'safe-hours': open.some(({ terms }) => terms.safeHours.length > 0),
    'no-voicemail': phones.some(({ voicemail }) => voicemail === 'none'),
    'voicemail-not-asked': phones.some(({ voicemail }) => voicemail === 'not-asked'),
    'voicemail-name-only': phones.some(({ voicemail }) => voicemail === 'name-only'),
    'no-text': phones.some(({ text }) => text === 'no'),
    'text-not-asked': phones.some(({ text }) => text === 'not-asked'),
    'text-first-name-only': phones.some(({ text }) => text === 'first-name-only'),
    'no-mail': postal.some(({ mail }) => mail === 'no'),
    'mail-not-asked': postal.some(({ mail }) => mail === 'not-asked'),
    'plain-envelope': postal.some(({ mail }) => mail === 'plain-envelope'),
    'no-email': emails.some(({ email }) => email === 'no'),
    'email-not-asked': emails.some(({ email }) => email === 'not-asked'),
    'no-way-to-reach': open.length === 0,
  }
  return CHIPS.filter((one) => has[one])
}
