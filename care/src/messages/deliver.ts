import { z } from 'zod'
import { type PersonId, personId } from '../kernel/ids.ts'
import { addMinutes, CLOCKS_DIFFER_MINUTES, type Instant, instant, stillWaits } from '../kernel/instant.ts'
import { type Decision, done, operation, query } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { contactPointId } from '../people/index.ts'
import { OUT } from './may-send.ts'
import {
  type MessageStatus,
  messageGaveUp,
  messageHeld,
  messageId,
  messageRefused,
  messageSent,
  messagesReleased,
  messagesStopped,
  messageTried,
  templateCode,
  values,
} from './message.ts'

/** More than any message is ever tried: a number beyond it is nobody's count. */
const HIGHEST_COUNT = 1_000

const CHORE = { system: 'Messages leave in a chore, after what they tell of was written.' }

/** Longer than any provider takes: whoever holds a message this long has died. */
export const CLAIM_MINUTES = 5
export const MOST_ATTEMPTS = 8

export interface MessageState {
  readonly person: PersonId | null
  readonly status: MessageStatus
  readonly attempts: number
  readonly due: Instant
  readonly queuedAt: Instant
  readonly claimedUntil: Instant | null
}

/** A message is put off by its retries and by quiet hours, and never for longer than this. */
export const LONGEST_PUT_OFF_MINUTES = 25 * 60

/**
 * What of a message's waits a clock that stood ahead and was set back may have left in a future that never was: it was to
 * leave at once when it was queued, or it was put off for longer than any message is.
 */
const isDue = ({ due, queuedAt, attempts }: MessageState, now: Instant): boolean =>
  due <= now ||
  (due <= queuedAt && queuedAt > addMinutes(now, CLOCKS_DIFFER_MINUTES)) ||
  (attempts > 0 && !stillWaits(due, now, LONGEST_PUT_OFF_MINUTES))

const isFree = ({ status, claimedUntil }: MessageState, now: Instant): boolean =>
  status === 'queued' ||
  (status === 'sending' && claimedUntil !== null && !stillWaits(claimedUntil, now, CLAIM_MINUTES))

/** What is due now, with how often each was tried. */
export const dueMessages = query({
  name: 'messages.due',
  needs: CHORE,
  input: z.strictObject({ most: z.int().min(1).max(100) }),
  answer: z.strictObject({ messages: z.array(z.strictObject({ message: messageId, attempts: z.int() })) }),
  shows: () => [],
})

/** Takes a message to send it. Nobody else does for a while. */
export const claimMessage = operation({
  name: 'messages.claim',
  needs: CHORE,
  input: z.strictObject({ message: messageId, attempts: z.int().min(0).max(HIGHEST_COUNT) }),
  answer: z.strictObject({ attempt: z.int() }),
  decide(state: MessageState, { message, attempts }, { now }) {
    if (!isFree(state, now) || state.attempts !== attempts || !isDue(state, now)) return refuse('taken')
    const attempt = attempts + 1
    const happened = messageTried.of({ message, attempt }, state.person ?? undefined)
    return done({ attempt, claimedUntil: addMinutes(now, CLAIM_MINUTES) }, [happened], { attempt })
  },
})

/** How a message stands after an attempt that did not send it. */
export type NotSent =
  | { readonly status: 'queued'; readonly due: Instant; readonly attempts: number }
  | { readonly status: 'refused' | 'given-up'; readonly why: string }

const held = z.strictObject({ message: messageId, attempt: z.int().min(0).max(HIGHEST_COUNT) })

/** What to send where, read at the last moment: rules and numbers may have changed since it was queued. */
export const deliveryOf = query({
  name: 'messages.delivery',
  needs: CHORE,
  input: held,
  answer: z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('to-send'),
      person: personId.nullable(),
      to: z.string(),
      /** Which number or address of the person's that is. */
      point: contactPointId.nullable(),
      by: z.enum(OUT),
      level: z.enum(['full', 'first-name-only', 'name-only']),
      language: z.enum(['en', 'es']),
      zone: z.string(),
      template: templateCode,
      values,
      firstName: z.string(),
      sender: z.string().nullable(),
      phone: z.string().nullable(),
      codeWord: z.string().nullable(),
      /** The name of the colleague that the message is about. */
      colleague: z.string().nullable(),
      agency: z.string(),
    }),
    z.strictObject({ is: z.literal('later'), at: instant }),
    z.strictObject({ is: z.literal('never'), why: z.string() }),
  ]),
  shows: (answer) => (answer.is === 'to-send' && answer.person !== null ? [answer.person] : []),
})

