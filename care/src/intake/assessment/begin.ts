import type { StateCode } from '@handrail/eligibility'
import { z } from 'zod'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { type CaseId, type CaseStatus, caseId } from '../case.ts'
import { assessmentBegan } from '../events.ts'
import { afterCase } from '../states.ts'
import { ASSESSMENT_KINDS, type AssessmentId, type AssessmentKind, assessmentId } from './assessment.ts'

export interface BeginningAssessment {
  readonly status: CaseStatus
  readonly person: PersonId
  /** A first talk was signed, and they go on. */
  readonly isScreened: boolean
  /** One that decisions may rest on was signed in this case. */
  readonly wasAssessed: boolean
  /** What this clinician began here and has not signed. */
  readonly open: AssessmentId | undefined
  /** The state in which the agency works: where the person was, unless somebody says otherwise. */
  readonly state: StateCode
}

export interface NewAssessment {
  readonly assessment: AssessmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly kind: AssessmentKind
  readonly by: StaffId
  readonly service: { readonly on: PlainDate; readonly state: StateCode }
}

/** Begins an assessment. In danger nothing is waited for; otherwise the first talk comes before it. */
export const beginAssessment = operation({
  name: 'intake.beginAssessment',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ case: caseId, kind: z.enum(ASSESSMENT_KINDS) }),
  answer: z.strictObject({ assessment: assessmentId }),
  decide(state: BeginningAssessment, { case: of, kind }, { actor, on, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const may = afterCase(state.status, 'assess')
    if (isRefusal(may)) return may
    if (state.open) return refuse('assessment-is-open', { assessment: state.open })
    if (kind !== 'crisis' && !state.isScreened) return refuse('screening-first')
    if (kind === 'update' && !state.wasAssessed) return refuse('nothing-to-update', undefined, 'kind')
    const { person } = state
    const assessment = assessmentId.parse(newId())
    const service = { on, state: state.state }
    const next: NewAssessment = { assessment, case: of, person, kind, by: actor.staff, service }
    return done(next, [assessmentBegan.of({ case: of, assessment, kind }, person)], { assessment })
  },
})
