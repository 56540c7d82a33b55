import type { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'

export const assessmentId = idOf('Assessment')
export type AssessmentId = z.output<typeof assessmentId>

/**
 * What kind of look it is. `initial` comes first after a need was found; `comprehensive` is the whole one; `update` looks again;
 * `crisis` is made in danger and stands for none of the others (DHCS BHIN 23-068).
 */
export const ASSESSMENT_KINDS = ['initial', 'comprehensive', 'update', 'crisis'] as const
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

/** `awaiting`: signed by somebody who works under supervision. It stands for nothing until somebody co-signs it. */
export const ASSESSMENT_STATUSES = ['open', 'awaiting', 'signed', 'dropped'] as const
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number]

/** Why one that was begun comes to nothing. Somebody who did not come is looked for; their intake stays open. */
export const DROPPED_WHY = ['begun-by-mistake', 'person-did-not-come', 'somebody-else-does-it'] as const
/** Nobody chooses it: the case was closed, and with it what was begun in it. */
export const ENDED_WITH_CASE = 'case-closed'
export type DroppedWhy = (typeof DROPPED_WHY)[number] | typeof ENDED_WITH_CASE

/** How long an assessment is relied on. Common practice, not law: set otherwise from a day on by adding a row. */
interface ValidityRule {
  readonly from: PlainDate
  readonly months: number
  readonly source: 'practice'
}

const VALIDITY: readonly ValidityRule[] = [{ from: '2020-01-01', months: 12, source: 'practice' }]

/**
 * The last day on which a decision may rest on it. What was found in a crisis holds for the crisis.
 *
 * @example validUntil('comprehensive', '2026-11-27') // '2027-11-27'
 */
export function validUntil(kind: AssessmentKind, servedOn: PlainDate): PlainDate | undefined {
  const rule = VALIDITY.findLast(({ from }) => from <= servedOn)
  return kind === 'crisis' || !rule ? undefined : addMonths(servedOn, rule.months)
}
