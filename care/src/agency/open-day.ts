import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { calendarName } from './business-calendar.ts'
import { type CalendarDay, type DayEntry, dayOpened } from './close-day.ts'

/** Says that a closed day is worked after all: a holiday that this place does not keep, or a closing taken back. */
export const openDay = operation({
  name: 'agency.openDay',
  needs: { permission: 'agency:configure' },
  input: z.strictObject({ calendar: calendarName.default('agency'), day: plainDate }),
  answer: z.null(),
  decide(state: CalendarDay, { calendar, day }) {
    if (state.isOpen) return refuse('already-open', { day }, 'day')
    const next: DayEntry = state.isOpenBelow ? 'none' : { opens: true }
    return done(next, [dayOpened.of({ calendar, day })], null)
  },
})
