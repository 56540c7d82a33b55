import { z } from 'zod'
import type { StaffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import { type EntryState, type EntryStep, moved, stepOf } from './deciding.ts'
import { type EntryId, entryId, type LiftId, liftId } from './entry.ts'
import { liftAnswered, liftAsked } from './events.ts'
import { afterWait } from './states.ts'

/** Why the formula does not see what a person does. */
export const LIFT_WHY = [
  'facts-not-in-formula',
  'safety-judgement',
  'our-mistake',
  'court-or-appeal',
] as const

/** A lift ends, so that somebody looks again. */
const LONGEST_DAYS = 90

export interface AskedLift {
  readonly lift: LiftId
  readonly entry: EntryId
  readonly person: EntryState['person']
  readonly tier: 1 | 2 | 3
  readonly until: PlainDate
  readonly why: (typeof LIFT_WHY)[number]
  readonly words: string
}

export interface AskingLift extends EntryState {
  /** One that nobody has answered yet. */
  readonly asked: LiftId | undefined
}

/** Asks that somebody be lifted to a higher tier, with the reason and an end. It counts once a supervisor says yes. */
export const askLift = operation({
  name: 'waitlist.askLift',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({
    entry: entryId,
    version: z.int(),
    tier: z.literal([1, 2, 3]),
    until: plainDate,
    why: z.enum(LIFT_WHY),
    words: words(1_000),
  }),
  answer: z.strictObject({ lift: liftId }),
  decide(state: AskingLift, { version: _version, ...asked }, { on, newId }) {
    const status = afterWait(state.status, 'lift')
    if (isRefusal(status)) return status
    if (state.asked) return refuse('lift-asked-already')
    if (asked.until < on) return refuse('day-is-past', { on: asked.until }, 'until')
    if (asked.until > addDays(on, LONGEST_DAYS)) return refuse('too-long', { days: LONGEST_DAYS }, 'until')
    if (asked.tier >= state.written.tier) return refuse('no-lift', { tier: state.written.tier }, 'tier')
    const { entry, person } = state
    const lift = liftId.parse(newId())
    const next: AskedLift = { ...asked, lift, person }
    return done(next, [liftAsked.of({ entry, lift }, person)], { lift })
  },
})

export interface AnsweringLift {
  readonly entry: EntryState
  readonly asked: Pick<AskedLift, 'lift' | 'tier' | 'until'>
  readonly askedBy: StaffId
  readonly isAnswered: boolean
}

export interface AnsweredLift {
  readonly lift: LiftId
  readonly approved: boolean
  readonly words: string
  /** How the person stands after a yes. */
  readonly step: EntryStep | undefined
}

/** A supervisor says yes or no to a lift, never to one that they asked for themselves. */
export const answerLift = operation({
  name: 'waitlist.answerLift',
  needs: { permission: 'waitlist:override' },
  input: z.strictObject({ lift: liftId, approved: z.boolean(), words: words(1_000) }),
  answer: z.strictObject({ approved: z.boolean() }),
  decide(state: AnsweringLift, { lift, approved, words: said }, { on, actor }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    if (state.isAnswered) return refuse('already-answered')
    if (state.askedBy === actor.staff) return refuse('takes-two-people')
    const { entry: of, asked } = state
    const answered = liftAnswered.of({ entry: of.entry, lift, approved }, of.person)
    if (!approved) return done(no(lift, said), [answered], { approved })
    const status = afterWait(of.status, 'lift')
    if (isRefusal(status)) return status
    if (asked.until < on) return refuse('day-is-past', { on: asked.until })
    const step = stepOf(of, { act: 'lift', status, lift: { tier: asked.tier, until: asked.until } }, on)
    const next: AnsweredLift = { lift, approved, words: said, step }
    return done(next, [answered, ...moved(of, step, 'lift')], { approved })
  },
})

const no = (lift: LiftId, words: string): AnsweredLift => ({ lift, approved: false, words, step: undefined })
