import { valueOn } from '@handrail/eligibility'
import { PLAN_APPEAL } from '@handrail/eligibility/figures'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Payer } from './payers.ts'
import type { DecisionSettings } from './settings.ts'

/** Until when one may appeal, with what the day is counted by. */
export interface Appeal {
  readonly by: PlainDate
  readonly days: number
  readonly source: string
  readonly section: string
  /** False while nobody here has compared the figure with its source, or where a state or a plan may set another. */
  readonly isSure: boolean
}

interface AppealRule extends Omit<Appeal, 'by'> {
  readonly of: Payer | 'program'
  readonly from: PlainDate
}

/** Where sources differ, the shorter time stands: whoever keeps it keeps the longer one. */
const RULES: readonly AppealRule[] = [
  {
    of: 'medicaid',
    from: '2016-07-05',
    days: 60,
    source: '42 CFR 438.402(c)(2)(ii)',
    section: '60 days in a managed care plan; outside of one the state sets up to 90 (42 CFR 431.221)',
    isSure: false,
  },
  {
    of: 'medicare',
    from: '2020-01-01',
    days: 60,
    source: '42 CFR 422.582',
    section: '60 or 65 days for a Medicare plan; the shorter one is kept',
    isSure: false,
  },
  {
    of: 'program',
    from: '2020-01-01',
    days: 30,
    source: 'Common practice',
    section: '30 days where the program has no rule of its own here',
    isSure: false,
  },
]

function planRule(on: PlainDate): AppealRule | undefined {
  const reading = valueOn(PLAN_APPEAL, on)
  if (!reading.inForce || reading.entry.value === null) return undefined
  const { from, value, cite = '29 CFR 2560.503-1' } = reading.entry
  const section = 'appeal inside a private plan'
  return { of: 'private', from, days: value.insideDays, source: cite, section, isSure: false }
}

/** The rule that holds for one payer or for the program itself: what the agency set, else what comes with Handrail. */
function ruleOf(
  of: Payer | 'program',
  own: DecisionSettings['appeals'],
  on: PlainDate,
): Omit<AppealRule, 'from'> | undefined {
  const set = own.find(({ payer }) => payer === of)
  if (set) return { of, days: set.days, source: set.source, section: set.section, isSure: true }
  return of === 'private' ? planRule(on) : RULES.findLast((rule) => rule.of === of && rule.from <= on)
}

/**
 * The last safe day to appeal: the earliest that any of those who may be asked allows. Nothing when no rule is in force.
 *
 * @example appealFrom(['medicaid'], [], '2026-11-27')?.by // '2027-01-26'
 */
export function appealFrom(
  against: readonly Payer[],
  own: DecisionSettings['appeals'],
  on: PlainDate,
): Appeal | undefined {
  const named = against.flatMap((payer) => ruleOf(payer, own, on) ?? [])
  const rules = named.length > 0 ? named : [ruleOf('program', own, on)].flatMap((rule) => rule ?? [])
  const [first] = rules.toSorted((a, b) => a.days - b.days)
  if (!first) return undefined
  const { days, source, section, isSure } = first
  return { by: addDays(on, days), days, source, section, isSure }
}
