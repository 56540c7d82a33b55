import type { AgencyId, PlainDate } from '@handrail/care'
import {
  type CalendarDay,
  calendarOver,
  closeDay,
  closedDays,
  federalCalendar,
  federalDaysOff,
  openDay,
} from '@handrail/care/agency'
import { answers, handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { daysOfYear, lockDay, writeDay } from './day-store.ts'

export const closeDayHandler = handles(closeDay, {
  load: (tx, { calendar, day }, { agency }) => dayIn(tx, agency, calendar, day),
  save: (tx, entry, { calendar, day, name }, { agency }) =>
    writeDay(tx, agency, { calendar, day, entry, name }),
})

export const openDayHandler = handles(openDay, {
  load: (tx, { calendar, day }, { agency }) => dayIn(tx, agency, calendar, day),
  save: (tx, entry, { calendar, day }, { agency }) =>
    writeDay(tx, agency, { calendar, day, entry, name: '' }),
})

export const closedDaysHandler = answers(closedDays, async (tx, { year }, { agency }) => ({
  federal: [...federalDaysOff(year)]
    .map(([day, holiday]) => ({ day, holiday }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  differing: [...(await daysOfYear(tx, agency, year))],
}))

async function dayIn(tx: Tx, agency: AgencyId, calendar: string, day: PlainDate): Promise<CalendarDay> {
  const own = calendarOver(federalCalendar, calendar, await lockDay(tx, agency, day))
  return { isOpen: own.isOpen(day), isOpenBelow: federalCalendar.isOpen(day) }
}
