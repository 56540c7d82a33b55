import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CoverageFact } from '../../people/index.ts'
import { PAYER_OF_COVER, type Payer } from '../payers.ts'
import type { RequestPart } from './request.ts'
import type { PlanKind } from './times.ts'

type Cover = Pick<CoverageFact, 'coverage' | 'terms'>

/** What the record holds of what a plan is asked. */
export interface OfRecord {
  /** The covers of the day. */
  readonly covers: readonly Cover[]
  /** Who pays, as it was decided, and until when. */
  readonly decided: { readonly payer: Payer | null; readonly until: PlainDate } | undefined
  /** The newest signed assessment that is still relied on. */
  readonly assessment: { readonly assessment: string; readonly expiresOn: PlainDate } | undefined
  readonly on: PlainDate
}

/** How a request to a plan begins; all of it may be written otherwise. */
export interface Prefilled {
  readonly cover: Cover | undefined
  readonly plan: PlanKind | undefined
  readonly until: PlainDate | undefined
  readonly inRequest: readonly RequestPart[]
  readonly byAssessment: readonly RequestPart[]
}

/**
 * What of a request to a plan the record tells already: under which cover and of which kind, until when, and what a signed
 * assessment shows. Where it does not say, it is left open.
 */
export function prefilled({ covers, decided, assessment, on }: OfRecord): Prefilled {
  const plans = covers.filter(({ terms }) => INSURED.includes(PAYER_OF_COVER[terms.payerKind]))
  const paying = plans.filter(({ terms }) => PAYER_OF_COVER[terms.payerKind] === decided?.payer)
  const [cover, another] = paying.length > 0 ? paying : plans
  const only = another === undefined ? cover : undefined
  const until = decided && decided.until > on ? decided.until : assessment?.expiresOn
  return {
    cover: only,
    plan: only && kindOf(only),
    until,
    // With the number of the member, who they are can stand in the request.
    inRequest: only?.terms.memberId === undefined ? [] : ['member'],
    byAssessment: assessment ? ['diagnosis', 'function', 'risk'] : [],
  }
}

const INSURED: readonly (Payer | undefined)[] = ['private', 'medicare', 'medicaid']

/** The kind of plan that a cover is, where the record is sure of it. Medicare itself asks nobody first. */
function kindOf({ terms: { payerKind, plan } }: Cover): PlanKind | undefined {
  switch (payerKind) {
    case 'medicaid':
    case 'chip':
      return plan === undefined ? 'medicaid-state' : 'medicaid-plan'
    case 'medicare':
      return plan === undefined ? undefined : 'medicare-plan'
    case 'employer':
      return 'employer-plan'
    case 'marketplace':
    case 'private':
      return 'exchange-plan'
    default:
      return undefined
  }
}
