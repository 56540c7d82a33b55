import { z } from 'zod'
import { type PersonId, personId, type StaffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { canonical, type Digest } from '../../kernel/signed.ts'
import { elsewhere, type Kept } from '../../people/index.ts'
import {
  firstParts,
  nextParts,
  SAFETY_SECTION_NAMES,
  type SafetyContent,
  type SavedSafetyPart,
  savedSafetyPart,
} from './content.ts'
import { safetyBegan, safetyDropped, safetyInEffect, safetyLookedAt, safetySaved } from './events.ts'
import { type SafetyPlanId, safetyPlanId } from './safety-plan.ts'
import { afterSafety, type SafetyStatus } from './states.ts'

export interface BeginningSafety extends Kept {
  readonly person: PersonId
  /** The one that is written now: there is at most one. */
  readonly draft: SafetyPlanId | undefined
  /** How many there were before. */
  readonly versions: number
  readonly current: { readonly safety: SafetyPlanId; readonly content: SafetyContent } | undefined
}

export interface NewSafety {
  readonly safety: SafetyPlanId
  readonly person: PersonId
  readonly n: number
  readonly by: StaffId
  readonly from: SafetyPlanId | undefined
  readonly parts: readonly SavedSafetyPart[]
}

/** Begins a safety plan with the person: the first, or the next from the one in effect, which stays until this one replaces it. */
export const beginSafety = operation({
  name: 'plans.beginSafety',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ safety: safetyPlanId }),
  about: ({ person }) => person,
  decide(state: BeginningSafety, _input, { actor, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const { person, draft, versions, current } = state
    const moved = elsewhere(state)
    if (moved) return moved
    if (draft) return refuse('version-under-way', { version: draft })
    const safety = safetyPlanId.parse(newId())
    const n = versions + 1
    const parts = current ? nextParts(current.content) : firstParts(newId)
    const from = current?.safety
    const next: NewSafety = { safety, person, n, by: actor.staff, from, parts }
    return done(next, [safetyBegan.of({ safety, n, from: from ?? null }, person)], { safety })
  },
})

/** A version as far as it decides what may be done with it. */
export interface SafetyState {
  readonly safety: SafetyPlanId
  readonly person: PersonId
  readonly status: SafetyStatus
  /** How often anything of it changed. */
  readonly version: number
}

export interface SavingSafety extends SafetyState {
  /** The part as it stands. Its `version` is how often this part was saved. */
  readonly last: unknown
}

export interface SafetyPartSaved {
  readonly safety: SafetyPlanId
  readonly person: PersonId
  readonly saved: SavedSafetyPart
  readonly version: number
}

/** Keeps one part of a draft as somebody types. Two who write in one part see both versions. */
export const saveSafety = operation({
  name: 'plans.saveSafety',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, version: z.int().min(0), saved: savedSafetyPart }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SavingSafety, { safety, saved }) {
    const status = afterSafety(state.status, 'save')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const next: SafetyPartSaved = { safety, person: state.person, saved, version }
    return done(next, [safetySaved.of({ safety, part: saved.part }, state.person)], { version })
  },
})

/** Why it cannot be in effect yet: it is made with the person, and says at least one thing that they said. */
export function lacksForEffect(content: SafetyContent): Refusal | undefined {
  const said = SAFETY_SECTION_NAMES.filter((name) => name !== 'professionals')
  if (!said.some((name) => (content[name]?.list.length ?? 0) > 0)) return refuse('nothing-said-yet')
  if (content.made?.withPerson !== true) return refuse('not-with-the-person', undefined, 'made.withPerson')
  return undefined
}

export interface PuttingSafetyInEffect extends SafetyState {
  readonly content: SafetyContent
  readonly digest: Digest
  /** Those in effect now: one, or one of each record when two records were found to be one person's. */
  readonly current: readonly SafetyPlanId[]
}

export interface SafetyInEffect {
  readonly safety: SafetyPlanId
  readonly by: StaffId
  readonly text: string
  readonly hash: string
  readonly replaces: readonly SafetyPlanId[]
}

/** Puts a draft in effect as it reads now. The one before it is replaced in the same step, so that there is one. */
export const putSafetyInEffect = operation({
  name: 'plans.putSafetyInEffect',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, version: z.int() }),
  answer: z.strictObject({ hash: z.string() }),
  decide(state: PuttingSafetyInEffect, { safety }, { actor }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterSafety(state.status, 'putInEffect')
    if (isRefusal(status)) return status
    const lacks = lacksForEffect(state.content)
    if (lacks) return lacks
    const { person, content, current: replaces } = state
    const text = canonical({ person, safety, content })
    const hash = state.digest(text)
    const next: SafetyInEffect = { safety, by: actor.staff, text, hash, replaces }
    const inEffect = safetyInEffect.of({ safety, hash, replaces: [...replaces] }, person)
    // Whoever made the next one has looked at the one before it.
    const [before] = replaces
    const looked = before && safetyLookedAt.of({ safety: before, at: 'by-the-calendar' }, person)
    return done(next, looked ? [looked, inEffect] : [inEffect], { hash })
  },
})

export interface SafetyDrop {
  readonly safety: SafetyPlanId
}

/** Puts a draft aside. What was written stays. */
export const dropSafety = operation({
  name: 'plans.dropSafety',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, version: z.int() }),
  answer: z.null(),
  decide(state: SafetyState, { safety }) {
    const status = afterSafety(state.status, 'drop')
    if (isRefusal(status)) return status
    const next: SafetyDrop = { safety }
    return done(next, [safetyDropped.of({ safety }, state.person)], null)
  },
})
