import type { readGiving } from '@handrail/care/instruments'
import type { z } from 'zod'

/** A giving, as the server tells of it. */
export type OneGiving = z.output<typeof readGiving.answer>
