import { PROGRAM_KINDS, type ProgramKind } from '../agency/index.ts'
import type { CaseId } from '../intake/index.ts'
import type { PersonId } from '../kernel/ids.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'

export const COMPARED_BY = ['quarter', 'program', 'payer', 'language', 'county', 'tier', 'race'] as const
export type ComparedBy = (typeof COMPARED_BY)[number]

/** How one request went on, by the days that rooms recorded. */
export interface Journey {
  readonly case: CaseId
  readonly person: PersonId
  /** The group in which it is, of each kind; `unknown` where nothing is recorded. */
  readonly groups: Readonly<Record<ComparedBy, string>>
  readonly programKind: ProgramKind | undefined
  readonly requested: PlainDate
  /** A place on a list, or a case manager: whichever was offered first. */
  readonly offered: PlainDate | undefined
  /** The first assessment or the first talk with the case manager: the first time that they had something of it. */
  readonly attended: PlainDate | undefined
  readonly assessed: PlainDate | undefined
  /** A no to one question, or a yes to all three. */
  readonly decided: PlainDate | undefined
  readonly assigned: PlainDate | undefined
  readonly contacted: PlainDate | undefined
  /** The day on which the case was closed. */
  readonly ended: PlainDate | undefined
}

export const isProgramKind = (text: string | null): text is ProgramKind =>
  PROGRAM_KINDS.some((one) => one === text)

/** The four quarters up to this one, or the four before those: they do not overlap, so that none can be subtracted. */
export const YEARS = ['this', 'before'] as const
export type Year = (typeof YEARS)[number]

const MONTHS = 3

/** The first and the last day of four whole quarters. */
export function fourQuarters(
  on: PlainDate,
  year: Year,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const begins = addMonths(firstOfQuarter(on), year === 'this' ? -3 * MONTHS : -7 * MONTHS)
  return { from: begins, to: addDays(addMonths(begins, 4 * MONTHS), -1) }
}

/** @example quarterOf('2026-05-31') // '2026-2' */
export const quarterOf = (day: PlainDate): string =>
  `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / MONTHS)}`

function firstOfQuarter(day: PlainDate): PlainDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS) * MONTHS + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as PlainDate
}
