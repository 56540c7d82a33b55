import { holds, type Moment, type StaffId } from '@handrail/care'
import { MOST_STAFF_NAMED } from '@handrail/care/agency'
import {
  assessmentContent,
  assessmentsOf,
  assessorsOn,
  mayCoSign,
  readAssessment,
  readWholeAssessment,
  signedAssessment,
  signsAs,
} from '@handrail/care/intake'
import { credentialsOf, credentialsOfAll } from '../agency/credential-store.ts'
import { namedStaff } from '../agency/staff-store.ts'
import { answers } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { knownCrises } from './assessing.ts'
import { assessmentRows, findAssessment, partsOf } from './assessment-store.ts'
import { type CoSignatureRow, lastCoSignature } from './co-signature-store.ts'
import { findCase } from './list-store.ts'
import { digest, signedRecord } from './signed-store.ts'

export const assessmentsOfHandler = answers(assessmentsOf, async (tx, { case: of }, { agency }) => {
  const found = await findCase(tx, agency, of)
  if (!found) return undefined
  const rows = await assessmentRows(tx, agency, of)
  const assessments = rows.map(({ case: _case, person: _person, version: _version, ...one }) => one)
  return { person: found.person, assessments }
})

/** Only what the answer names leaves the record that was signed: nothing else of it is put on the way. */
export const readAssessmentHandler = answers(readAssessment, async (tx, { assessment }, { agency }) => {
  const found = await findAssessment(tx, agency, assessment)
  const kept = found && (await signedRecord(tx, agency, assessment))
  if (!found || !kept) return undefined
  const { content, diagnoses, codeYear, computed, validUntil } = signedAssessment.parse(JSON.parse(kept.text))
  const { function: life, risk, recommendation, service } = content
  if (!service?.on || !risk?.level || !recommendation?.level)
    throw new Error(`Assessment ${assessment} was signed without what a signature takes.`)
  return {
    assessment,
    case: found.case,
    person: found.person,
    kind: found.kind,
    servedOn: service.on,
    validUntil,
    diagnoses,
    codeYear,
    ratings: life?.ratings ?? {},
    severity: computed.severity?.level ?? null,
    risk: risk.level,
    recommendation: {
      level: recommendation.level,
      services: recommendation.services ?? [],
      words: recommendation.words ?? null,
    },
    signature: kept.signature,
    holds: holds(kept, kept.addenda, digest),
    additions: kept.addenda.length,
  }
})

/** How its clinician would sign it as it stands, and who could co-sign it. */
async function signingOf(
  tx: Tx,
  { agency, on }: Moment,
  { by, content }: { readonly by: StaffId; readonly content: unknown },
) {
  const { on: servedOn, state: where } = assessmentContent.shape.service.parse(content) ?? {}
  if (!servedOn || !where) return null
  const of = { where, servedOn, on }
  const as = signsAs(await credentialsOf(tx, agency, by), of)
  if (as !== 'supervised') return { as, coSigners: [] }
  const others = (await namedStaff(tx, agency, { on, most: MOST_STAFF_NAMED })).filter(
    ({ staff, left, roles }) => !left && staff !== by && roles.includes('clinician'),
  )
  const staff = others.map((one) => one.staff)
  const theirs = await credentialsOfAll(tx, agency, { staff, kinds: assessorsOn(where, servedOn) })
  const may = (one: StaffId) =>
    mayCoSign(
      theirs.filter((licence) => licence.staff === one),
      of,
    )
  return { as, coSigners: staff.filter(may) }
}

export const readWholeAssessmentHandler = answers(readWholeAssessment, async (tx, { assessment }, moment) => {
  const { agency, actor } = moment
  const found = await findAssessment(tx, agency, assessment)
  if (!found) return undefined
  const { case: of, person, kind, status, by, version } = found
  const last = await lastCoSignature(tx, agency, assessment)
  const reader = writerOf(actor)
  const isMine = by === reader
  const isAsked = status === 'awaiting' && last?.coSigner === reader
  // What somebody has not signed yet, they may still take back: it is nobody else's to read.
  if (status !== 'signed' && !isMine && !isAsked) return undefined
  const kept = await signedRecord(tx, agency, assessment)
  const written = status === 'open' ? await partsOf(tx, agency, assessment) : []
  const service = written.find(({ part }) => part === 'service')?.content
  return readWholeAssessment.answer.parse({
    assessment,
    case: of,
    person,
    kind,
    status,
    by,
    version,
    parts: written.map(({ part, version: n, at, content }) => ({
      part,
      version: n,
      at,
      saved: { part, content },
    })),
    knownCrises: await knownCrises(tx, moment, person),
    signing: status === 'open' ? await signingOf(tx, moment, { by, content: service }) : null,
    waits:
      status === 'awaiting' && last
        ? { coSigner: last.coSigner, signature: signatureOf(last), what: JSON.parse(last.text) }
        : null,
    handedBack:
      status === 'open' && last?.outcome === 'handed-back'
        ? { by: last.coSigner, at: last.decidedAt, words: last.words }
        : null,
    signed: kept
      ? {
          signature: kept.signature,
          holds: holds(kept, kept.addenda, digest),
          coSigned:
            last?.outcome === 'co-signed'
              ? { by: last.coSigner, at: last.decidedAt, kind: last.licenceKind, state: last.licenceState }
              : null,
          what: JSON.parse(kept.text),
          addenda: kept.addenda,
        }
      : null,
  })
})

const signatureOf = ({ by, role, at, on, hash }: CoSignatureRow) => ({ by, role, at, on, hash })
