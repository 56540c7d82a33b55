import { type DatedValue, valueOn } from '../../../dated.ts'
import { STATE_MARKETPLACES } from '../../../places/marketplaces.ts'
import type { StateCode } from '../../../places/state-codes.ts'
import { type PlainDate, yearOf } from '../../../plain-date.ts'
import {
  type DayOfYear,
  type EnrollmentWindow,
  OPEN_ENROLLMENT,
  OPEN_ENROLLMENT_OF_STATES,
} from './values.ts'

/** For which year one would sign up on a day, and until when everybody may. */
export interface Enrollment {
  readonly planYear: number
  /** Everybody may sign up; else it takes a special reason, such as a move or the loss of cover (45 CFR 155.420). */
  readonly isOpen: boolean
  /** The last day; `null` where it was not found, so that only `latest` is sure. */
  readonly lastDay: PlainDate | null
  readonly latest: PlainDate
  /** The next day on which a window opens. */
  readonly opensNext: PlainDate
  readonly entry: DatedValue<EnrollmentWindow>
}

/**
 * The window on a day, or `null` for days of which none is on file. From the day on which it opens, plans of the next
 * year are asked about: a plan that one picks by a special reason in December starts in January too.
 *
 * @example enrollmentOn('TX', '2026-11-23')?.planYear // 2027
 */
export const enrollmentOn = (state: StateCode, on: PlainDate): Enrollment | null => {
  const ownMarketplace = STATE_MARKETPLACES[state] !== undefined
  const reading = valueOn(ownMarketplace ? OPEN_ENROLLMENT_OF_STATES : OPEN_ENROLLMENT, on)
  if (!reading.inForce || reading.entry.value === null) return null
  const { entry } = reading
  const { opens, closes, latest } = reading.entry.value
  const planYear = on.slice(5) >= opens ? yearOf(on) + 1 : yearOf(on)
  const dayOf = (day: DayOfYear): PlainDate => `${day < opens ? planYear : planYear - 1}-${day}`
  const lastDay = closes === null ? null : dayOf(closes)
  return {
    planYear,
    isOpen: on <= (lastDay ?? dayOf(latest)),
    lastDay,
    latest: dayOf(latest),
    opensNext: `${planYear}-${opens}`,
    entry,
  }
}
