import { addOpenDays, type BusinessCalendar } from '../agency/business-calendar.ts'
import { addHours, dayIn, endOfDay, type Instant, instantIn } from '../kernel/instant.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import type { ClockRule, Span, Step } from './rule.ts'

/** What counting needs to know of a place: its time zone, and the calendar that each kind of rule counts by. */
export interface Counting {
  readonly zone: string
  readonly calendars: Readonly<Record<ClockRule['calendar'], BusinessCalendar>>
}

/** A moment, with the day that it is: a day counts as its end when something is due, as its start when it begins. */
interface Point {
  readonly day: PlainDate
  readonly at: Instant
}

export interface Due {
  readonly on: PlainDate
  /** For a day, its last millisecond in the agency's zone. */
  readonly at: Instant
  /** Until then it is late and still accepted. The same as `at` when there is no grace. */
  readonly graceUntil: Instant
}

/** From when a rule counts: the moment of an event, or a day that it names. */
export interface Start {
  readonly at: Instant
  readonly day: PlainDate
}

export const startAt = (at: Instant, zone: string): Start => ({ at, day: dayIn(zone, at) })
export const startOn = (day: PlainDate, zone: string): Start => ({ at: instantIn(zone, day), day })

type Counted = Pick<ClockRule, 'offset' | 'throughMonth' | 'calendar' | 'grace' | 'repeats'>

/** When it is due, for the first time or for the nth. */
export function dueFor(rule: Counted, start: Start, counting: Counting, n = 1): Due {
  const spans = spansTo(rule, n)
  const counted = spans.reduce<Point>((point, span) => advance(point, span, rule.calendar, counting), {
    day: start.day,
    at: start.at,
  })
  const due = rule.throughMonth ? endOfMonth(counted.day, counting.zone) : counted
  const { grace } = rule
  const graceUntil = grace === undefined ? due.at : advance(due, grace, rule.calendar, counting).at
  return { on: due.day, at: due.at, graceUntil }
}

/** Counting the nth from the start at once keeps January 31, February 28, March 31: one by one would lose the 31st. */
function spansTo({ offset, repeats }: Counted, n: number): readonly Span[] {
  if (n === 1 || repeats === undefined) return [offset]
  const later = { count: repeats.count * (n - 1), unit: repeats.unit }
  return repeats.unit === offset.unit ? [{ ...offset, count: offset.count + later.count }] : [offset, later]
}

function advance(
  from: Point,
  { count, unit }: Span,
  calendar: ClockRule['calendar'],
  counting: Counting,
): Point {
  switch (unit) {
    case 'hour': {
      const at = addHours(from.at, count)
      return { at, day: dayIn(counting.zone, at) }
    }
    case 'calendar':
      return wholeDay(addDays(from.day, count), counting.zone)
    case 'month':
      return wholeDay(addMonths(from.day, count), counting.zone)
    case 'business':
    case 'working':
      return wholeDay(addOpenDays(counting.calendars[calendar], from.day, count), counting.zone)
  }
}

const wholeDay = (day: PlainDate, zone: string): Point => ({ day, at: endOfDay(zone, day) })

const endOfMonth = (day: PlainDate, zone: string): Point =>
  wholeDay(addDays(`${addMonths(day, 1).slice(0, 7)}-01` as PlainDate, -1), zone)

/** When a step of the escalation comes: before, at the start of its day; after, when its time has run out. */
export function stepAt(step: Step, due: Due, calendar: ClockRule['calendar'], counting: Counting): Instant {
  const span = { ...step.span, count: step.side === 'before' ? -step.span.count : step.span.count }
  const point = advance({ day: due.on, at: due.at }, span, calendar, counting)
  return step.side === 'before' && span.unit !== 'hour' ? instantIn(counting.zone, point.day) : point.at
}

/** The step that comes next. Reminders whose time had passed before the deadline began are not sent after the fact. */
export function nextStep(
  rule: Pick<ClockRule, 'escalation' | 'calendar'>,
  due: Due,
  counting: Counting,
  since: { readonly taken: number; readonly began: Instant },
): { readonly n: number; readonly at: Instant; readonly step: Step } | undefined {
  return rule.escalation
    .map((step) => ({ step, at: stepAt(step, due, rule.calendar, counting) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ step, at }, index) => ({ step, at, n: index + 1 }))
    .find(({ step, at, n }) => n > since.taken && (step.side === 'after' || at >= since.began))
}
