import type { Moment, PersonId, StaffId } from '@handrail/care'
import {
  type AssessmentId,
  type Awaiting,
  askCoSignature,
  coSignAssessment,
  endAssessments,
  handBackAssessment,
  signedAssessment,
  takeBackAssessment,
} from '@handrail/care/intake'
import type { Relation, RelationId } from '@handrail/care/people'
import { credentialsOf } from '../agency/credential-store.ts'
import { rolesOn } from '../agency/staff-store.ts'
import { handles } from '../door/handler.ts'
import { endRelationAt, insertRelation, openRelationsOf } from '../people/relations/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { saveStanding, signingAssessment, theirLicences } from './assessing.ts'
import { lockAssessment, lockUnsigned, saveAssessmentDrop } from './assessment-store.ts'
import {
  type CoSignatureRow,
  insertWaiting,
  lastCoSignature,
  saveCameBack,
  saveCoSigned,
  waitsElsewhere,
} from './co-signature-store.ts'

export const askCoSignatureHandler = handles(askCoSignature, {
  async load(tx, { assessment, coSigner: staff }, moment) {
    const { agency, now, on } = moment
    const signing = await signingAssessment(tx, moment, assessment)
    if (!signing) return undefined
    const relations = await openRelationsOf(tx, agency, { person: signing.person, now })
    return {
      ...signing,
      asked: {
        theirs: await credentialsOf(tx, agency, staff),
        isClinician: (await rolesOn(tx, agency, { staff, on })).includes('clinician'),
        // Only this kind is told of what waits.
        isCoSigner: relations.some((one) => one.staff === staff && one.kind === 'co-signer'),
      },
    }
  },
  async save(tx, next, _input, { agency }) {
    await insertWaiting(tx, agency, next)
    if (next.begins) await insertRelation(tx, agency, next.begins)
  },
  current: ({ version }) => ({ version }),
})

/** What waits, as it was signed; all that is judged of it is read from what was signed. */
function waitsIn(last: CoSignatureRow): NonNullable<Awaiting['waits']> {
  const { text, by, role, at, on, hash, n, coSigner } = last
  const { content, validUntil } = signedAssessment.parse(JSON.parse(text))
  const { on: servedOn, state: where } = content.service ?? {}
  if (!servedOn || !where) throw new Error('An assessment was signed without its day or its state.')
  const signed = { text, signature: { by, role, at, on, hash } }
  return { n, signed, coSigner, where, servedOn, validUntil: validUntil ?? undefined }
}

async function awaiting(tx: Tx, moment: Moment, assessment: AssessmentId) {
  const found = await lockAssessment(tx, moment.agency, assessment)
  const last = found && (await lastCoSignature(tx, moment.agency, assessment))
  if (!found) return undefined
  const waits = last && last.outcome === null ? waitsIn(last) : undefined
  const reads =
    waits && (await readingOf(tx, moment, { but: [assessment], person: found.person, staff: waits.coSigner }))
  return { ...found, waits, reads, theirs: await theirLicences(tx, moment) }
}

/** What lets a co-signer read something of a person, unless another thing of theirs still waits for them. */
async function readingOf(
  tx: Tx,
  { agency, now }: Moment,
  of: { readonly but: readonly AssessmentId[]; readonly person: PersonId; readonly staff: StaffId },
) {
  if (await waitsElsewhere(tx, agency, of)) return undefined
  const { person, staff } = of
  const relations = await openRelationsOf(tx, agency, { person, now })
  return relations.find((one) => one.staff === staff && one.kind === 'co-signer')
}

const endReading = async (
  tx: Tx,
  { agency, now }: Pick<Moment, 'agency' | 'now'>,
  { ends }: { readonly ends: { readonly relation: RelationId } | undefined },
) => {
  if (ends) await endRelationAt(tx, agency, { relation: ends.relation, until: now })
}

export const coSignAssessmentHandler = handles(coSignAssessment, {
  load: (tx, { assessment }, moment) => awaiting(tx, moment, assessment),
  async save(tx, next, _input, moment) {
    const { agency, now, on, actor } = moment
    if (actor.kind !== 'staff') throw new Error('Only a person co-signs.')
    await saveCoSigned(tx, { agency, now, on, role: actor.role }, next)
    await saveStanding(tx, moment, next)
    await endReading(tx, moment, next)
  },
})

export const handBackAssessmentHandler = handles(handBackAssessment, {
  load: (tx, { assessment }, moment) => awaiting(tx, moment, assessment),
  async save(tx, next, { words }, { agency, now }) {
    await saveCameBack(tx, { agency, now }, { ...next, words })
    await endReading(tx, { agency, now }, next)
  },
})

export const takeBackAssessmentHandler = handles(takeBackAssessment, {
  load: (tx, { assessment }, moment) => awaiting(tx, moment, assessment),
  async save(tx, next, _input, { agency, now }) {
    await saveCameBack(tx, { agency, now }, next)
    await endReading(tx, { agency, now }, next)
  },
})

export const endAssessmentsHandler = handles(endAssessments, {
  async load(tx, { case: of }, moment) {
    const { agency } = moment
    const found = await lockUnsigned(tx, agency, of)
    const but = found.map(({ assessment }) => assessment)
    const reads = new Map<RelationId, Relation>()
    const assessments = []
    for (const one of found) {
      const last = await lastCoSignature(tx, agency, one.assessment)
      const waits = last && last.outcome === null ? last.n : undefined
      assessments.push({ ...one, waits })
      if (one.coSigner === null) continue
      const read = await readingOf(tx, moment, { but, person: one.person, staff: one.coSigner })
      if (read) reads.set(read.relation, read)
    }
    return { assessments, reads: [...reads.values()] }
  },
  async save(tx, { ended, reads }, _input, { agency, now }) {
    for (const { waits: n, ...one } of ended) {
      // It stops waiting first: what waits stays as it was signed.
      if (n !== undefined) await saveCameBack(tx, { agency, now }, { assessment: one.assessment, n })
      await saveAssessmentDrop(tx, agency, one)
    }
    for (const ends of reads) await endReading(tx, { agency, now }, { ends })
  },
})
