import { dayIn, type Moment, type PersonId, type PlainDate } from '@handrail/care'
import {
  type AssessmentId,
  type AssessmentSigned,
  addAddendum,
  assessmentContent,
  beginAssessment,
  type CaseId,
  type CodeSet,
  type Content,
  dropAssessment,
  fiscalYearOf,
  type SigningAssessment,
  saveAssessment,
  signAssessment,
  signedAssessment,
} from '@handrail/care/intake'
import { credentialsOf } from '../agency/credential-store.ts'
import { readAgency } from '../agency/settings-store.ts'
import { handles } from '../door/handler.ts'
import { personRow } from '../people/finding/store.ts'
import { bornOf } from '../people/identity/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  assessmentRows,
  crisesOf,
  insertAssessment,
  insertPart,
  lastPart,
  lockAssessment,
  partsOf,
  saveAssessmentDrop,
  saveAssessmentSigned,
  wasScreened,
} from './assessment-store.ts'
import { lockCase, saveCase, saveLater } from './case-store.ts'
import { codesOf } from './code-sets.ts'
import { digest, insertAddendum, insertSigned, signedRecord } from './signed-store.ts'

/** Whether decisions may rest on something that was signed in this case. */
async function wasAssessed(tx: Tx, { agency }: Moment, of: CaseId): Promise<boolean> {
  const rows = await assessmentRows(tx, agency, of)
  return rows.some(({ status, kind }) => status === 'signed' && kind !== 'crisis')
}

export const beginAssessmentHandler = handles(beginAssessment, {
  async load(tx, { case: id }, moment) {
    const { agency, actor } = moment
    const of = await lockCase(tx, agency, id)
    const here = of && (await readAgency(tx, agency))
    if (!of || !here) return undefined
    const by = writerOf(actor)
    const rows = await assessmentRows(tx, agency, id)
    return {
      ...of,
      isScreened: await wasScreened(tx, agency, id),
      wasAssessed: await wasAssessed(tx, moment, id),
      // One that waits for a co-signature may come back.
      open: rows.find(({ status, by: whose }) => (status === 'open' || status === 'awaiting') && whose === by)
        ?.assessment,
      state: here.state,
    }
  },
  async save(tx, next, _input, moment) {
    const { agency, now } = moment
    await insertAssessment(tx, { agency, now }, next)
    await saveCase(tx, { agency, now }, { case: next.case })
    // A look again takes nothing back of what stands, and one in danger waits for nothing.
    if (next.kind === 'crisis' || (await wasAssessed(tx, moment, next.case))) return
    await saveLater(tx, agency, next.case, { assessment: 'open' })
  },
})

export const saveAssessmentHandler = handles(saveAssessment, {
  async load(tx, { assessment, saved }, { agency }) {
    const found = await lockAssessment(tx, agency, assessment)
    if (!found) return undefined
    const last = await lastPart(tx, agency, { assessment, part: saved.part })
    return { ...found, version: last?.version ?? 0, last }
  },
  save: (tx, next, _input, { agency, now }) => insertPart(tx, { agency, now }, next),
  // Both versions are shown side by side, and nobody's words are lost. Only to the one who writes it.
  current: ({ last }) => last,
})

/** What was written so far, part by part. */
async function contentOf(tx: Tx, { agency }: Moment, assessment: AssessmentId): Promise<Content> {
  const parts = await partsOf(tx, agency, assessment)
  return assessmentContent.parse(Object.fromEntries(parts.map(({ part, content }) => [part, content])))
}

async function codesOn(on: PlainDate | undefined): Promise<CodeSet | undefined> {
  const year = on && fiscalYearOf(on)
  return year === undefined ? undefined : (await codesOf(year)).set
}

/** The days, by the agency's calendar, on which a crisis of this person was found here. */
export async function knownCrises(tx: Tx, { agency, zone }: Moment, person: PersonId): Promise<PlainDate[]> {
  const found = await crisesOf(tx, agency, person)
  return [...new Set(found.map((at) => dayIn(zone, at)))].sort()
}

/** Every licence of whoever asks. */
export const theirLicences = async (tx: Tx, { agency, actor }: Moment) =>
  actor.kind === 'staff' ? credentialsOf(tx, agency, actor.staff) : []

/** An assessment that somebody signs, locked, with all that this asks. */
export async function signingAssessment(
  tx: Tx,
  moment: Moment,
  assessment: AssessmentId,
): Promise<SigningAssessment | undefined> {
  const found = await lockAssessment(tx, moment.agency, assessment)
  if (!found) return undefined
  const content = await contentOf(tx, moment, assessment)
  const person = await personRow(tx, moment.agency, found.person)
  return {
    ...found,
    content,
    born: person && bornOf(person),
    theirs: await theirLicences(tx, moment),
    codes: await codesOn(content.service?.on),
    knownCrises: await knownCrises(tx, moment, found.person),
    digest,
  }
}

/** From now on it stands: the record, the row and where the case is. */
export async function saveStanding(tx: Tx, { agency, now }: Moment, next: AssessmentSigned): Promise<void> {
  const { assessment: record, case: of, person, kind, signed } = next
  await saveAssessmentSigned(tx, { agency, now }, next)
  await insertSigned(tx, agency, { record, person, kind: 'assessment', signed })
  await saveCase(tx, { agency, now }, { case: of })
  if (kind !== 'crisis') await saveLater(tx, agency, of, { assessment: 'signed' })
}

export const signAssessmentHandler = handles(signAssessment, {
  load: (tx, { assessment }, moment) => signingAssessment(tx, moment, assessment),
  save: (tx, next, _input, moment) => saveStanding(tx, moment, next),
  current: ({ version }) => ({ version }),
})

export const dropAssessmentHandler = handles(dropAssessment, {
  load: (tx, { assessment }, { agency }) => lockAssessment(tx, agency, assessment),
  save: (tx, next, _input, { agency }) => saveAssessmentDrop(tx, agency, next),
})

export const addAddendumHandler = handles(addAddendum, {
  async load(tx, { assessment }, moment) {
    const found = await lockAssessment(tx, moment.agency, assessment)
    if (!found) return undefined
    const kept = await signedRecord(tx, moment.agency, assessment)
    const where = kept && signedAssessment.parse(JSON.parse(kept.text)).content.service?.state
    return { ...found, kept, where, theirs: await theirLicences(tx, moment), digest }
  },
  save: (tx, { assessment: record, person, addendum }, _input, { agency }) =>
    insertAddendum(tx, agency, { record, person, addendum }),
})
