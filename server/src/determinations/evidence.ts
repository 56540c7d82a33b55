import type { Moment, PersonId } from '@handrail/care'
import { EVIDENCE_TAKEN, type Evidence, type EvidenceTaken, type Known } from '@handrail/care/determinations'
import { findDocument } from '../documents/store.ts'
import { isAssessmentOf } from '../intake/signed-store.ts'
import { areOne } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'

const isTaken = (kind: string): kind is EvidenceTaken => (EVIDENCE_TAKEN as readonly string[]).includes(kind)

/** What the record knows of a piece of evidence: as what it counts, or nothing when it is not of this person or was closed. */
export async function knownOf(
  tx: Tx,
  { agency, actor }: Moment,
  { person, evidence }: { readonly person: PersonId; readonly evidence: Evidence },
): Promise<Known> {
  switch (evidence.kind) {
    case 'statement':
      return 'statement'
    case 'assessment':
      return (await isAssessmentOf(tx, agency, { record: evidence.assessment, person }))
        ? 'assessment'
        : undefined
    case 'document': {
      const found = await findDocument(tx, { agency, actor }, evidence.document)
      if (found?.status !== 'kept') return undefined
      if (!(await areOne(tx, agency, { one: found.person, other: person }))) return undefined
      return isTaken(found.kind) ? found.kind : 'other'
    }
    default:
      return evidence satisfies never
  }
}
