import type { copiesOf, readPlan } from '@handrail/care/plans'
import type { z } from 'zod'

/** A version of a plan, as the server tells of it. */
export type OnePlan = z.output<typeof readPlan.answer>

/** The person's copy of a version, who got it, and what they said of it. */
export type Copies = z.output<typeof copiesOf.answer>
