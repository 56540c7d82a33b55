import type { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'

export const safetyPlanId = idOf('SafetyPlan')
export type SafetyPlanId = z.output<typeof safetyPlanId>
export const safetyLinkId = idOf('SafetyLink')
export type SafetyLinkId = z.output<typeof safetyLinkId>

/** Why one that was in effect ends with none in its place. */
export const SAFETY_WITHDRAWN_WHY = ['person-withdrew', 'made-by-mistake', 'no-longer-needed'] as const

/** At what somebody looked at it again with the person. */
export const LOOKED_AT = ['by-the-calendar', 'hospital-or-move', 'harder-times', 'person-asked'] as const

/** Who holds a copy. */
export const SAFETY_COPY_FOR = ['person', 'supporter', 'professional'] as const
export const SAFETY_COPY_HOW = ['card', 'sheet', 'read-out', 'sent'] as const
/** As the person's own phone is, by its link. */
export const KEPT_HOW = [...SAFETY_COPY_HOW, 'phone'] as const
