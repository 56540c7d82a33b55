import type { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { VersionStatus } from '../states.ts'

export const planVersionId = idOf('PlanVersion')
export type PlanVersionId = z.output<typeof planVersionId>

/** Why a needs assessment that was begun comes to nothing. */
export const NEEDS_DROPPED_WHY = [
  'begun-by-mistake',
  'person-did-not-want-it',
  'another-one-was-made',
] as const
export type NeedsDroppedWhy = (typeof NEEDS_DROPPED_WHY)[number]

/** Why a plan that was in effect is taken back with none in its place. */
export const REVOKED_WHY = ['person-withdrew', 'made-by-mistake', 'help-ended'] as const

/** A plan in effect whose last day has passed is shown as expired. Nothing ends by itself: somebody makes the next one. */
export const shownStatus = (
  status: VersionStatus,
  until: PlainDate | null,
  on: PlainDate,
): VersionStatus | 'expired' => (status === 'in-effect' && until !== null && until < on ? 'expired' : status)
