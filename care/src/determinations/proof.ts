import type { z } from 'zod'
import type { assessmentsOf } from '../intake/index.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { ShownPacket } from './packet.ts'

type Item = Pick<ShownPacket['items'][number], 'accepts' | 'status' | 'evidence' | 'maxAgeDays'>
type Listed = z.output<typeof assessmentsOf.answer>['assessments'][number]

/** A signed assessment with the days that it is taken by. */
type Proof = Pick<Listed, 'assessment' | 'by'> & {
  readonly signedAt: NonNullable<Listed['signedAt']>
  readonly datedOn: PlainDate
  readonly expiresOn: PlainDate
}

/**
 * The newest signed assessment that would do for a requirement today, when it rests on nothing better yet. What was found in a
 * crisis is relied on no longer than the crisis, so it is not offered.
 */
export function assessmentAsProof(
  { accepts, status, evidence, maxAgeDays }: Item,
  assessments: readonly Listed[],
  on: PlainDate,
): Proof | undefined {
  const rests = evidence?.kind === 'assessment' ? evidence.assessment : undefined
  const isOpen = status !== 'waived' && status !== 'not-needed' && (status !== 'received' || rests)
  if (!isOpen || !accepts.includes('assessment')) return undefined
  const [newest] = assessments
    .flatMap(({ assessment, by, signedAt, servedOn, validUntil, status: is }) =>
      is === 'signed' && signedAt && servedOn && validUntil
        ? [{ assessment, by, signedAt, datedOn: servedOn, expiresOn: validUntil }]
        : [],
    )
    .toSorted((a, b) => (a.datedOn < b.datedOn ? 1 : -1))
  if (!newest || newest.expiresOn < on || (status === 'received' && newest.assessment === rests))
    return undefined
  return maxAgeDays !== null && addDays(newest.datedOn, maxAgeDays) < on ? undefined : newest
}
