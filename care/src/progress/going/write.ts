import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../../intake/index.ts'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Born, beforeBirth, words } from '../../people/index.ts'
import { DOERS } from '../../plans/index.ts'
import { objectiveRated, objectiveUnmet, stepMoved } from '../events.ts'
import {
  type Level,
  level,
  measured,
  objectiveId,
  REACHED,
  SIDES,
  type Side,
  STEP_STATES,
  type StepState,
  stepId,
} from './going.ts'

export interface GoingState {
  readonly case: CaseId
  readonly person: PersonId
  readonly status: CaseStatus
  readonly born: Born
  /** Whether there is a plan in effect in which it stands. */
  readonly isInPlan: boolean
  /** How often anything was said of it. */
  readonly version: number
}

export interface MovingStep extends GoingState {
  readonly now: StepState
}

export interface StepMoved {
  readonly case: CaseId
  readonly person: PersonId
  readonly step: string
  readonly n: number
  readonly to: StepState
  readonly on: PlainDate
  readonly who: (typeof DOERS)[number] | undefined
  readonly words: string | undefined
  readonly by: StaffId
}

const mayGoOn = ({ status, isInPlan }: GoingState, field: string): Refusal | undefined => {
  if (status === 'closed') return refuse('case-is-closed')
  return isInPlan ? undefined : refuse('not-in-effect', undefined, field)
}

/** Says how a step stands: who did it and when. What was done by mistake, or given up too early, is taken up again. */
export const moveStep = operation({
  name: 'progress.moveStep',
  needs: { permission: 'progress:work' },
  input: z.strictObject({
    case: caseId,
    step: stepId,
    version: z.int().min(0),
    to: z.enum(STEP_STATES),
    on: plainDate,
    /** Who did it. */
    who: z.enum(DOERS).optional(),
    words: words(600).optional(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: MovingStep, { step, to, on: day, who, words: said }, { actor, on }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const no = mayGoOn(state, 'step')
    if (no) return no
    if (state.now === to) return refuse('stands-so-already', undefined, 'to')
    if (day > on) return refuse('day-to-come', { on: day }, 'on')
    const unborn = beforeBirth(state.born, day, 'on')
    if (unborn) return unborn
    const { case: of, person } = state
    const n = state.version + 1
    const next: StepMoved = { case: of, person, step, n, to, on: day, who, words: said, by: actor.staff }
    return done(next, [stepMoved.of({ case: of, step, to, on: day }, person)], { version: n })
  },
})

export interface RatingObjective extends GoingState {
  /** How often the other side was written down. */
  readonly otherVersion: number
  /** The day by which it was to be so. */
  readonly due: PlainDate | undefined
}

export interface ObjectiveRated {
  readonly case: CaseId
  readonly person: PersonId
  readonly objective: string
  readonly side: (typeof SIDES)[number]
  readonly n: number
  readonly level: Level
  readonly measured: number | undefined
  readonly evidence: string | undefined
  readonly barriers: string | undefined
  readonly on: PlainDate
  readonly by: StaffId
}

const NO_WORDS = { measured: undefined, evidence: undefined, barriers: undefined }

export const otherSide = (side: Side): Side => (side === 'staff' ? 'person' : 'staff')

/**
 * Writes down how far an objective has come, as staff see it or as the person says, or both at once as they were said in one talk.
 * A view that is not given is left alone, and neither is worked out from the other. Figures and words stand once.
 */
export const rateObjective = operation({
  name: 'progress.rateObjective',
  needs: { permission: 'progress:work' },
  input: z.strictObject({
    case: caseId,
    objective: objectiveId,
    side: z.enum(SIDES),
    /** How often this side was written down. */
    version: z.int().min(0),
    level,
    /** In the measure of the objective. */
    measured: measured.optional(),
    /** By what one sees it, in words. */
    evidence: words(1_000).optional(),
    /** What stands in the way, in words. */
    barriers: words(1_000).optional(),
    on: plainDate,
    /** The view of the other side, given in the same talk. */
    other: z.strictObject({ version: z.int().min(0), level }).optional(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: RatingObjective, { case: _case, version: _version, ...said }, { actor, on }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const no = mayGoOn(state, 'objective')
    if (no) return no
    if (said.on > on) return refuse('day-to-come', { on: said.on }, 'on')
    const unborn = beforeBirth(state.born, said.on, 'on')
    if (unborn) return unborn
    if (said.other && said.other.version !== state.otherVersion) return refuse('said-meanwhile')
    const { case: of, person, due } = state
    const { objective, side, evidence, barriers, other } = said
    const n = state.version + 1
    const next: ObjectiveRated = {
      case: of,
      person,
      objective,
      side,
      n,
      level: said.level,
      measured: said.measured,
      evidence,
      barriers,
      on: said.on,
      by: actor.staff,
    }
    const both: readonly ObjectiveRated[] = other
      ? [next, { ...next, ...NO_WORDS, side: otherSide(side), n: state.otherVersion + 1, level: other.level }]
      : [next]
    const [rated, ...others] = both.map((one) =>
      objectiveRated.of({ case: of, objective, side: one.side, level: one.level, on: said.on }, person),
    )
    const isUnmet = both.some(
      (one) => one.side === 'staff' && one.level < REACHED && due !== undefined && due < said.on,
    )
    const unmet = isUnmet ? [objectiveUnmet.of({ case: of, objective }, person)] : []
    if (!rated) throw new Error('A view was given.')
    return done(both, [rated, ...others, ...unmet], { version: n })
  },
})
