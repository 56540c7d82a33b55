import { holds, type Moment, type PlainDate } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import {
  contentFrom,
  goalStands,
  plansOf,
  printOf,
  proposedDays,
  readNeeds,
  readPlan,
  secondLook,
  stillToSign,
} from '@handrail/care/plans'
import { answers } from '../door/handler.ts'
import { findCase } from '../intake/list-store.ts'
import { digest, signedRecord } from '../intake/signed-store.ts'
import type { Tx } from '../platform/transaction.ts'
import { stillFromNeeds } from './from-needs.ts'
import { findNeeds, needsAnswers, needsBefore, needsParts, needsRows } from './needs-store.ts'
import {
  contentsOf,
  findVersion,
  planParts,
  printsElsewhere,
  signaturesOf,
  versionRows,
} from './plan-store.ts'
import { signersFor } from './planning.ts'
import { settingOf } from './setting.ts'

export const plansOfHandler = answers(plansOf, async (tx, { case: of }, { agency }) => {
  const found = await findCase(tx, agency, of)
  if (!found) return undefined
  const needs = await needsRows(tx, agency, of)
  const versions = await versionRows(tx, agency, of)
  return {
    person: found.person,
    isOpen: found.status === 'open',
    needs: needs.map(({ assessment, status, why, beganAt, signedOn }) => ({
      assessment,
      status,
      why,
      beganAt,
      signedOn,
    })),
    versions: versions.map(({ plan, n, status, beganAt, from, until, reviewOn, endedOn, why }) => ({
      plan,
      n,
      status,
      beganAt,
      from,
      until,
      reviewOn,
      endedOn,
      why,
    })),
  }
})

export const readNeedsHandler = answers(readNeeds, async (tx, { assessment }, { agency }) => {
  const found = await findNeeds(tx, agency, assessment)
  if (!found) return undefined
  const before = await needsBefore(tx, agency, found)
  const kept = await signedRecord(tx, agency, assessment)
  const { case: of, person, status, version } = found
  return readNeeds.answer.parse({
    assessment,
    case: of,
    person,
    status,
    version,
    parts: await needsParts(tx, agency, assessment),
    signed: kept ? { signature: kept.signature, holds: holds(kept, kept.addenda, digest) } : null,
    before: before
      ? { signedOn: before.signedOn, answers: await needsAnswers(tx, agency, before.assessment) }
      : null,
  })
})

/** The days that the rules propose for a plan of this case that begins today. */
async function daysFor(
  tx: Tx,
  moment: Moment,
  { of, lastUntil }: { readonly of: CaseId; readonly lastUntil: PlainDate | null },
) {
  const { until, reviewOn } = proposedDays(await settingOf(tx, moment, of), moment.on)
  return { until: until ?? null, reviewOn: reviewOn ?? null, lastUntil }
}

/** How many versions back one looks for what did not change. */
const EARLIER = 2

export const readPlanHandler = answers(readPlan, async (tx, { plan }, moment) => {
  const { agency, on } = moment
  const found = await findVersion(tx, agency, plan)
  if (!found) return undefined
  const parts = await planParts(tx, agency, plan)
  const content = contentFrom(parts)
  const rows = await versionRows(tx, agency, found.case)
  const current = rows.find(({ status, plan: other }) => status === 'in-effect' && other !== plan)
  const isOver = found.status !== 'draft' && found.status !== 'offered'
  // What is worth a second look is looked for while it can be changed.
  const approved = isOver ? [] : rows.filter(({ n, from }) => n < found.n && from !== null).slice(0, EARLIER)
  const others = await contentsOf(
    tx,
    agency,
    [...approved, ...(current ? [current] : [])].map((one) => one.plan),
  )
  const earlier = approved.map((one) => others(one.plan))
  const prints = isOver
    ? []
    : content.goals.flatMap(({ words }) => (words === undefined ? [] : [printOf(words)]))
  const elsewhere = await printsElsewhere(tx, agency, { person: found.person, prints })
  const { rule, signers } = await signersFor(tx, moment, { ...found, content })
  const signatures = await signaturesOf(tx, agency, plan)
  const { case: of, person, n, status, version, by, hash, from, until, without, why } = found
  return {
    plan,
    case: of,
    person,
    n,
    status,
    version,
    by,
    hash,
    holds: found.text === null || digest(found.text) === hash,
    from,
    until,
    without,
    content,
    fromNeeds: await stillFromNeeds(tx, moment, found, parts),
    parts: parts.map(({ part, version: saved, at, by: writer }) => ({
      part,
      version: saved,
      at,
      by: writer,
    })),
    days: status === 'draft' ? await daysFor(tx, moment, { of, lastUntil: current?.until ?? null }) : null,
    before:
      (current ? others(current.plan) : undefined)?.goals.map((goal) => ({
        goal: goal.id,
        status: goalStands(goal.status, 'in-effect'),
      })) ?? [],
    looks: isOver ? [] : secondLook(content, { on, earlier, elsewhere }).map((one) => ({ ...one })),
    signatures: [...signatures],
    stillToSign: [...stillToSign(signers, signatures, hash ?? '')],
    rule: rule ? { source: rule.source, section: rule.section, confidence: rule.confidence } : null,
    why,
  }
})
