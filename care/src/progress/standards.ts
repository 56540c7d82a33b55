import type { StateCode } from '@handrail/eligibility'
import type { ProgramKind } from '../agency/index.ts'
import {
  type ClockRule,
  type Confidence,
  type Counting,
  clockRules,
  dueFor,
  startOn,
} from '../clocks/index.ts'
import type { UrgencyFound } from '../intake/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Journey } from './journey.ts'
import type { Step } from './steps.ts'

/** How soon a step should be done: for whom, by which source, from when. */
export interface Standard {
  readonly id: string
  readonly steps: readonly Step[]
  readonly where: {
    readonly states?: readonly StateCode[]
    readonly payers?: readonly string[]
    readonly programs?: readonly ProgramKind[]
    readonly urgencies?: readonly UrgencyFound[]
  }
  readonly span: ClockRule['offset']
  readonly calendar: ClockRule['calendar']
  readonly source: string
  readonly section: string
  readonly confidence: Confidence
  readonly verifiedOn: PlainDate | undefined
  readonly from: PlainDate
  readonly until: PlainDate | undefined
}

/** A standard that the clocks keep: one text, one place. */
function ofClock(id: string, steps: readonly Step[], urgencies?: readonly UrgencyFound[]): Standard {
  const rule = clockRules.find((one) => one.id === id)
  if (!rule) throw new Error(`No clock is called ${id}.`)
  const { states, programs } = rule.where
  return {
    id,
    steps,
    where: { ...(states && { states }), ...(programs && { programs }), ...(urgencies && { urgencies }) },
    span: rule.offset,
    calendar: rule.calendar,
    source: rule.source,
    section: rule.section,
    confidence: rule.confidence,
    verifiedOn: rule.verifiedOn,
    from: rule.effectiveFrom,
    until: rule.effectiveUntil,
  }
}

const TEN_BUSINESS_DAYS = { span: { count: 10, unit: 'business' }, calendar: 'county' } as const
/** Known, and not read again for this: whoever uses it checks it first. */
const KNOWN = { confidence: 'known', verifiedOn: undefined, until: undefined } as const

/** The most particular first: of several that hold, the first is the one somebody is measured by. */
export const STANDARDS: readonly Standard[] = [
  ofClock('ccbhc.urgent-need', ['attended', 'assessed'], ['crisis', 'urgent']),
  ofClock('ccbhc.routine-need', ['attended', 'assessed'], ['routine']),
  {
    ...TEN_BUSINESS_DAYS,
    ...KNOWN,
    id: 'california.timely-access',
    steps: ['attended'],
    where: {
      states: ['CA'],
      payers: ['medicaid', 'marketplace', 'employer', 'private'],
      urgencies: ['routine'],
    },
    source: '28 CCR 1300.67.2.2',
    section: '(c)(5): not urgent, with a mental health provider who is no physician: 10 business days',
    from: '2010-01-17' as PlainDate,
  },
  {
    ...TEN_BUSINESS_DAYS,
    ...KNOWN,
    id: 'managed-care.appointment-wait',
    steps: ['attended'],
    where: { payers: ['medicaid', 'chip'], urgencies: ['routine'] },
    source: '42 CFR 438.68(e)',
    section:
      '(1)(i): routine outpatient mental health, from the rating period that begins on or after July 9, 2027',
    from: '2027-07-09' as PlainDate,
  },
  {
    ...TEN_BUSINESS_DAYS,
    ...KNOWN,
    id: 'marketplace.appointment-wait',
    steps: ['attended'],
    where: { payers: ['marketplace'], urgencies: ['routine'] },
    source: '45 CFR 156.230(a)(2)',
    section: 'appointment wait times of plans on the federal exchanges: behavioral health, 10 business days',
    from: '2025-01-01' as PlainDate,
  },
  ofClock('practice.case-manager', ['assigned']),
  ofClock('practice.first-contact', ['contacted']),
]

/** The standard by which a step of somebody is measured, counted from a day. */
export function standardFor(
  step: Step,
  { programKind, groups }: Journey,
  at: { readonly state: StateCode; readonly from: PlainDate; readonly urgency: UrgencyFound | undefined },
): Standard | undefined {
  return STANDARDS.find(
    ({ steps, where, from, until }) =>
      steps.includes(step) &&
      from <= at.from &&
      at.from <= (until ?? '9999') &&
      (where.states?.includes(at.state) ?? true) &&
      (where.payers?.includes(groups.payer) ?? true) &&
      (where.programs === undefined || (programKind !== undefined && where.programs.includes(programKind))) &&
      (where.urgencies === undefined || (at.urgency !== undefined && where.urgencies.includes(at.urgency))),
  )
}

/** The last day within a standard. Counted once for each standard and day: many ask on the same day. */
export function lastDays(counting: Counting): (standard: Standard, from: PlainDate) => PlainDate {
  const known = new Map<Standard, Map<PlainDate, PlainDate>>(STANDARDS.map((one) => [one, new Map()]))
  return (standard, from) => {
    const days = known.get(standard)
    const there = days?.get(from)
    if (there !== undefined) return there
    const { span: offset, calendar } = standard
    const { on } = dueFor(
      { offset, calendar, throughMonth: false, grace: undefined, repeats: undefined },
      startOn(from, counting.zone),
      counting,
    )
    days?.set(from, on)
    return on
  }
}
