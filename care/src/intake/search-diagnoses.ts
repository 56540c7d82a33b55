import { z } from 'zod'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'

/**
 * The diagnosis codes that answer what a clinician has typed so far, from the set in force on the day of the service; no year
 * and no codes on a day whose set is not here. It is about nobody.
 */
export const searchDiagnoses = query({
  name: 'intake.searchDiagnoses',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({
    text: z.string().min(1).max(100),
    /** The day of the service. */
    on: plainDate,
    /** Only what may be signed. Without it headers are shown too, to see what lies where. */
    billableOnly: z.boolean().default(true),
    most: z.int().min(1).max(50).default(20),
  }),
  answer: z.strictObject({
    year: z.int().nullable(),
    codes: z.array(z.strictObject({ code: z.string(), billable: z.boolean(), title: z.string() })),
    more: z.boolean(),
  }),
  shows: () => [],
})
