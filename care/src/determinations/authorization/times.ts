import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { CoverageTerms } from '../../people/index.ts'
import { PAYER_OF_COVER, type Payer } from '../payers.ts'

/** Kinds of plans, as far as another rule says how soon they must answer. */
export const PLAN_KINDS = [
  'medicaid-plan',
  'medicaid-state',
  'medicare-plan',
  'employer-plan',
  'exchange-plan',
  'other-plan',
] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** How soon a plan must answer, from the day on which it has the request. Days are calendar days; 72 hours are three. */
export interface AnswerTime {
  readonly standard: number
  readonly urgent: number
  /** By how many days the plan may make it longer, once; nothing where no such time is known. */
  readonly longer: number | undefined
  /** How soon it must answer an appeal. */
  readonly appeal: { readonly standard: number; readonly urgent: number | undefined }
  readonly source: string
  readonly section: string
  /** True when going unanswered counts there as a no, which may be appealed. */
  readonly silenceIsNo: boolean
}

interface DatedTime extends AnswerTime {
  readonly of: PlanKind
  readonly from: PlainDate
}

const INTEROPERABILITY = '89 FR 8758 (CMS-0057-F)'
const CLAIMS = '29 CFR 2560.503-1'

/** None of them was compared with its source here, and a state or a contract may be stricter: the plan confirms. */
const TIMES: readonly DatedTime[] = [
  {
    of: 'medicaid-plan',
    from: '2026-01-01',
    standard: 7,
    urgent: 3,
    longer: 14,
    appeal: { standard: 30, urgent: 3 },
    source: '42 CFR 438.210(d)',
    section: `7 calendar days, 72 hours when urgent, up to 14 days longer; ${INTEROPERABILITY}; unanswered in time: 438.404(c)(5); appeals: 438.408`,
    silenceIsNo: true,
  },
  {
    of: 'medicaid-state',
    from: '2026-01-01',
    standard: 7,
    urgent: 3,
    longer: undefined,
    appeal: { standard: 90, urgent: undefined },
    source: INTEROPERABILITY,
    section: '7 calendar days, 72 hours when urgent; hearings: ordinarily 90 days, 42 CFR 431.244(f)',
    silenceIsNo: false,
  },
  {
    of: 'medicare-plan',
    from: '2026-01-01',
    standard: 7,
    urgent: 3,
    longer: undefined,
    appeal: { standard: 30, urgent: 3 },
    source: INTEROPERABILITY,
    section: 'Medicare Advantage: 7 calendar days, 72 hours when urgent; appeals: 42 CFR 422.590',
    silenceIsNo: false,
  },
  {
    of: 'employer-plan',
    from: '2020-01-01',
    standard: 15,
    urgent: 3,
    longer: 15,
    appeal: { standard: 30, urgent: 3 },
    source: CLAIMS,
    section: '15 days before the service, 72 hours when urgent, up to 15 days longer; appeals: 30 days',
    silenceIsNo: false,
  },
  {
    of: 'exchange-plan',
    from: '2020-01-01',
    standard: 15,
    urgent: 3,
    longer: 15,
    appeal: { standard: 30, urgent: 3 },
    source: `45 CFR 147.136, ${CLAIMS}`,
    section: '15 days before the service, 72 hours when urgent, up to 15 days longer; appeals: 30 days',
    silenceIsNo: false,
  },
]

/** The time in force on a day; nothing for a plan whose rule is not known here. */
export const answerTimeOn = (of: PlanKind, on: PlainDate): AnswerTime | undefined =>
  TIMES.findLast((time) => time.of === of && time.from <= on)

/**
 * The day by which a plan must have answered what it has since a day.
 *
 * @example answerDay('medicaid-plan', false, '2026-11-02') // '2026-11-09'
 */
export function answerDay(of: PlanKind, isUrgent: boolean, receivedOn: PlainDate): PlainDate | undefined {
  const time = answerTimeOn(of, receivedOn)
  return time && addDays(receivedOn, isUrgent ? time.urgent : time.standard)
}

/** The day by which an appeal must be answered that was made on a day. */
export function appealAnswerDay(
  of: PlanKind,
  isUrgent: boolean,
  appealedOn: PlainDate,
): PlainDate | undefined {
  const days = answerTimeOn(of, appealedOn)?.appeal
  return days && addDays(appealedOn, (isUrgent ? days.urgent : undefined) ?? days.standard)
}

/** By whose rule an answer of a plan of this kind is appealed. */
export const APPEALED_AS: Readonly<Record<PlanKind, Payer>> = {
  'medicaid-plan': 'medicaid',
  'medicaid-state': 'medicaid',
  'medicare-plan': 'medicare',
  'employer-plan': 'private',
  'exchange-plan': 'private',
  'other-plan': 'private',
}

/** Whether a cover of the record can be one of a plan of a kind: the wrong kind would bring the wrong times. */
export const isPlanOf = (plan: PlanKind, payerKind: CoverageTerms['payerKind']): boolean => {
  const payer = PAYER_OF_COVER[payerKind]
  return payer === undefined || plan === 'other-plan' || APPEALED_AS[plan] === payer
}
