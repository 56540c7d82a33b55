import { z } from 'zod'
import type { PersonId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { referralId } from '../referrals/index.ts'
import { type CaseId, caseId } from './case.ts'
import { caseClosed, takenBackWhileInCare } from './events.ts'

/** A case of which a request was taken back. */
export interface TakingBack {
  readonly case: CaseId
  readonly person: PersonId
  readonly isOpen: boolean
  /** Another request of the same case still stands. */
  readonly hasOthers: boolean
  readonly hasCaseManager: boolean
  readonly inDanger: boolean
}

export interface TakenBack {
  readonly case: CaseId
  readonly closes: boolean
}

/**
 * The person took back the request that a case came from, so it closes; a withdrawal is held up by nothing. Whoever has a
 * case manager, or is in danger that nobody answered, is not dropped: somebody talks with them first.
 */
export const closeTakenBack = operation({
  name: 'intake.closeTakenBack',
  needs: { system: 'It follows from the person taking their request back.' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ case: caseId, closed: z.boolean() }),
  decide(state: TakingBack, _input, _moment) {
    const { case: of, person, isOpen, hasOthers, hasCaseManager, inDanger } = state
    if (!isOpen || hasOthers) return refuse('nothing-to-close')
    if (hasCaseManager || inDanger) {
      const why = inDanger ? 'in-danger' : 'has-a-case-manager'
      const next: TakenBack = { case: of, closes: false }
      return done(next, [takenBackWhileInCare.of({ case: of, why }, person)], { case: of, closed: false })
    }
    const next: TakenBack = { case: of, closes: true }
    return done(next, [caseClosed.of({ case: of, why: 'withdrawn' }, person)], { case: of, closed: true })
  },
})
