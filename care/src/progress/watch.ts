import { z } from 'zod'
import { type CaseId, caseId } from '../intake/index.ts'
import { event, type Happened } from '../kernel/event.ts'
import { type PersonId, personId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { isGoing } from '../plans/index.ts'
import { type Drifting, driftOf, QUIET_DAYS, sinceContact } from './drift.ts'
import { isStillOpen, stateOfStep } from './going/standing.ts'

/** Of what drifts, what a case manager is warned of on their list. A review that is due and an objective past its day stand there as reviews. */
export const WARNED = ['no-contact', 'goal-untouched', 'step-past'] as const
type Warned = (typeof WARNED)[number]

/** One of each kind. The day is the newest reason: of the last contact, of the last review, of the step whose day passed last. */
export interface Warning {
  readonly code: Warned
  readonly on: PlainDate
}

const ofCase = { case: caseId, sign: z.enum(WARNED) }
export const drifted = event('progress.drifted', z.strictObject({ ...ofCase, on: plainDate }))
/** What was warned of is not so any more. */
export const driftOver = event('progress.driftOver', z.strictObject(ofCase))
export const plansWatched = event('progress.plansWatched', z.strictObject({ plans: z.int() }))

/** What somebody should be warned of on a day. */
export function warningsOf(of: Drifting): readonly Warning[] {
  const lastReview = of.reviews[0]?.heldOn
  const signs = driftOf(of)
  return WARNED.flatMap((code) => {
    const days = signs.flatMap((one) => (one.code === code ? (one.on ?? lastReview ?? []) : []))
    const on = days.toSorted().at(-1)
    return on === undefined ? [] : [{ code, on }]
  })
}

/** The first day to come on which something drifts because a day passes, with nothing else happening. */
export function nextLook(of: Drifting): PlainDate | undefined {
  const quiet = addDays(sinceContact(of), QUIET_DAYS + 1)
  const steps = of.plan.goals
    .filter(({ status }) => isGoing(status))
    .flatMap(({ objectives }) => objectives.flatMap((one) => one.steps))
    .flatMap((step) =>
      step.due !== undefined && isStillOpen(stateOfStep(step, of.steps)) ? addDays(step.due, 1) : [],
    )
  return [quiet, ...steps].filter((day) => day > of.on).toSorted()[0]
}

/** A case whose plan is watched. */
export interface Watched {
  readonly case: CaseId
  readonly person: PersonId
  /** What is warned of already. */
  readonly told: readonly Warning[]
  /** Nothing when no plan is in effect, the case is closed or the person has died: then nothing drifts. */
  readonly drifting: Drifting | undefined
}

export interface Looked {
  readonly case: CaseId
  readonly told: readonly Warning[]
  readonly lookOn: PlainDate | undefined
}

/** So many plans are looked at in one step; the rest in the next. */
export const MOST_WATCHED = 50

/**
 * Looks where plans drift, and warns on the list of whoever leads, or takes a warning back. It is asked for one case or person
 * when something happened there, and every night for those of which a day has come.
 */
export const watchPlans = operation({
  name: 'progress.watchPlans',
  needs: { system: 'Nobody is asked to notice that nothing happens.' },
  input: z.strictObject({ case: caseId.optional(), person: personId.optional() }),
  answer: z.strictObject({ more: z.boolean() }),
  decide(state: readonly Watched[]) {
    if (state.length === 0) return refuse('nothing-to-watch')
    const looked = state.map(lookAt)
    return done(
      looked.map(({ next }) => next),
      [plansWatched.of({ plans: state.length }), ...looked.flatMap(({ happened }) => happened)],
      { more: state.length === MOST_WATCHED },
    )
  },
})

/** A newer reason warns anew; an older one that is left over does not. */
function lookAt({ case: of, person, told, drifting }: Watched): {
  readonly next: Looked
  readonly happened: readonly Happened[]
} {
  const now = drifting ? warningsOf(drifting) : []
  const happened: Happened[] = []
  const kept: Warning[] = []
  for (const code of WARNED) {
    const was = told.find((one) => one.code === code)
    const is = now.find((one) => one.code === code)
    const isNew = is !== undefined && (was === undefined || is.on > was.on)
    if (isNew) happened.push(drifted.of({ case: of, sign: code, on: is.on }, person))
    if (was && !is) happened.push(driftOver.of({ case: of, sign: code }, person))
    if (is) kept.push(isNew || !was ? is : was)
  }
  return { next: { case: of, told: kept, lookOn: drifting && nextLook(drifting) }, happened }
}
