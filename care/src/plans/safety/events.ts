import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { SAFETY_PARTS } from './content.ts'
import {
  KEPT_HOW,
  LOOKED_AT,
  SAFETY_COPY_FOR,
  SAFETY_WITHDRAWN_WHY,
  safetyLinkId,
  safetyPlanId,
} from './safety-plan.ts'
import { ACTION_STATUSES } from './states.ts'

const of = { safety: safetyPlanId }

export const safetyBegan = event(
  'plans.safetyBegan',
  z.strictObject({ ...of, n: z.int(), from: safetyPlanId.nullable() }),
)
export const safetySaved = event(
  'plans.safetySaved',
  z.strictObject({ ...of, part: z.enum(SAFETY_PARTS as readonly [string, ...string[]]) }),
)
/** A version came into effect; the one before it was replaced. */
export const safetyInEffect = event(
  'plans.safetyInEffect',
  z.strictObject({ ...of, hash: z.string(), replaces: z.array(safetyPlanId) }),
)
/** Somebody looked at it with the person: it is still right, or another took its place. */
export const safetyLookedAt = event('plans.safetyLookedAt', z.strictObject({ ...of, at: z.enum(LOOKED_AT) }))
export const safetyActionMoved = event(
  'plans.safetyActionMoved',
  z.strictObject({ ...of, action: z.uuid(), to: z.enum(ACTION_STATUSES) }),
)
export const safetyWithdrawn = event(
  'plans.safetyWithdrawn',
  z.strictObject({ ...of, why: z.enum(SAFETY_WITHDRAWN_WHY) }),
)
export const safetyDropped = event('plans.safetyDropped', z.strictObject(of))
export const safetyCopyGiven = event(
  'plans.safetyCopyGiven',
  z.strictObject({ ...of, to: z.enum(SAFETY_COPY_FOR), how: z.enum(KEPT_HOW) }),
)
export const safetyLinkMade = event('plans.safetyLinkMade', z.strictObject({ ...of, link: safetyLinkId }))
