import type { changedOf, overTime, progressOf, readReview } from '@handrail/care/progress'
import type { z } from 'zod'

/** How the plan of a case goes, as the server tells of it. */
export type OneProgress = z.output<typeof progressOf.answer>
export type Rating = OneProgress['ratings'][number]
export type OneReview = z.output<typeof readReview.answer>
export type Line = z.output<typeof changedOf.answer>['lines'][number]
export type Cover = z.output<typeof overTime.answer>['cover'][number]
