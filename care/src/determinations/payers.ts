import type { CoverageTerms } from '../people/index.ts'

/**
 * Who may pay for case management, in the order in which they are asked: whoever comes later pays only for what those
 * before do not. The order is practice where a law does not say it; Medicaid after all others is law (42 USC 1396a(a)(25)).
 */
export const PAYERS = [
  'private',
  'medicare',
  'medicaid',
  'ccbhc',
  'county',
  'block-grant',
  'grant',
  'sliding-fee',
] as const
export type Payer = (typeof PAYERS)[number]

/** Which payer a cover of the record is; nothing for one that is none of ours to ask in this order. */
export const PAYER_OF_COVER: Readonly<Partial<Record<CoverageTerms['payerKind'], Payer>>> = {
  private: 'private',
  employer: 'private',
  marketplace: 'private',
  medicare: 'medicare',
  medicaid: 'medicaid',
  chip: 'medicaid',
  county: 'county',
}

/** Why a payer that comes first does not pay for this. */
export const PASSED_OVER_WHY = [
  'no-cover',
  'service-excluded',
  'asked-and-refused',
  'used-up',
  'not-offered-here',
] as const

/** Those who must be shown not to pay before this one does. */
export const payersBefore = (payer: Payer): readonly Payer[] => PAYERS.slice(0, PAYERS.indexOf(payer))
