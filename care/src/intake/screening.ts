import type { z } from 'zod'
import { idOf } from '../kernel/ids.ts'

export const screeningId = idOf('Screening')
export type ScreeningId = z.output<typeof screeningId>

export const SCREENING_STATUSES = ['open', 'disposed'] as const
