import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from './agency.ts'
import { calendarName } from './business-calendar.ts'

export const dayClosed = event('agency.dayClosed', z.strictObject({ calendar: calendarName, day: plainDate }))
export const dayOpened = event('agency.dayOpened', z.strictObject({ calendar: calendarName, day: plainDate }))

/** A day as its calendar has it now. */
export interface CalendarDay {
  readonly isOpen: boolean
  /** Without this calendar's own entry. */
  readonly isOpenBelow: boolean
}

/** What this calendar then keeps about the day: a difference from the calendar below, or nothing. */
export type DayEntry = { readonly opens: boolean } | 'none'

/** Says that nobody works on a day: its deadlines in business or working days move. */
export const closeDay = operation({
  name: 'agency.closeDay',
  needs: { permission: 'agency:configure' },
  input: z.strictObject({ calendar: calendarName.default('agency'), day: plainDate, name: line() }),
  answer: z.null(),
  decide(state: CalendarDay, { calendar, day }) {
    if (!state.isOpen) return refuse('already-closed', { day }, 'day')
    const next: DayEntry = state.isOpenBelow ? { opens: false } : 'none'
    return done(next, [dayClosed.of({ calendar, day })], null)
  },
})
