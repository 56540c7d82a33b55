import { z } from 'zod'
import type { Happened } from '../../kernel/event.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { type Relation, relationEnded } from '../../people/index.ts'
import { caseId } from '../case.ts'
import { assessmentDropped } from '../events.ts'
import { afterAssessment } from '../states.ts'
import { ENDED_WITH_CASE } from './assessment.ts'
import type { AssessmentDrop, Writing } from './write.ts'

export interface EndingAssessments {
  readonly assessments: readonly (Omit<Writing, 'by'> & {
    /** Which signature waits for another, of one that does. */
    readonly waits: number | undefined
  })[]
  /** What lets co-signers read something that waits here, and nothing else. */
  readonly reads: readonly Relation[]
}

export interface EndedAssessments {
  readonly ended: readonly (AssessmentDrop & { readonly waits: number | undefined })[]
  readonly reads: readonly Relation[]
}

/**
 * What was begun, or waits for a second signature, in a case that was closed comes to nothing with it. What was written and signed
 * stays to be read; nobody is waited for, and whoever was asked to co-sign reads no further.
 */
export const endAssessments = operation({
  name: 'intake.endAssessments',
  needs: { system: 'It follows from a case being closed.' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ ended: z.int() }),
  decide({ assessments, reads }: EndingAssessments, _input, _moment) {
    const over = assessments.filter(({ status }) => !isRefusal(afterAssessment(status, 'end')))
    const happened: readonly Happened[] = [
      ...over.map(({ assessment, case: of, person }) =>
        assessmentDropped.of({ case: of, assessment, why: ENDED_WITH_CASE }, person),
      ),
      ...reads.map(({ relation, staff, kind, person }) =>
        relationEnded.of({ relation, staff, kind }, person),
      ),
    ]
    const [first, ...others] = happened
    if (!first) return refuse('nothing-to-change')
    const ended: EndedAssessments['ended'] = over.map(({ assessment, case: of, waits }) => ({
      assessment,
      case: of,
      why: ENDED_WITH_CASE,
      waits,
    }))
    const next: EndedAssessments = { ended, reads }
    return done(next, [first, ...others], { ended: ended.length })
  },
})
