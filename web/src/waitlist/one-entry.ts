import type { readEntry } from '@handrail/care/waitlist'
import type { z } from 'zod'

/** One place on the list, as its page shows it. */
export type OneEntry = z.output<typeof readEntry.answer>
