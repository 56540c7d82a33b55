import { z } from 'zod'
import { idOf, type PersonId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import {
  type Channel,
  type ContactPoint,
  contactPointId,
  type Status as PersonStatus,
  safeContact,
  words,
} from '../people/index.ts'
import type { ReferralId } from '../referrals/index.ts'
import { type CaseId, type CaseStatus, caseId } from './case.ts'
import { attempted, wasReached } from './events.ts'
import { afterCase } from './states.ts'

export const attemptId = idOf('Attempt')
export type AttemptId = z.output<typeof attemptId>

export const MODES = ['call', 'text', 'email', 'mail', 'visit', 'through-somebody'] as const
export type Mode = (typeof MODES)[number]

export const OUTCOMES = ['reached', 'no-answer', 'message-left', 'sent', 'not-theirs'] as const

export const attempt = z.strictObject({
  attempt: attemptId,
  at: instant,
  on: plainDate,
  by: staffId,
  mode: z.enum(MODES),
  outcome: z.enum(OUTCOMES),
  theyCalled: z.boolean(),
  /** Exactly what was left: on a machine, in a text, in a letter. */
  left: z.string().nullable(),
})
export type Attempt = z.output<typeof attempt>

export interface Attempting {
  readonly status: CaseStatus
  readonly person: PersonId
  readonly reached: boolean
  readonly referrals: readonly ReferralId[]
  /** The point that was used, as the record has it. */
  readonly point: ContactPoint | undefined
  readonly personStatus: PersonStatus
}

export interface NewAttempt {
  readonly attempt: Attempt
  readonly case: CaseId
  readonly person: PersonId
  readonly point: ContactPoint['point'] | undefined
}

/** Which safe-contact rule a way falls under. A visit, and a word through somebody, are not ways to a point. */
const channelOf = (mode: Mode, left: string | undefined): Channel | undefined => {
  if (mode === 'call') return left === undefined ? 'call' : 'voicemail'
  return mode === 'text' || mode === 'email' || mode === 'mail' ? mode : undefined
}

/**
 * Writes down a try to reach somebody, and exactly what was left. A way that is not safe is refused, with why: unless they
 * called us.
 */
export const recordAttempt = operation({
  name: 'intake.recordAttempt',
  needs: { permission: 'intake:work' },
  input: z
    .strictObject({
      case: caseId,
      mode: z.enum(MODES),
      point: contactPointId.optional(),
      outcome: z.enum(OUTCOMES),
      theyCalled: z.boolean().default(false),
      left: words(1_000).optional(),
    })
    .refine((of) => !of.theyCalled || (of.mode === 'call' && of.outcome === 'reached'), {
      error: 'they-called-and-were-reached',
      path: ['theyCalled'],
    })
    .refine((of) => (of.outcome === 'message-left' || of.outcome === 'sent') === (of.left !== undefined), {
      error: 'what-was-left',
      path: ['left'],
    }),
  answer: z.strictObject({ attempt: attemptId }),
  decide(state: Attempting, input, moment) {
    const { actor, now, on, zone } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const open = afterCase(state.status, 'attempt')
    if (isRefusal(open)) return open
    const channel = channelOf(input.mode, input.left)
    if (channel && !input.theyCalled) {
      if (!state.point) return refuse('which-number-or-address', undefined, 'point')
      const safe = safeContact(state.point, { channel, at: now, zone, status: state.personStatus })
      if (!safe.may) return refuse('way-not-safe', { why: safe.why }, 'point')
    }
    const { case: of, mode, outcome, theyCalled, left } = input
    const made: Attempt = {
      attempt: attemptId.parse(moment.newId()),
      at: now,
      on,
      by: actor.staff,
      mode,
      outcome,
      theyCalled,
      left: left ?? null,
    }
    const { person } = state
    const reached = outcome === 'reached' && !state.reached ? wasReached(of, state.referrals, person) : []
    const next: NewAttempt = { attempt: made, case: of, person, point: input.point }
    return done(next, [attempted.of({ case: of, mode, outcome }, person), ...reached], {
      attempt: made.attempt,
    })
  },
})
