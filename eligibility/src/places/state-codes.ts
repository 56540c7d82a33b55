/** The 50 states and the District of Columbia, by their postal codes. Territories are not covered yet. */
export const STATE_CODES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY',
  'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH',
  'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
] as const

/** A postal code of one of the 50 states or DC. */
export type StateCode = (typeof STATE_CODES)[number]

/** One thing per state; the compiler refuses a table that leaves a state out. */
export type ByState<T> = Readonly<Record<StateCode, T>>
