import type { Facts, PlainDate, Stream } from '@handrail/eligibility'
import { planFor } from '@handrail/eligibility/plan'
import type { Decided, PassedOver } from './decision.ts'
import type { PASSED_OVER_WHY, Payer } from './payers.ts'

/** Whose money each payer pays with, in the words of the navigator. */
const STREAM_OF: Readonly<Record<Payer, Stream>> = {
  private: 'private',
  medicare: 'medicare',
  medicaid: 'medicaid',
  ccbhc: 'other',
  county: 'state-county',
  'block-grant': 'state-county',
  grant: 'other',
  'sliding-fee': 'state-county',
}

/** What pays for a case manager, or is cover through which one may be paid. Monthly money and lower costs are neither. */
const PAYS: readonly string[] = ['case-manager', 'cover']

/**
 * The stream of money that the navigator names first by what somebody told: of the first way that fits or may fit, and that
 * pays. Nothing when no way does.
 *
 * @example firstStream(EXAMPLES.texas.facts, '2026-11-23') // 'state-county'
 */
export const firstStream = (facts: Facts, on: PlainDate): Stream | undefined =>
  planFor(facts, on).ways.find(
    ({ standing, gives, stream }) =>
      (standing === 'likely' || standing === 'possible') && PAYS.includes(gives) && stream !== 'other',
  )?.stream

/** How a decision about who pays stands to the stream that was named first. */
export type BesideFirst =
  | { readonly is: 'same' }
  /** A payer of that stream was asked about and does not pay. */
  | { readonly is: 'passed-over'; readonly why: (typeof PASSED_OVER_WHY)[number] }
  /** The payer that was decided comes before it in the order. */
  | { readonly is: 'comes-after' }

interface WhoPays {
  readonly outcome: Decided
  readonly payer: Payer | null
  readonly passedOver: readonly Pick<PassedOver, 'payer' | 'why'>[]
}

/**
 * Compares who pays, as it was decided, with the stream that was named first. Nothing when nobody pays yet.
 *
 * @example besideFirst('medicaid', { outcome: 'granted', payer: 'county', passedOver: [{ payer: 'medicaid', why: 'no-cover' }] })
 * // { is: 'passed-over', why: 'no-cover' }
 */
export function besideFirst(first: Stream, { outcome, payer, passedOver }: WhoPays): BesideFirst | undefined {
  if (outcome !== 'granted' || payer === null) return undefined
  if (STREAM_OF[payer] === first) return { is: 'same' }
  const past = passedOver.find((one) => STREAM_OF[one.payer] === first)
  return past ? { is: 'passed-over', why: past.why } : { is: 'comes-after' }
}
