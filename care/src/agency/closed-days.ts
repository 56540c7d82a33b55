import { z } from 'zod'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { calendarName } from './business-calendar.ts'
import { FEDERAL_HOLIDAYS } from './federal-holidays.ts'

/** The federal days off of a year, and how the agency's calendars differ from them. */
export const closedDays = query({
  name: 'agency.closedDays',
  needs: { permission: 'agency:read' },
  input: z.strictObject({ year: z.int().min(1970).max(2190) }),
  answer: z.strictObject({
    federal: z.array(z.strictObject({ day: plainDate, holiday: z.enum(FEDERAL_HOLIDAYS) })),
    differing: z.array(
      z.strictObject({ calendar: calendarName, day: plainDate, opens: z.boolean(), name: z.string() }),
    ),
  }),
})
