import { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import { type Decision, done, type Moment, operation } from '../../kernel/operation.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { words } from '../../people/index.ts'
import { asksSex, choicesIn, type ScoredFor } from '../cutoff.ts'
import { SEXES, type Sex } from '../instrument.ts'
import { score } from '../score.ts'
import { type AlertKind, alertsFrom, type NewAlert } from './alert.ts'
import {
  DROPPED_WHY,
  ERROR_WHY,
  enteredInError,
  givingDropped,
  givingFinished,
  givingSaved,
} from './events.ts'
import {
  editionOf,
  type GivenAnswers,
  type Giving,
  type GivingFinished,
  type GivingId,
  givenAnswers,
  givingId,
  scoredAnswers,
  withoutVoid,
} from './giving.ts'
import { tooManyMissing } from './missing.ts'
import { afterGiving, type GivingStatus } from './states.ts'

/** One that is being given, as far as it decides what may be done with it. */
export interface GivingState extends Giving {
  readonly status: GivingStatus
  /** How often anything of it was saved. */
  readonly version: number
  readonly answers: GivenAnswers
  readonly alerts: readonly AlertKind[]
  /** The person may still answer it on their own phone. */
  readonly isOut: boolean
  /** The cut-off that the agency chose for what is given on that day; null where it chose none. */
  readonly chosenCutoff: number | null
  /** How the one stands whose place it is to take. */
  readonly replacedStatus: GivingStatus | null
}

export interface GivingSaved {
  readonly giving: GivingId
  readonly answers: GivenAnswers
  readonly alerts: readonly NewAlert[]
}

/** What is kept of answers as they come: scored at once, so that what is dangerous is heard before anything is finished. */
export function kept(
  state: GivingState,
  answers: GivenAnswers,
  moment: Moment,
): { readonly next: GivingSaved; readonly happened: ReturnType<typeof alertsFrom>['happened'] } | Refusal {
  const status = afterGiving(state.status, 'save')
  if (isRefusal(status)) return status
  const version = editionOf(state)
  const valid = withoutVoid(version, answers)
  const stranger = Object.keys(valid).find((id) => !version.items.some((item) => item.id === id))
  if (stranger !== undefined)
    return refuse('no-such-item', { accepted: version.items.map(({ id }) => id) }, 'answers')
  const scored = score(version, scoredAnswers(version, valid))
  if (isRefusal(scored)) return scored
  const { opened, happened } = alertsFrom(state, scored.follows, moment)
  return { next: { giving: state.giving, answers: valid, alerts: opened }, happened }
}

/** Keeps the answers as they are given. */
export const saveGiving = operation({
  name: 'instruments.save',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({ giving: givingId, version: z.int().min(0), answers: givenAnswers }),
  answer: z.strictObject({ version: z.int(), alerted: z.boolean() }),
  decide(
    state: GivingState,
    { giving, answers },
    moment,
  ): Decision<GivingSaved, { version: number; alerted: boolean }> {
    if (state.isOut) return refuse('with-the-person')
    const saved = kept(state, answers, moment)
    if (isRefusal(saved)) return saved
    return done(saved.next, [givingSaved.of({ giving }, state.person), ...saved.happened], {
      version: state.version + 1,
      alerted: state.alerts.length + saved.next.alerts.length > 0,
    })
  },
})

export interface Finishing extends GivingFinished {
  readonly alerts: readonly NewAlert[]
  readonly marks: GivingId | null
}

/** Ends one with its score. From here on it never changes. */
export function finished(
  state: GivingState,
  moment: Moment,
  sex?: Sex,
): Decision<Finishing, { giving: GivingId }> {
  const status = afterGiving(state.status, 'finish')
  if (isRefusal(status)) return status
  const version = editionOf(state)
  if (sex !== undefined && !asksSex(version)) return refuse('sex-changes-nothing', undefined, 'sex')
  const chosen = choicesIn(version).find(({ atLeast }) => atLeast === state.chosenCutoff)?.atLeast
  const of: ScoredFor = { ...(sex && { sex }), ...(chosen !== undefined && { cutoff: chosen }) }
  const scored = score(version, scoredAnswers(version, state.answers), of)
  if (isRefusal(scored)) return scored
  const tooMany = tooManyMissing(version, scored, moment.on)
  if (tooMany) return tooMany
  const { giving, person, mode, replaces } = state
  const { opened, happened } = alertsFrom(state, scored.follows, moment)
  const marks = replaces && state.replacedStatus === 'finished' ? replaces : null
  const next: Finishing = {
    giving,
    answers: state.answers,
    replaces,
    at: moment.now,
    score: scored,
    total: scored.kind === 'sum' ? scored.total : null,
    band: scored.kind === 'domains' ? null : scored.band,
    alerts: opened,
    marks,
  }
  return done(
    next,
    [
      givingFinished.of({ giving, mode }, person),
      ...(marks ? [enteredInError.of({ giving: marks, why: 'corrected', replacedBy: giving }, person)] : []),
      ...happened,
    ],
    { giving },
  )
}

/** Staff end one. */
export const finishGiving = operation({
  name: 'instruments.finish',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({
    giving: givingId,
    version: z.int().min(0),
    /** As the person told it for this questionnaire, where its cut-off differs by it. Without: the more careful one holds. */
    sex: z.enum(SEXES).optional(),
  }),
  answer: z.strictObject({ giving: givingId }),
  decide: (state: GivingState, { sex }, moment): Decision<Finishing, { giving: GivingId }> =>
    state.isOut ? refuse('with-the-person') : finished(state, moment, sex),
})

export interface GivingDrop {
  readonly giving: GivingId
  readonly why: (typeof DROPPED_WHY)[number]
  readonly at: Instant
}

/** Puts one aside that was begun. What was answered stays, and what it opened; a link of it works no more. */
export const dropGiving = operation({
  name: 'instruments.drop',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({ giving: givingId, why: z.enum(DROPPED_WHY).exclude(['too-few-answers']) }),
  answer: z.null(),
  decide(state: GivingState, { giving, why }, { now }) {
    const status = afterGiving(state.status, 'drop')
    if (isRefusal(status)) return status
    const next: GivingDrop = { giving, why, at: now }
    return done(next, [givingDropped.of({ giving, why }, state.person)], null)
  },
})

export interface InError {
  readonly giving: GivingId
  readonly why: (typeof ERROR_WHY)[number]
  readonly words: string
}

/** Says that a finished one says something that was not so. It stays to be read, and its score counts no more. */
export const enterError = operation({
  name: 'instruments.enterError',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({
    giving: givingId,
    version: z.int().min(0),
    why: z.enum(ERROR_WHY).exclude(['corrected']),
    words: words(1_000),
  }),
  answer: z.null(),
  decide(state: Pick<GivingState, 'giving' | 'person' | 'status' | 'version'>, { giving, why, words: said }) {
    const status = afterGiving(state.status, 'enterError')
    if (isRefusal(status)) return status
    const next: InError = { giving, why, words: said }
    return done(next, [enteredInError.of({ giving, why, replacedBy: null }, state.person)], null)
  },
})
