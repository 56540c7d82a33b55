import { z } from 'zod'

/** How a step goes on after its version was signed. The signed text stays; this lies beside it. */
export const STEP_STATES = ['open', 'doing', 'done', 'not-needed'] as const
export type StepState = (typeof STEP_STATES)[number]

/** How far an objective has come, as somebody sees it: 0 not begun, 1 a little, 2 half, 3 almost, 4 reached. */
export const LEVELS = [0, 1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]
export const REACHED: Level = 4

/** Whose view it is. Both stand side by side; neither is worked out from the other. */
export const SIDES = ['staff', 'person'] as const
export type Side = (typeof SIDES)[number]

export const level = z.literal([...LEVELS])
/** In the measure of the objective. What lies outside was mistyped. */
export const measured = z.number().min(-1_000_000).max(1_000_000)

/** A step keeps its id from version to version of a plan, and so does an objective. */
export const stepId = z.uuid()
export const objectiveId = z.uuid()
