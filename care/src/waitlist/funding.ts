/** What pays for the place that somebody waits for. */
export const FUNDING = [
  'medicaid',
  'medicaid-under-21',
  'ccbhc',
  'county',
  'mental-health-block-grant',
  'substance-use-block-grant',
  'grant',
  'own-means',
] as const
export type Funding = (typeof FUNDING)[number]

export interface Entitlement {
  /** What the law says of a wait, as a code that pages put in words. */
  readonly duty: 'reasonable-promptness' | 'under-21' | 'nobody-turned-away'
  readonly source: string
  readonly section: string
}

/** Where the law gives a right to the service. A wait there is a matter for the supervisor, not a way of working. */
const ENTITLED: Readonly<Partial<Record<Funding, Entitlement>>> = {
  medicaid: {
    duty: 'reasonable-promptness',
    source: 'Social Security Act 1902(a)(8)',
    section: 'furnished with reasonable promptness',
  },
  'medicaid-under-21': {
    duty: 'under-21',
    source: 'Social Security Act 1905(r)',
    section: 'whatever is needed under 21',
  },
  ccbhc: {
    duty: 'nobody-turned-away',
    source: 'SAMHSA, criteria for CCBHCs',
    section: '2.d and 2.e: no limit for what one can pay or where one lives',
  },
}

/** The right that somebody has to what they wait for, when they have one. */
export const entitlementOf = (funding: Funding): Entitlement | undefined => ENTITLED[funding]
