import { z } from 'zod'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { done, type Moment, operation } from '../../kernel/operation.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { CaseId } from '../case.ts'
import { assessmentDropped, assessmentSaved } from '../events.ts'
import { type AssessmentAct, afterAssessment } from '../states.ts'
import {
  type AssessmentId,
  type AssessmentStatus,
  assessmentId,
  DROPPED_WHY,
  type DroppedWhy,
} from './assessment.ts'
import { type SavedPart, savedPart } from './parts.ts'

/** An assessment as far as it decides who may do what with it. */
export interface Writing {
  readonly assessment: AssessmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: AssessmentStatus
  /** The clinician whose it is: nobody else writes in it or signs it. */
  readonly by: StaffId
}

/** Whether somebody may do this to an assessment that is theirs. */
export function mayWrite(of: Writing, act: AssessmentAct, { actor }: Moment): Refusal | undefined {
  if (actor.kind !== 'staff') return refuse('takes-a-person')
  if (actor.staff !== of.by) return refuse('only-its-clinician', { by: of.by })
  const after = afterAssessment(of.status, act)
  return isRefusal(after) ? after : undefined
}

export interface SavingPart extends Writing {
  /** How often this part was saved: two windows of one clinician meet here. */
  readonly version: number
  /** The part as it stands. */
  readonly last: unknown
}

export interface PartSaved {
  readonly assessment: AssessmentId
  readonly person: PersonId
  readonly saved: SavedPart
  readonly version: number
}

/** Keeps one part as its clinician types. */
export const saveAssessment = operation({
  name: 'intake.saveAssessment',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId, version: z.int().min(0), saved: savedPart }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SavingPart, { assessment, saved }, moment) {
    const no = mayWrite(state, 'save', moment)
    if (no) return no
    const { case: of, person } = state
    const version = state.version + 1
    const next: PartSaved = { assessment, person, saved, version }
    return done(next, [assessmentSaved.of({ case: of, assessment, part: saved.part }, person)], { version })
  },
})

export interface AssessmentDrop {
  readonly assessment: AssessmentId
  readonly case: CaseId
  readonly why: DroppedWhy
}

/** Says that what was begun comes to nothing. What was written stays; the intake stays open. */
export const dropAssessment = operation({
  name: 'intake.dropAssessment',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId, why: z.enum(DROPPED_WHY) }),
  answer: z.null(),
  decide(state: Writing, { assessment, why }, moment) {
    const no = mayWrite(state, 'drop', moment)
    if (no) return no
    const { case: of, person } = state
    const next: AssessmentDrop = { assessment, case: of, why }
    return done(next, [assessmentDropped.of({ case: of, assessment, why }, person)], null)
  },
})
