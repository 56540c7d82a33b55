import { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { type Instant, instant } from '../../kernel/instant.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { line } from '../text.ts'

export const coverageId = idOf('Coverage')
export type CoverageId = z.output<typeof coverageId>

export const PAYER_KINDS = [
  'medicaid',
  'chip',
  'medicare',
  'marketplace',
  'employer',
  'private',
  'veterans-affairs',
  'indian-health-service',
  'county',
  'uninsured',
  'other',
] as const

/** How we know: a payer's electronic answer (271), what they told us by phone, a card, a letter, or what the person said. */
export const COVERAGE_SOURCES = [
  'payer-271',
  'payer-call',
  'payer-portal',
  'card',
  'letter',
  'person-said',
] as const

export const coverageTerms = z
  .strictObject({
    payerKind: z.enum(PAYER_KINDS),
    payer: line().optional(),
    plan: line().optional(),
    memberId: line(60).optional(),
    /** The state's code for the group under which Medicaid pays. */
    categoryOfAid: line(60).optional(),
    source: z.enum(COVERAGE_SOURCES),
    verifiedAt: instant.optional(),
    renewalOn: plainDate.optional(),
    /** What the person pays each month before Medicaid does, in cents. */
    shareOfCostCents: z.int().min(0).max(100_000_000).optional(),
    from: plainDate,
    /** The last day, as far as it is known. */
    to: plainDate.optional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, { error: 'ends-before-it-begins', path: ['to'] })
export type CoverageTerms = z.output<typeof coverageTerms>

/**
 * What we believed about one coverage, and from when until when we believed it. A correction is a new fact; the old
 * one stays, so that a claim of last month can be explained by what was known last month.
 */
export const coverageFact = z.strictObject({
  coverage: coverageId,
  version: z.int(),
  terms: coverageTerms,
  recordedAt: instant,
  recordedUntil: instant.optional(),
  /** Withdrawn as a mistake: it never was. */
  withdrawn: z.boolean(),
})
export type CoverageFact = z.output<typeof coverageFact>

interface AskedCoverage {
  /** The day on which somebody would have been covered. */
  readonly on: PlainDate
  /** The moment whose knowledge counts. */
  readonly knownAt: Instant
}

/** What we believed at a moment about a day. */
export const believed = <Fact extends CoverageFact>(
  facts: readonly Fact[],
  { on, knownAt }: AskedCoverage,
): Fact[] =>
  facts.filter(
    ({ terms, recordedAt, recordedUntil, withdrawn }) =>
      !withdrawn &&
      recordedAt <= knownAt &&
      (recordedUntil === undefined || knownAt < recordedUntil) &&
      terms.from <= on &&
      (terms.to === undefined || on <= terms.to),
  )

/** A member id as it is compared: `1234-567 a` and `1234567A` are one. */
export const memberKey = (memberId: string): string => memberId.toUpperCase().replace(/[^A-Z0-9]/g, '')
