import type { Goal } from '../../plans/index.ts'
import { REACHED, type Side, type StepState } from './going.ts'

type SignedStep = Goal['objectives'][number]['steps'][number]

/** How a step stood when its version was signed. */
const SIGNED = {
  open: 'open',
  done: 'done',
  dropped: 'not-needed',
} as const satisfies Record<SignedStep['status'], StepState>

interface Moved {
  readonly step: string
  readonly state: StepState
}

/** How a step stands: as somebody said since, else as it was signed. */
export const stateOfStep = (
  { id, status }: Pick<SignedStep, 'id' | 'status'>,
  moved: readonly Moved[],
): StepState => moved.find(({ step }) => step === id)?.state ?? SIGNED[status]

/** Whether somebody still has to do it. */
export const isStillOpen = (state: StepState): boolean => state === 'open' || state === 'doing'

/** What one side said last of an objective. Ratings come oldest first. */
export const lastRating = <Rating extends { readonly objective: string; readonly side: Side }>(
  ratings: readonly Rating[],
  objective: string,
  side: Side,
): Rating | undefined => ratings.findLast((one) => one.objective === objective && one.side === side)

export interface PlanInShort {
  readonly goals: number
  readonly objectives: number
  /** Objectives that are reached, as staff see it. */
  readonly reached: number
  readonly stepsOpen: number
  readonly stepsDone: number
}

/** How a plan goes, counted. What is not needed any more counts nowhere. */
export function planInShort(
  goals: readonly Goal[],
  moved: readonly Moved[],
  ratings: readonly { readonly objective: string; readonly side: Side; readonly level: number }[],
): PlanInShort {
  const objectives = goals.flatMap((goal) => goal.objectives)
  const states = objectives.flatMap(({ steps }) => steps).map((step) => stateOfStep(step, moved))
  return {
    goals: goals.length,
    objectives: objectives.length,
    reached: objectives.filter(({ id }) => lastRating(ratings, id, 'staff')?.level === REACHED).length,
    stepsOpen: states.filter(isStillOpen).length,
    stepsDone: states.filter((state) => state === 'done').length,
  }
}
