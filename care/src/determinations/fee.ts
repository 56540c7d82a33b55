import { type StateCode, slidingFeeOn } from '@handrail/eligibility'
import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../intake/index.ts'
import { type PersonId, personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { addMonths, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { feeAgreed } from './events.ts'

export const AGREED_BY = ['the-person', 'somebody-who-may-act'] as const

/** What somebody pays by their income, with everything that it was counted by. Nobody is put off care by it. */
const fee = z.strictObject({
  n: z.int(),
  /** Of the household, each month, in whole dollars. */
  monthlyIncome: z.int(),
  people: z.int(),
  /** Percent of the poverty guideline, and of the full fee. */
  pctFpl: z.number(),
  percent: z.int(),
  nominalFeeUsd: z.int().nullable(),
  /** The first days of the schedule and of the guideline that it was counted by. */
  scheduleFrom: plainDate,
  guidelineFrom: plainDate,
  agreedOn: plainDate,
  agreedBy: z.enum(AGREED_BY),
  until: plainDate,
})
export type Fee = z.output<typeof fee>

export interface Agreeing {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  readonly state: StateCode
  /** How many agreements there were. It is the version: whoever agrees has seen the last one. */
  readonly version: number
}

export interface Agreed {
  readonly case: CaseId
  readonly person: PersonId
  readonly fee: Fee
}

/** After so many months the fee is counted anew. */
const MONTHS = 12

/** Counts what somebody pays by the schedule in force on the day of agreeing, and keeps it as it was agreed. */
export const agreeFee = operation({
  name: 'determinations.agreeFee',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject({
    case: caseId,
    version: z.int(),
    monthlyIncome: z.int().min(0).max(1_000_000),
    people: z.int().min(1).max(30),
    agreedOn: plainDate,
    agreedBy: z.enum(AGREED_BY),
  }),
  answer: z.strictObject({ percent: z.int(), nominalFeeUsd: z.int().nullable(), version: z.int() }),
  decide(state: Agreeing, { monthlyIncome, people, agreedOn, agreedBy }, { on }) {
    if (state.status === 'closed') return refuse('case-is-closed')
    if (agreedOn > on) return refuse('day-to-come', { on: agreedOn }, 'agreedOn')
    const counted = slidingFeeOn({ state: state.state, monthlyIncome, people }, agreedOn)
    if (!counted) return refuse('no-schedule-in-force', undefined, 'agreedOn')
    const { percent, nominalFeeUsd, pctFpl, schedule, guideline } = counted
    const n = state.version + 1
    const until = addMonths(agreedOn, MONTHS)
    const next: Agreed = {
      case: state.case,
      person: state.person,
      fee: {
        n,
        monthlyIncome,
        people,
        pctFpl,
        percent,
        nominalFeeUsd,
        scheduleFrom: schedule.from,
        guidelineFrom: guideline.from,
        agreedOn,
        agreedBy,
        until,
      },
    }
    return done(next, [feeAgreed.of({ case: state.case, n, percent, until }, state.person)], {
      percent,
      nominalFeeUsd,
      version: n,
    })
  },
})

/** Every agreement of a case, newest first. */
export const feesOf = query({
  name: 'determinations.feesOf',
  needs: { permission: 'determinations:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    person: personId,
    fees: z.array(fee.extend({ madeAt: instant, madeBy: staffId.nullable() })),
  }),
  shows: ({ person }) => [person],
})
