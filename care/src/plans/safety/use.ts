import { z } from 'zod'
import type { Restriction } from '../../consents/index.ts'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { line } from '../../people/index.ts'
import { isBarred } from '../copy/barred.ts'
import type { SafetyContent } from './content.ts'
import { safetyActionMoved, safetyCopyGiven, safetyLookedAt, safetyWithdrawn } from './events.ts'
import {
  LOOKED_AT,
  SAFETY_COPY_FOR,
  SAFETY_COPY_HOW,
  SAFETY_WITHDRAWN_WHY,
  type SafetyPlanId,
  safetyPlanId,
} from './safety-plan.ts'
import { ACTION_STATUSES, type ActionStatus, afterSafety } from './states.ts'
import type { SafetyState } from './write.ts'

interface Beside {
  readonly safety: SafetyPlanId
  readonly person: PersonId
  readonly at: Instant
  readonly by: StaffId
}

export interface SafetyLook extends Beside {
  readonly why: (typeof LOOKED_AT)[number]
}

/** Says that somebody looked at it with the person and that it is still right. */
export const lookAtSafety = operation({
  name: 'plans.lookAtSafety',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, why: z.enum(LOOKED_AT) }),
  answer: z.null(),
  decide(state: SafetyState, { safety, why }, { actor, now }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterSafety(state.status, 'use')
    if (isRefusal(status)) return status
    const next: SafetyLook = { safety, person: state.person, why, at: now, by: actor.staff }
    return done(next, [safetyLookedAt.of({ safety, at: why }, state.person)], null)
  },
})

export interface MovingAction extends SafetyState {
  readonly content: SafetyContent
  /** How each thing to do stands; what is missing is open. */
  readonly actions: Readonly<Record<string, ActionStatus>>
}

export interface ActionMoved extends Beside {
  readonly action: string
  readonly to: ActionStatus
}

/** Marks something that makes the surroundings safer as done, or as open again. The text stays as it is. */
export const moveSafetyAction = operation({
  name: 'plans.moveSafetyAction',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, action: z.uuid(), to: z.enum(ACTION_STATUSES) }),
  answer: z.null(),
  decide(state: MovingAction, { safety, action, to }, { actor, now }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterSafety(state.status, 'use')
    if (isRefusal(status)) return status
    if (!state.content.safer?.list.some(({ id }) => id === action))
      return refuse('no-such-action', undefined, 'action')
    if ((state.actions[action] ?? 'open') === to) return refuse(to === 'done' ? 'is-done' : 'is-open')
    const next: ActionMoved = { safety, person: state.person, action, to, at: now, by: actor.staff }
    return done(next, [safetyActionMoved.of({ safety, action, to }, state.person)], null)
  },
})

export interface SafetyCopy extends Beside {
  readonly to: (typeof SAFETY_COPY_FOR)[number]
  readonly name: string | undefined
  readonly how: (typeof SAFETY_COPY_HOW)[number]
}

export interface GivingSafetyCopy extends SafetyState {
  readonly restrictions: readonly Restriction[]
}

/** Records a copy that was given: to the person, or by their choice to somebody else, who is named. */
export const giveSafetyCopy = operation({
  name: 'plans.giveSafetyCopy',
  needs: { permission: 'safety:write' },
  input: z.strictObject({
    safety: safetyPlanId,
    to: z.enum(SAFETY_COPY_FOR),
    how: z.enum(SAFETY_COPY_HOW),
    /** Of whoever is not the person. */
    name: line(160).optional(),
    /** The person chose that they have it. */
    chosen: z.boolean().optional(),
  }),
  answer: z.null(),
  decide(state: GivingSafetyCopy, { safety, to, how, name, chosen }, { actor, now, on }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterSafety(state.status, 'use')
    if (isRefusal(status)) return status
    const isOther = to !== 'person'
    if (isOther && name === undefined) return refuse('who-has-it', undefined, 'name')
    if (isOther && chosen !== true) return refuse('not-their-choice', undefined, 'chosen')
    if (isOther && isBarred({ name }, state.restrictions, on))
      return refuse('person-said-not-to-tell', undefined, 'name')
    const next: SafetyCopy = {
      safety,
      person: state.person,
      to,
      name: isOther ? name : undefined,
      how,
      at: now,
      by: actor.staff,
    }
    return done(next, [safetyCopyGiven.of({ safety, to, how }, state.person)], null)
  },
})

export interface SafetyWithdrawal {
  readonly safety: SafetyPlanId
  readonly why: (typeof SAFETY_WITHDRAWN_WHY)[number]
}

/** Ends the one in effect with none in its place. Links to it open nothing any more. */
export const withdrawSafety = operation({
  name: 'plans.withdrawSafety',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, version: z.int(), why: z.enum(SAFETY_WITHDRAWN_WHY) }),
  answer: z.null(),
  decide(state: SafetyState, { safety, why }) {
    const status = afterSafety(state.status, 'withdraw')
    if (isRefusal(status)) return status
    const next: SafetyWithdrawal = { safety, why }
    return done(next, [safetyWithdrawn.of({ safety, why }, state.person)], null)
  },
})