/** True while this attempt is the one that counts. */
const isHeld = (state: MessageState, attempt: number): boolean =>
  state.status === 'sending' && state.attempts === attempt

export const recordSent = operation({
  name: 'messages.recordSent',
  needs: CHORE,
  input: held.extend({
    by: z.enum(OUT),
    point: contactPointId.nullable(),
    level: z.string(),
    /** The provider's own name for it. */
    provider: z.string().max(300).nullable(),
    /** Exactly what was said; nothing of a code or a link that somebody waited for. */
    said: z.string().max(2_000).nullable(),
  }),
  answer: z.null(),
  decide(state: MessageState, { message, attempt, by, point, level, provider, said }, { now }) {
    if (!isHeld(state, attempt)) return refuse('not-held')
    const happened = messageSent.of({ message, by }, state.person ?? undefined)
    return done({ at: now, by, point, level, provider, said }, [happened], null)
  },
})

/** It may not leave, now or ever. */
export const holdMessage = operation({
  name: 'messages.hold',
  needs: CHORE,
  input: held.extend({ at: instant }),
  answer: z.null(),
  decide(state: MessageState, { message, attempt, at }) {
    if (!isHeld(state, attempt)) return refuse('not-held')
    const happened = messageHeld.of(
      { message, until: at, why: 'not-in-safe-hours' },
      state.person ?? undefined,
    )
    // Waiting for a good hour is no attempt.
    const next: NotSent = { status: 'queued', due: at, attempts: attempt - 1 }
    return done(next, [happened], null)
  },
})

export const refuseMessage = operation({
  name: 'messages.refuse',
  needs: CHORE,
  input: held.extend({ why: z.string().max(60) }),
  answer: z.null(),
  decide(state: MessageState, { message, attempt, why }) {
    if (!isHeld(state, attempt)) return refuse('not-held')
    const next: NotSent = { status: 'refused', why }
    return done(next, [messageRefused.of({ message, why }, state.person ?? undefined)], null)
  },
})

/** It could not be handed over. Tried again after 1, 2, 4 … minutes, and given up after eight times, or at once when it never will. */
export const recordFailure = operation({
  name: 'messages.recordFailure',
  needs: CHORE,
  input: held.extend({ why: z.string().max(60), forGood: z.boolean() }),
  answer: z.strictObject({ gaveUp: z.boolean() }),
  decide(
    state: MessageState,
    { message, attempt, why, forGood },
    { now },
  ): Decision<NotSent, { gaveUp: boolean }> {
    if (!isHeld(state, attempt)) return refuse('not-held')
    const about = state.person ?? undefined
    if (forGood || attempt >= MOST_ATTEMPTS) {
      const over: NotSent = { status: 'given-up', why }
      return done(over, [messageGaveUp.of({ message, why }, about)], { gaveUp: true })
    }
    const until = addMinutes(now, 2 ** (attempt - 1))
    const again: NotSent = { status: 'queued', due: until, attempts: attempt }
    return done(again, [messageHeld.of({ message, until, why }, about)], { gaveUp: false })
  },
})

/**
 * What did not leave because nobody had read what is unsafe waits again, once everything was read. When it leaves, every
 * rule is asked anew: what would come too late by now stays refused.
 */
export const releaseMessages = operation({
  name: 'messages.release',
  needs: CHORE,
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ count: z.int() }),
  about: ({ person }) => person,
  decide({ cautioned, refused: count }: Releasing, { person }, { now }) {
    if (cautioned || count === 0) return refuse('nothing-to-release')
    return done({ due: now }, [messagesReleased.of({ count }, person)], { count })
  },
})

export interface Releasing {
  /** Something that was called unsafe is unread still. */
  readonly cautioned: boolean
  /** Messages that were refused for that reason alone. */
  readonly refused: number
}

/** Stops everything that waits for a person who died or is missing. */
export const stopMessages = operation({
  name: 'messages.stop',
  needs: CHORE,
  input: z.strictObject({ person: personId, why: z.enum(['deceased', 'missing']) }),
  answer: z.strictObject({ count: z.int() }),
  about: ({ person }) => person,
  decide: (state: { readonly waiting: number }, { person }) =>
    done({ count: state.waiting }, [messagesStopped.of({ count: state.waiting }, person)], {
      count: state.waiting,
    }),
})
