import type { PlainDate } from '../kernel/plain-date.ts'

/** How often somebody is seen. */
export const CADENCES = ['weekly', 'every-two-weeks', 'monthly', 'quarterly'] as const
export type Cadence = (typeof CADENCES)[number]

/** What makes work with somebody take more time. It says nothing about how ill anybody is. */
export const EXTRAS = ['new', 'far-away', 'interpreter', 'guardian', 'in-hospital'] as const
export type Extra = (typeof EXTRAS)[number]

/** How much one person counts, in thousandths of somebody who is seen every week. Dated: never edit what was in force. */
export interface CaseloadWeights {
  readonly from: PlainDate
  readonly cadence: Readonly<Record<Cadence, number>>
  readonly extra: Readonly<Record<Extra, number>>
  readonly source: string
  readonly section: string
}

/**
 * How often somebody is seen counts as in an older standard of Maine; what comes on top is common practice, as no law we
 * know of gives it.
 */
export const CASELOAD_WEIGHTS: readonly CaseloadWeights[] = [
  {
    from: '2020-01-01',
    cadence: { weekly: 1000, 'every-two-weeks': 500, monthly: 250, quarterly: 77 },
    extra: { new: 250, 'far-away': 100, interpreter: 100, guardian: 100, 'in-hospital': 150 },
    source: 'Maine, licensing of mental health agencies (older standard)',
    section: 'CS.21: 20 weighted; every two weeks a half, monthly a quarter, quarterly one thirteenth',
  },
]

/** The weights that are in force on a day; nothing before the first. */
export const weightsOn = (on: PlainDate): CaseloadWeights | undefined =>
  CASELOAD_WEIGHTS.findLast(({ from }) => from <= on)

export interface Counted {
  readonly cadence: Cadence
  readonly extras: readonly Extra[]
}

/** What one person counts, and what that is made of. */
export interface Weight {
  readonly total: number
  readonly terms: readonly { readonly of: Cadence | Extra; readonly counts: number }[]
}

export function weightOf({ cadence, extras }: Counted, by: CaseloadWeights): Weight {
  const terms = [
    { of: cadence, counts: by.cadence[cadence] },
    ...[...new Set(extras)].map((of) => ({ of, counts: by.extra[of] })),
  ]
  return { total: terms.reduce((sum, { counts }) => sum + counts, 0), terms }
}

/** What all of somebody's people count together. */
export const loadOf = (people: readonly Counted[], by: CaseloadWeights): number =>
  people.reduce((sum, one) => sum + weightOf(one, by).total, 0)
