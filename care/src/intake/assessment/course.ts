import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import { knownLimits, LIMITS, type Limit, type Ratings, stepOf } from './function.ts'
import { type Episode, type Measures, measuresIn } from './history.ts'

/** When something began: a month, or only a year. */
export type Onset = string

/** How long it has lasted, at least. `not-known` is no short time. */
export const LASTING = ['not-known', 'under-six-months', 'six-months', 'a-year', 'two-years'] as const
export type Lasting = (typeof LASTING)[number]

/**
 * From which figures on a course is called heavier. Ours, published and dated; common practice, not law. No number stands for
 * a person: each answer comes with what it was found by.
 */
interface CourseRule {
  readonly from: PlainDate
  readonly marked: { readonly admissions: number; readonly contacts: number }
  readonly extreme: { readonly admissions: number; readonly hospitalDays: number }
  readonly returns: number
  readonly source: 'practice'
}

const COURSE_RULES: readonly CourseRule[] = [
  {
    from: '2020-01-01',
    marked: { admissions: 1, contacts: 2 },
    extreme: { admissions: 3, hospitalDays: 60 },
    returns: 2,
    source: 'practice',
  },
]

export const SEVERITY_REASONS = [
  'two-areas',
  'one-area-extreme',
  'admissions',
  'hospital-days',
  'crises',
] as const
export type SeverityReason = (typeof SEVERITY_REASONS)[number]

export interface Severity {
  readonly level: Limit
  readonly because: readonly SeverityReason[]
}

/**
 * How heavy it is now: the step that two areas of life reach at least, or one that is beyond them; made no lighter by a year
 * with hospital stays or crises. Nothing while no area was rated.
 */
export function severityOf(ratings: Ratings, year: Measures, on: PlainDate): Severity | undefined {
  const rule = COURSE_RULES.findLast(({ from }) => from <= on)
  const [hardest, second] = knownLimits(ratings)
  if (!rule || hardest === undefined) return undefined
  const contacts = year.emergencyVisits + year.crisisContacts + year.involuntaryHolds
  const grounds: readonly (readonly [Limit, SeverityReason, boolean])[] = [
    [second ?? 'none', 'two-areas', true],
    ['marked', 'one-area-extreme', hardest === 'extreme'],
    ['marked', 'admissions', year.admissions >= rule.marked.admissions],
    ['marked', 'crises', contacts >= rule.marked.contacts],
    ['extreme', 'admissions', year.admissions >= rule.extreme.admissions],
    ['extreme', 'hospital-days', year.hospitalDays >= rule.extreme.hospitalDays],
  ]
  const held = grounds.filter(([, , holds]) => holds)
  const step = Math.max(...held.map(([limit]) => stepOf(limit)))
  const because = held.filter(([limit]) => stepOf(limit) === step).map(([, reason]) => reason)
  return { level: LIMITS[step] ?? 'none', because: [...new Set(because)] }
}

export interface Course {
  readonly lasting: Lasting
  /** It comes back: hospital, emergency room or crisis, so often in two years. */
  readonly returning: boolean
}

/** How long it has gone on, by the earliest onset that was recorded, and whether it comes back. */
export function courseOf(onsets: readonly Onset[], twoYears: Measures, on: PlainDate): Course {
  const rule = COURSE_RULES.findLast(({ from }) => from <= on)
  const { admissions, emergencyVisits, crisisContacts } = twoYears
  return {
    lasting: lastingSince(onsets, on),
    returning: rule !== undefined && admissions + emergencyVisits + crisisContacts >= rule.returns,
  }
}

function lastingSince(onsets: readonly Onset[], on: PlainDate): Lasting {
  // Of a year only, the last month of it: it has lasted at least since then.
  const [earliest] = onsets.map((onset) => (onset.length === 4 ? `${onset}-12` : onset)).toSorted()
  if (earliest === undefined) return 'not-known'
  // And of a month only, its last day: the first of the next month comes after it.
  const after = addMonths(`${earliest}-01` as PlainDate, 1)
  const since = (months: number) => addMonths(after, months) <= on
  if (since(24)) return 'two-years'
  if (since(12)) return 'a-year'
  return since(6) ? 'six-months' : 'under-six-months'
}

export interface Computed {
  readonly measures: readonly Measures[]
  readonly severity: Severity | undefined
  readonly course: Course
}

/** All that follows from what was recorded. The same function runs while one writes and when it is signed. */
export function computedFrom(
  of: {
    readonly ratings: Ratings
    readonly episodes: readonly Episode[]
    readonly onsets: readonly Onset[]
    readonly knownCrises: readonly PlainDate[]
  },
  on: PlainDate,
): Computed {
  const over = (months: 12 | 24 | 36) => measuresIn(of.episodes, of.knownCrises, on, months)
  const [year, twoYears, threeYears] = [over(12), over(24), over(36)]
  return {
    measures: [year, twoYears, threeYears],
    severity: severityOf(of.ratings, year, on),
    course: courseOf(of.onsets, twoYears, on),
  }
}
