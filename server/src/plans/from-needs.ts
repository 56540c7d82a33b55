import type { Moment, PersonId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { type FromNeeds, firstReviewBy } from '@handrail/care/plans'
import { staffNamed } from '../agency/store.ts'
import { openRelationsOf } from '../people/relations/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { findAgency } from '../signin/store.ts'
import { lastSignedNeeds, needsAnswers } from './needs-store.ts'
import type { VersionRow, WrittenPart } from './plan-store.ts'
import { settingOf } from './setting.ts'

/**
 * What a plan of this case begins with that begins from no other, as the first does and one after a plan that was ended: what
 * was told in the needs assessment that was signed last. Nothing until one was.
 */
export async function fromNeeds(
  tx: Tx,
  moment: Moment,
  of: { readonly case: CaseId; readonly person: PersonId },
): Promise<FromNeeds | undefined> {
  const { agency, now, on } = moment
  const signed = await lastSignedNeeds(tx, agency, { of: of.case, at: now })
  if (!signed) return undefined
  const relations = await openRelationsOf(tx, agency, { person: of.person, now })
  const lead = relations.find(({ kind, from }) => kind === 'lead' && from <= now)?.staff
  return {
    answers: await needsAnswers(tx, agency, signed.assessment),
    language: (await findAgency(tx, agency))?.language ?? 'en',
    watchedBy: await staffNamed(tx, agency, lead),
    reviewOn: firstReviewBy(await settingOf(tx, moment, of.case), on),
  }
}

/** Which parts of a plan stand as they were taken over when it began, and from which day's assessment. */
export async function stillFromNeeds(
  tx: Tx,
  { agency }: Moment,
  found: Pick<VersionRow, 'case' | 'source' | 'beganAt'>,
  parts: readonly Pick<WrittenPart, 'part' | 'version' | 'at'>[],
) {
  const taken = parts.filter(({ version, at }) => version === 1 && at === found.beganAt)
  if (found.source !== null || taken.length === 0) return null
  const signed = await lastSignedNeeds(tx, agency, { of: found.case, at: found.beganAt })
  return signed ? { signedOn: signed.signedOn, parts: taken.map(({ part }) => part) } : null
}
