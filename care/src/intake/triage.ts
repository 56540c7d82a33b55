import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { idOf, type PersonId } from '../kernel/ids.ts'
import { done, type Moment, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import { reachOf } from '../permissions.ts'
import { type CaseId, type CaseStatus, caseId } from './case.ts'
import { crisisFound, needFound } from './events.ts'
import { afterCase } from './states.ts'
import { isCrisis, TIERS, type Tier, urgencyOf } from './tier.ts'

export const crisisId = idOf('Crisis')
export type CrisisId = z.output<typeof crisisId>

export interface Triaging {
  readonly status: CaseStatus
  readonly person: PersonId
  readonly tier: Tier | undefined
  /** A crisis that nobody has answered yet. */
  readonly unanswered: CrisisId | undefined
}

export interface Triaged {
  readonly case: CaseId
  readonly person: PersonId
  readonly tier: Tier
  readonly words: string
  /** The crisis that was found just now. */
  readonly crisis: CrisisId | undefined
}

/** Whether somebody may say that it is less urgent than was thought. */
export const mayLower = (actor: Moment['actor']): boolean =>
  actor.kind === 'staff' && reachOf(actor.role, 'intake:lower-tier') !== undefined

/**
 * Says how urgent this is, with the grounds. Anybody who works at intake may raise it, at any moment, whatever is missing;
 * only a clinician may lower it. What was said before stays.
 */
export const triage = operation({
  name: 'intake.triage',
  needs: { permission: 'intake:triage' },
  input: z.strictObject({ case: caseId, tier: z.literal(TIERS), words: words(2_000) }),
  answer: z.strictObject({ crisis: crisisId.nullable() }),
  decide(state: Triaging, { case: of, tier, words: grounds }, moment) {
    const { actor } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const may = afterCase(state.status, 'triage')
    if (isRefusal(may)) return may
    const isLower = state.tier !== undefined && tier > state.tier
    if (isLower && !mayLower(actor))
      return refuse('only-a-clinician-lowers', { tier: state.tier ?? null }, 'tier')
    const { person } = state
    const crisis =
      isCrisis(tier) && state.unanswered === undefined ? crisisId.parse(moment.newId()) : undefined
    const found: readonly Happened[] = crisis ? [crisisFound.of({ case: of, crisis }, person)] : []
    const next: Triaged = { case: of, person, tier, words: grounds, crisis }
    return done(next, [needFound.of({ case: of, urgency: urgencyOf(tier) }, person), ...found], {
      crisis: crisis ?? null,
    })
  },
})
