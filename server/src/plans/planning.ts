import type { AgencyId, Moment, PersonId, StaffId } from '@handrail/care'
import type { DocumentId } from '@handrail/care/documents'
import type { CaseId } from '@handrail/care/intake'
import {
  beginVersion,
  dropVersion,
  isLicensed,
  offerVersion,
  type PlanContent,
  type PlanVersionId,
  partKey,
  providersIn,
  putInEffect,
  revokePlan,
  savePlanPart,
  signerRuleOn,
  signersOf,
  signVersion,
  takeVersionBack,
  type VersionMoved,
} from '@handrail/care/plans'
import { credentialsOf } from '../agency/credential-store.ts'
import { listPrograms } from '../agency/settings-store.ts'
import { findDocument } from '../documents/store.ts'
import { handles } from '../door/handler.ts'
import { lockCase, saveLater } from '../intake/case-store.ts'
import { findCase } from '../intake/list-store.ts'
import { digest } from '../intake/signed-store.ts'
import { authoritiesOf } from '../people/circle/store.ts'
import { areOne, writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { copyInHand, endCopyLinks } from './copy-store.ts'
import { fromNeeds } from './from-needs.ts'
import {
  contentOf,
  findVersion,
  goalBefore,
  inEffect,
  insertPlanPart,
  insertSignature,
  insertVersion,
  lastPart,
  lockVersion,
  saveInEffect,
  saveMove,
  saveOffer,
  signaturesOf,
  versionRows,
} from './plan-store.ts'

/** A version with its case, locked in this order: what ends one version and begins another comes one after the other. */
async function lockInCase(tx: Tx, agency: AgencyId, plan: PlanVersionId) {
  const of = await findVersion(tx, agency, plan)
  return of && (await lockCase(tx, agency, of.case)) ? lockVersion(tx, agency, plan) : undefined
}

export const beginVersionHandler = handles(beginVersion, {
  async load(tx, { case: id, from }, moment) {
    const { agency } = moment
    const of = await lockCase(tx, agency, id)
    if (!of) return undefined
    const rows = await versionRows(tx, agency, id)
    const source = rows.find(({ plan, status }) =>
      from === undefined ? status === 'in-effect' : plan === from,
    )
    return {
      case: id,
      status: of.status,
      person: of.person,
      underWay: rows.find(({ status }) => status === 'draft' || status === 'offered')?.plan,
      versions: rows[0]?.n ?? 0,
      source: source && {
        version: source.plan,
        status: source.status,
        content: await contentOf(tx, agency, source.plan),
      },
      needs: source ? undefined : await fromNeeds(tx, moment, { case: id, person: of.person }),
    }
  },
  async save(tx, next, _input, { agency, now, actor }) {
    await insertVersion(tx, { agency, now, by: writerOf(actor) }, next)
    await tellCase(tx, next, { agency })
  },
})

/** How planning stands, for the stage of the case. */
export async function tellCase(
  tx: Tx,
  { case: of }: { readonly case: CaseId },
  { agency }: Pick<Moment, 'agency'>,
) {
  const rows = await versionRows(tx, agency, of)
  const is = (...statuses: readonly string[]) => rows.some(({ status }) => statuses.includes(status))
  const plan = is('in-effect') ? 'in-force' : is('draft', 'offered') ? 'drafted' : undefined
  await saveLater(tx, agency, of, { plan })
}

export const savePlanPartHandler = handles(savePlanPart, {
  async load(tx, { plan, saved }, { agency }) {
    const found = await lockVersion(tx, agency, plan)
    if (!found) return undefined
    const last = await lastPart(tx, agency, { plan, part: partKey(saved) })
    const before =
      saved.part === 'goal' ? await goalBefore(tx, agency, { of: found.case, goal: saved.goal }) : undefined
    return { ...found, version: last?.version ?? 0, last, before }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertPlanPart(tx, { agency, now, by: writerOf(actor) }, next),
  // Both versions are shown side by side, and nobody's words are lost.
  current: ({ last }) => last,
})

export const offerVersionHandler = handles(offerVersion, {
  async load(tx, { plan }, { agency }) {
    const found = await lockVersion(tx, agency, plan)
    return found && { ...found, content: await contentOf(tx, agency, plan), digest }
  },
  save: (tx, next, _input, { agency }) => saveOffer(tx, agency, next),
  current: ({ version }) => ({ version }),
})

export const takeVersionBackHandler = handles(takeVersionBack, {
  async load(tx, { plan }, { agency }) {
    const found = await lockVersion(tx, agency, plan)
    return found && { ...found, signatures: (await signaturesOf(tx, agency, plan)).length }
  },
  save: (tx, next, _input, moment) => moved(tx, next, moment),
  current: ({ version }) => ({ version }),
})

export const dropVersionHandler = handles(dropVersion, {
  load: (tx, { plan }, { agency }) => lockInCase(tx, agency, plan),
  async save(tx, next, _input, moment) {
    await moved(tx, next, moment)
    await tellCaseOf(tx, next.plan, moment)
  },
  current: ({ version }) => ({ version }),
})

/** Back to a draft, or over: what a link still shows of this text is not so any more. */
async function moved(tx: Tx, next: VersionMoved, moment: Moment): Promise<void> {
  await saveMove(tx, moment, next)
  await endCopyLinks(tx, moment.agency, next.plan, moment.now)
}

async function tellCaseOf(tx: Tx, plan: PlanVersionId, moment: Moment) {
  const found = await findVersion(tx, moment.agency, plan)
  if (found) await tellCase(tx, found, moment)
}

/** The licence on which whoever asks works today: the first that is valid and was checked. */
async function licenceOf(tx: Tx, { agency, on }: Moment, staff: StaffId | null) {
  const theirs = staff ? await credentialsOf(tx, agency, staff) : []
  const valid = theirs.find(
    ({ from, until, verifiedOn }) => verifiedOn !== null && from <= on && (until === null || on <= until),
  )
  return valid ? { kind: valid.kind, state: valid.state } : null
}

export const signVersionHandler = handles(signVersion, {
  async load(tx, { plan, authority, how }, moment) {
    const { agency, actor } = moment
    const found = await lockVersion(tx, agency, plan)
    if (!found) return undefined
    const authorities = authority === undefined ? [] : await authoritiesOf(tx, agency, found.person)
    return {
      ...found,
      ...(await ofCase(tx, agency, found.case)),
      hash: found.hash ?? undefined,
      signatures: await signaturesOf(tx, agency, plan),
      authority: authorities.find((one) => one.authority === authority),
      providers: providersIn(await contentOf(tx, agency, plan)),
      credential: await licenceOf(tx, moment, writerOf(actor)),
      isTheirPaper:
        how.method === 'paper' && (await isTheirs(tx, moment, { ...found, document: how.document })),
    }
  },
  save: (tx, next, _input, { agency }) => insertSignature(tx, agency, next),
})

/** What the case of a version says about it. */
async function ofCase(tx: Tx, agency: AgencyId, of: CaseId) {
  const found = await findCase(tx, agency, of)
  if (!found) throw new Error('A version of a plan has no case.')
  return { caseIsOpen: found.status === 'open', askedOn: found.requestedOn }
}

async function isTheirs(
  tx: Tx,
  { agency, actor }: Moment,
  { person, document }: { readonly person: PersonId; readonly document: DocumentId },
): Promise<boolean> {
  const found = await findDocument(tx, { agency, actor }, document)
  return found !== undefined && areOne(tx, agency, { one: found.person, other: person })
}

/** Who signs this plan, and by which rule. */
export async function signersFor(
  tx: Tx,
  { agency, on }: Moment,
  of: { readonly case: CaseId; readonly by: StaffId; readonly content: PlanContent },
) {
  const { program } = (await findCase(tx, agency, of.case)) ?? {}
  const programs = program ? await listPrograms(tx, agency) : []
  const rule = signerRuleOn(on, programs.find((one) => one.program === program)?.kind)
  const isAuthorLicensed = isLicensed(await credentialsOf(tx, agency, of.by), on)
  return { rule, signers: signersOf(rule, of.content, { isAuthorLicensed }) }
}

export const putInEffectHandler = handles(putInEffect, {
  async load(tx, { plan }, moment) {
    const { agency } = moment
    const found = await lockInCase(tx, agency, plan)
    if (!found) return undefined
    const content = await contentOf(tx, agency, plan)
    return {
      ...found,
      ...(await ofCase(tx, agency, found.case)),
      hash: found.hash ?? undefined,
      content,
      signers: (await signersFor(tx, moment, { ...found, content })).signers,
      signatures: await signaturesOf(tx, agency, plan),
      current: await inEffect(tx, agency, found.case),
      copy: await copyInHand(tx, agency, { plan, hash: found.hash }),
    }
  },
  async save(tx, next, _input, moment) {
    await saveInEffect(tx, moment, next)
    if (next.supersedes) await endCopyLinks(tx, moment.agency, next.supersedes, moment.now)
    await tellCase(tx, next, moment)
  },
  current: ({ version }) => ({ version }),
})

export const revokePlanHandler = handles(revokePlan, {
  load: (tx, { plan }, { agency }) => lockInCase(tx, agency, plan),
  async save(tx, next, _input, moment) {
    await moved(tx, next, moment)
    await tellCaseOf(tx, next.plan, moment)
  },
  current: ({ version }) => ({ version }),
})
