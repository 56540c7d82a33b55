import { z } from 'zod'
import { type PersonId, type StaffId, staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { line, words } from '../people/index.ts'
import type { CaseId } from './case.ts'
import { crisisAnswered, crisisFollowedUp } from './events.ts'
import { afterCrisis, type CrisisStatus } from './states.ts'
import { type CrisisId, crisisId, mayLower } from './triage.ts'

export const CRISIS_OUTCOMES = [
  'warm-handoff',
  'mobile-team',
  'emergency-services',
  'hospital',
  'safety-planned',
  'no-danger-found',
] as const

/** The clinician who took it from here: one of ours, or somebody outside by name. */
export const clinician = z.union([z.strictObject({ staff: staffId }), z.strictObject({ outside: line() })])

export interface CrisisState {
  readonly crisis: CrisisId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: CrisisStatus
  /** True when the staff member who is named is a clinician here. */
  readonly isClinician: boolean
}

export interface CrisisAnswer {
  readonly crisis: CrisisId
  readonly case: CaseId
  readonly outcome: (typeof CRISIS_OUTCOMES)[number]
  readonly clinician: StaffId | undefined
  readonly outside: string | undefined
  readonly words: string
}

/** Says what came of a crisis: who took it from here, and what they did. Only this closes it; nothing dismisses it. */
export const answerCrisis = operation({
  name: 'intake.answerCrisis',
  needs: { permission: 'intake:triage' },
  input: z.strictObject({
    crisis: crisisId,
    outcome: z.enum(CRISIS_OUTCOMES),
    clinician,
    words: words(2_000),
  }),
  answer: z.null(),
  decide(state: CrisisState, { outcome, clinician: who, words: said }, { actor }) {
    const status = afterCrisis(state.status, 'answer')
    if (isRefusal(status)) return status
    // That there was no danger lowers it, and no word of a third person does.
    if (outcome === 'no-danger-found' && !mayLower(actor))
      return refuse('only-a-clinician-lowers', undefined, 'outcome')
    if ('staff' in who && !state.isClinician) return refuse('not-a-clinician', undefined, 'clinician')
    const { crisis, case: of, person } = state
    const next: CrisisAnswer = {
      crisis,
      case: of,
      outcome,
      clinician: 'staff' in who ? who.staff : undefined,
      outside: 'outside' in who ? who.outside : undefined,
      words: said,
    }
    return done(next, [crisisAnswered.of({ case: of, crisis, outcome }, person)], null)
  },
})

/** Says how the person is, within a day of the crisis. */
export const followUpCrisis = operation({
  name: 'intake.followUpCrisis',
  needs: { permission: 'intake:triage' },
  input: z.strictObject({ crisis: crisisId, words: words(2_000) }),
  answer: z.null(),
  decide(state: Omit<CrisisState, 'isClinician'>, { words: said }) {
    const status = afterCrisis(state.status, 'followUp')
    if (isRefusal(status)) return status
    const { crisis, case: of, person } = state
    return done({ crisis, case: of, words: said }, [crisisFollowedUp.of({ case: of, crisis }, person)], null)
  },
})
