import type { AgencyId, Moment } from '@handrail/care'
import {
  type AtTheCopyLink,
  answerCopy,
  type CopiedSignature,
  copiesOf,
  copyOf,
  copyPath,
  endCopyLink,
  giveCopy,
  isSigned,
  linkToCopy,
  openCopy,
  type PlanVersionId,
  sendCopy,
  settleReadBack,
  stopCopyLink,
  takeReadBack,
} from '@handrail/care/plans'
import { staffNamed } from '../agency/store.ts'
import { allRestrictionsOf } from '../consents/store.ts'
import { answers, handles } from '../door/handler.ts'
import { recipientOf } from '../messages/recipient.ts'
import { settingsOf } from '../messages/store.ts'
import { authoritiesOf, supportersOf } from '../people/circle/store.ts'
import type { Keys } from '../platform/keys.ts'
import type { Tx } from '../platform/transaction.ts'
import { freshToken, hashOf } from '../signin/parts.ts'
import { findAgency } from '../signin/store.ts'
import {
  copyRows,
  endOneCopyLink,
  holdCopyLink,
  insertCopy,
  insertCopyLink,
  insertReadBack,
  lockCopyLink,
  lockLinkToStop,
  lockReadBack,
  openByCopyLink,
  readBackRows,
  saveSettlement,
  saveStopped,
  sealedCopyLink,
} from './copy-store.ts'
import { contentOf, findVersion, lockVersion, signaturesOf } from './plan-store.ts'

const placeOf = (agency: string, link: string) => `copy link ${agency} ${link}`

/** Who has signed this very text, with the names of staff. A refusal is none. */
async function signedOf(
  tx: Tx,
  agency: AgencyId,
  { plan, hash }: { readonly plan: PlanVersionId; readonly hash: string | null },
): Promise<readonly CopiedSignature[]> {
  const given = (await signaturesOf(tx, agency, plan)).filter((one) => one.hash === hash && isSigned(one))
  const named: CopiedSignature[] = []
  for (const { as, name, staff, how, on } of given)
    named.push({
      as,
      who: name ?? (await staffNamed(tx, agency, staff ?? undefined)) ?? null,
      method: how.method,
      on,
    })
  return named
}

/** A version of which somebody gets a copy, with how the person may be reached. */
async function toCopy(tx: Tx, plan: PlanVersionId, moment: Moment) {
  const { agency } = moment
  const found = await lockVersion(tx, agency, plan)
  const recipient = found && (await recipientOf(tx, moment, found.person))
  if (!found || !recipient) return undefined
  const { status: living, points, cautioned, settings, mergedInto } = recipient
  return {
    ...found,
    living,
    points,
    cautioned,
    settings,
    mergedInto,
    content: await contentOf(tx, agency, plan),
    signed: await signedOf(tx, agency, found),
    call: { sender: settings.sender, phone: settings.phone },
  }
}

export const giveCopyHandler = handles(giveCopy, {
  async load(tx, { plan, to }, moment) {
    const { agency } = moment
    const found = await toCopy(tx, plan, moment)
    if (!found) return undefined
    const authorities = to.who === 'guardian' ? await authoritiesOf(tx, agency, found.person) : []
    const supporters = to.who === 'supporter' ? await supportersOf(tx, agency, found.person) : []
    return {
      ...found,
      authority: authorities.find(({ authority }) => to.who === 'guardian' && authority === to.authority),
      supporter: supporters.find(({ supporter }) => to.who === 'supporter' && supporter === to.supporter),
      restrictions: await allRestrictionsOf(tx, agency, found.person),
    }
  },
  save: (tx, next, _input, { agency }) => insertCopy(tx, agency, next),
})

export const sendCopyHandler = (keys: Keys) =>
  handles(sendCopy, {
    async load(tx, { plan }, moment) {
      const found = await toCopy(tx, plan, moment)
      return found && { ...found, token: freshToken() }
    },
    async save(tx, next, _input, { agency }) {
      await insertCopy(tx, agency, next.copy)
      const sealed = keys.seal(Buffer.from(next.token), placeOf(agency, next.link))
      await insertCopyLink(tx, agency, next, sealed)
    },
  })

export const linkToCopyHandler = (keys: Keys) =>
  answers(linkToCopy, async (tx, { link }, { agency, now }) => {
    const found = await sealedCopyLink(tx, agency, link, now)
    const here = found && (await findAgency(tx, agency))
    if (!found || !here) return undefined
    const token = keys.open(found.sealed, placeOf(agency, link)).toString()
    return { path: copyPath(here.slug, token), endsAt: found.endsAt }
  })

interface Shown {
  readonly token: string
  readonly pass: string
}

async function atTheLink(tx: Tx, { token, pass }: Shown, moment: Moment): Promise<AtTheCopyLink> {
  const opened = await openByCopyLink(tx, moment, token)
  if (!opened) return { behind: undefined }
  const { passHash, ...behind } = opened
  const holder = passHash === null ? 'nobody' : passHash.equals(hashOf(pass)) ? 'this-browser' : 'another'
  return { behind: { ...behind, holder } }
}

export const endCopyLinkHandler = handles(endCopyLink, {
  load: (tx, { copy }, { agency, now }) => lockCopyLink(tx, agency, { copy, now }),
  save: (tx, { link }, _input, { agency, now }) => endOneCopyLink(tx, agency, { link, at: now }),
})

export const stopCopyLinkHandler = handles(stopCopyLink, {
  load: (tx, { link }, { agency, now }) => lockLinkToStop(tx, agency, { link, now }),
  save: (tx, { link }, { why }, { agency, now }) => saveStopped(tx, agency, { link, at: now, why }),
})

export const openCopyHandler = handles(openCopy, {
  load: atTheLink,
  async save(tx, { link, isFirst }, { pass }, moment) {
    if (isFirst) await holdCopyLink(tx, moment, { link, pass })
  },
})

export const answerCopyHandler = handles(answerCopy, {
  load: atTheLink,
  save: (tx, next, _input, { agency }) => insertReadBack(tx, agency, next),
})

export const takeReadBackHandler = handles(takeReadBack, {
  load: (tx, { plan }, { agency }) => lockVersion(tx, agency, plan),
  save: (tx, next, _input, { agency }) => insertReadBack(tx, agency, next),
})

export const settleReadBackHandler = handles(settleReadBack, {
  load: (tx, { readBack }, { agency }) => lockReadBack(tx, agency, readBack),
  save: (tx, next, _input, { agency }) => saveSettlement(tx, agency, next),
})

export const copiesOfHandler = answers(copiesOf, async (tx, { plan }, { agency }) => {
  const found = await findVersion(tx, agency, plan)
  if (!found) return undefined
  const { sender, phone } = await settingsOf(tx, agency)
  const { case: of, person, n, status, hash, from } = found
  const content = await contentOf(tx, agency, plan)
  return {
    plan,
    case: of,
    person,
    n,
    status,
    hash,
    blocks: [...copyOf({ n, from, content, signed: await signedOf(tx, agency, found) }, { sender, phone })],
    copies: [...(await copyRows(tx, agency, plan))],
    readBacks: await readBackRows(tx, agency, plan),
  }
})
