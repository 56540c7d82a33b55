import { holds } from '@handrail/care'
import { assessmentsOf, readAssessment, readWholeAssessment, signedAssessment } from '@handrail/care/intake'
import { answers } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { knownCrises } from './assessing.ts'
import { assessmentRows, findAssessment, partsOf } from './assessment-store.ts'
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

export const readWholeAssessmentHandler = answers(readWholeAssessment, async (tx, { assessment }, moment) => {
  const { agency, actor } = moment
  const found = await findAssessment(tx, agency, assessment)
  if (!found) return undefined
  const isMine = found.by === writerOf(actor)
  // What somebody has not signed yet, they may still take back: it is nobody else's to read.
  if (found.status !== 'signed' && !isMine) return undefined
  const { case: of, person, kind, status, by, version } = found
  const kept = await signedRecord(tx, agency, assessment)
  const written = kept ? [] : await partsOf(tx, agency, assessment)
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
    signed: kept
      ? {
          signature: kept.signature,
          holds: holds(kept, kept.addenda, digest),
          what: JSON.parse(kept.text),
          addenda: kept.addenda,
        }
      : null,
  })
})
