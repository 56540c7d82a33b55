import type { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'

export const needsAssessmentId = idOf('NeedsAssessment')
export type NeedsAssessmentId = z.output<typeof needsAssessmentId>
