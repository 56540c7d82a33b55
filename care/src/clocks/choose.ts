import type { StateCode } from '@handrail/eligibility'
import type { ProgramKind } from '../agency/programs.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Counting, dueFor, type Start } from './due.ts'
import { type ClockRule, LEVELS } from './rule.ts'

/** Where an agency works and who pays it: which rules hold there. */
export interface Place {
  readonly state: StateCode
  readonly counties: readonly string[]
  readonly payers: readonly string[]
  readonly programs: readonly ProgramKind[]
}

/** Which of several rules of a topic holds: the most particular, or whichever is due first. */
export type Inheritance = 'most-particular' | 'stricter'

/** The rules of a topic that hold in a place on a day, the most particular first. */
export function rulesOn(rules: readonly ClockRule[], place: Place, day: PlainDate): readonly ClockRule[] {
  return rules
    .filter(
      (rule) => holdsIn(rule, place) && rule.effectiveFrom <= day && day <= (rule.effectiveUntil ?? '9999'),
    )
    .toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || (a.id < b.id ? -1 : 1))
}

/**
 * The one rule that holds. Among rules of the same level the earlier due time wins: whoever keeps it keeps the others.
 */
export function chooseRule(
  candidates: readonly ClockRule[],
  start: Start,
  counting: Counting,
  inheritance: Inheritance,
): ClockRule | undefined {
  const [first] = candidates
  if (first === undefined) return undefined
  const rivals =
    inheritance === 'stricter' ? candidates : candidates.filter(({ level }) => level === first.level)
  return rivals.reduce((best, rule) =>
    dueFor(rule, start, counting).at < dueFor(best, start, counting).at ? rule : best,
  )
}

function holdsIn({ where }: ClockRule, place: Place): boolean {
  return (
    (where.states?.includes(place.state) ?? true) &&
    (where.county === undefined || place.counties.includes(where.county)) &&
    (where.payer === undefined || place.payers.includes(where.payer)) &&
    (where.programs === undefined || where.programs.some((kind) => place.programs.includes(kind)))
  )
}
