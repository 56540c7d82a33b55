import type { StateCode, Truth } from '@handrail/eligibility'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { IllnessFact, IllnessFacts } from './illness-facts.ts'
import { FEDERAL, FEDERAL_OF_CHILDREN, type IllnessPolicy, STATE_POLICIES } from './policies.ts'
import { type Weighed, weigh } from './weighing.ts'

/** What a policy says of the facts. It proposes: a person decides, and signs. */
export interface IllnessFinding {
  readonly truth: Truth
  /** Whose definition was used; the federal one when the state's is not documented here for that day. */
  readonly by: IllnessPolicy['of']
  readonly isStatesOwn: boolean
  readonly policy: Pick<IllnessPolicy, 'from' | 'cite' | 'confidence' | 'verifiedOn'>
  readonly reasons: Weighed
  readonly missing: readonly IllnessFact[]
}

/** The definition that counts in a state on a day. */
export function policyOn(state: StateCode, on: PlainDate): IllnessPolicy {
  return STATE_POLICIES.findLast(({ of, from }) => of === state && from <= on) ?? FEDERAL
}

/**
 * Whether somebody has a serious mental illness by the definition that counts there: yes, no, or not known yet, with every
 * criterion that was looked at and what is still to be found.
 *
 * @example seriousMentalIllness({ ageMonths: 400, diagnoses: [] }, 'OH', '2026-11-27').truth // 'no'
 */
export function seriousMentalIllness(facts: IllnessFacts, state: StateCode, on: PlainDate): IllnessFinding {
  return findingBy(policyOn(state, on), facts, state)
}

function findingBy(policy: IllnessPolicy, facts: IllnessFacts, state: StateCode): IllnessFinding {
  const { of: by, criterion, from, cite, confidence, verifiedOn } = policy
  const reasons = weigh(criterion, facts)
  return {
    truth: reasons.truth,
    by,
    isStatesOwn: by === state,
    policy: { from, cite, confidence, verifiedOn },
    reasons,
    missing: reasons.missing,
  }
}

const CHILD = 18 * 12

/** Each definition that could speak of somebody of this age. Of a child the adults' rule says nothing: it is left out. */
export interface TargetGroup {
  readonly illness: IllnessFinding | undefined
  readonly disturbance: IllnessFinding | undefined
}

/**
 * What the definitions say of somebody. Under 18 it is asked whether they have a serious emotional disturbance; whether they
 * have a serious mental illness only where the state's own rule begins before 18 and reaches them. Where the age is not known
 * the adults' rule asks for it.
 *
 * @example targetGroup({ ageMonths: 150 }, 'OH', '2026-11-27').illness // undefined
 */
export function targetGroup(facts: IllnessFacts, state: StateCode, on: PlainDate): TargetGroup {
  const illness = seriousMentalIllness(facts, state, on)
  const { ageMonths } = facts
  if (ageMonths === undefined || ageMonths >= CHILD) return { illness, disturbance: undefined }
  const reaches = illness.reasons.of.some(({ code, truth }) => code === 'age' && truth === 'yes')
  return {
    illness: reaches ? illness : undefined,
    disturbance: findingBy(FEDERAL_OF_CHILDREN, facts, state),
  }
}
