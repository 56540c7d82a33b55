import type { readSafety } from '@handrail/care/plans'
import type { z } from 'zod'

/** A version of a safety plan, as the server tells of it. */
export type OneSafety = z.output<typeof readSafety.answer>
