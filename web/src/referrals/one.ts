import type { readReferral } from '@handrail/care/referrals'
import type { z } from 'zod'

/** One request, as its page shows it. */
export type One = z.output<typeof readReferral.answer>
