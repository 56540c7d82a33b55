import { z } from 'zod'
import { addOpenDays, type BusinessCalendar } from '../agency/index.ts'
import { endOfDay } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import { type EntryState, type EntryStep, moved, stepOf } from './deciding.ts'
import { entryId, type OfferId, OUT_OF_TURN, offerId } from './entry.ts'
import { offerAnswered, offerWithdrawn, placeOffered, waitAdmitted, waitRemoved } from './events.ts'
import { afterWait } from './states.ts'

/** Open days for which a place is held. Common practice is three to five. */
const HELD_DAYS = 5

export interface Offering extends EntryState {
  /** How many wait before them, not counting who has an offer. */
  readonly ahead: number
  /** They may still have it: what was granted may have been suspended or ended while they waited. */
  readonly isGranted: boolean
  readonly calendar: BusinessCalendar
}

export interface Offered {
  readonly step: EntryStep
  readonly offer: OfferId
  readonly heldUntil: PlainDate
}

const version = z.strictObject({ version: z.int() })

/** Offers somebody a place, and holds it. Before others who stand ahead, only for a reason that is written down. */
export const offerPlace = operation({
  name: 'waitlist.offer',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({
    entry: entryId,
    version: z.int(),
    outOfTurn: z.strictObject({ why: z.enum(OUT_OF_TURN), words: words(1_000) }).optional(),
  }),
  answer: z.strictObject({ version: z.int(), offer: offerId, heldUntil: plainDate }),
  decide(state: Offering, { outOfTurn }, { on, zone, newId }) {
    const status = afterWait(state.status, 'offer')
    if (isRefusal(status)) return status
    if (!state.isGranted) return refuse('nothing-granted-now')
    if (state.ahead > 0 && !outOfTurn)
      return refuse('others-stand-ahead', { ahead: state.ahead }, 'outOfTurn')
    const offer = offerId.parse(newId())
    const heldUntil = addOpenDays(state.calendar, on, HELD_DAYS)
    const { entry, person } = state
    const step = stepOf(state, { act: 'offer', status, why: outOfTurn?.why, words: outOfTurn?.words }, on)
    const next: Offered = { step, offer, heldUntil }
    return done(next, [placeOffered.of({ entry, offer, answerBy: endOfDay(zone, heldUntil) }, person)], {
      version: step.version,
      offer,
      heldUntil,
    })
  },
})

export interface Answering extends EntryState {
  /** What was granted may have been suspended or ended after the offer was made. */
  readonly isGranted: boolean
}

export interface Answered {
  readonly step: EntryStep
  readonly offer: OfferId
  readonly answer: 'accepted' | 'deferred' | 'declined' | 'withdrawn' | 'lapsed'
}

/** So many times one may say "not now" and keep the time one has waited. */
const FREE_DEFERRALS = 1

/**
 * Writes down what the person said. "Not now" is free once: they keep their place. After that the wait counts from today,
 * which they are told before they say it.
 */
export const answerOffer = operation({
  name: 'waitlist.answerOffer',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({
    entry: entryId,
    version: z.int(),
    answer: z.enum(['accept', 'defer', 'decline']),
    words: words(1_000).optional(),
  }),
  answer: version,
  decide(state: Answering, { answer, words: said }, { on }) {
    const status = afterWait(state.status, answer)
    if (isRefusal(status)) return status
    if (!state.offer) return refuse('nothing-offered')
    if (answer === 'accept' && !state.isGranted) return refuse('grant-ended-since', undefined, 'answer')
    if (answer === 'decline' && !said) return refuse('say-why', undefined, 'words')
    const { entry, person, program } = state
    const { offer } = state.offer
    const answered = offerAnswered.of({ entry, offer, answer }, person)
    const so = { act: answer, status, words: said } as const
    if (answer === 'accept') {
      const step = stepOf(state, so, on)
      const admitted = waitAdmitted.of({ entry, case: state.case, program }, person)
      return done(answeredAs(step, offer, 'accepted'), [answered, admitted], { version: step.version })
    }
    if (answer === 'decline') {
      const step = stepOf(state, { ...so, removedWhy: 'declined' }, on)
      const removed = waitRemoved.of({ entry, case: state.case, why: 'declined' }, person)
      return done(answeredAs(step, offer, 'declined'), [answered, removed], { version: step.version })
    }
    const since = state.deferrals < FREE_DEFERRALS ? state.since : on
    const step = stepOf(state, { ...so, since, deferrals: state.deferrals + 1 }, on)
    const elsewhere = since === state.since ? [] : moved(state, step, 'deferred')
    return done(answeredAs(step, offer, 'deferred'), [answered, ...elsewhere], { version: step.version })
  },
})

const answeredAs = (step: EntryStep, offer: OfferId, answer: Answered['answer']): Answered => ({
  step,
  offer,
  answer,
})

/** Takes an offer back: the place is gone, or nobody answered in the time it was held. The person keeps their place. */
export const withdrawOffer = operation({
  name: 'waitlist.withdrawOffer',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({ entry: entryId, version: z.int(), why: z.enum(['place-gone', 'not-answered']) }),
  answer: version,
  decide(state: EntryState, { why }, { on }) {
    const act = why === 'not-answered' ? 'lapse' : 'withdrawOffer'
    const status = afterWait(state.status, act)
    if (isRefusal(status)) return status
    if (!state.offer) return refuse('nothing-offered')
    const { offer, heldUntil } = state.offer
    if (act === 'lapse' && heldUntil >= on) return refuse('still-held', { until: heldUntil })
    const step = stepOf(state, { act, status, why }, on)
    const { entry, person } = state
    return done(
      answeredAs(step, offer, act === 'lapse' ? 'lapsed' : 'withdrawn'),
      [offerWithdrawn.of({ entry, offer, why }, person)],
      { version: step.version },
    )
  },
})
