import type { AgencyId, Moment } from '@handrail/care'
import {
  type AnswerLinkId,
  type AtTheLink,
  answerByLink,
  answerPath,
  finishByLink,
  linkToAnswer,
  linkToShow,
  openLink,
  sendLink,
  stopLink,
} from '@handrail/care/instruments'
import { answers, handles } from '../door/handler.ts'
import { recipientOf } from '../messages/recipient.ts'
import { settingsOf } from '../messages/store.ts'
import { reachesWhole, writerOf } from '../people/store.ts'
import type { Keys } from '../platform/keys.ts'
import type { Tx } from '../platform/transaction.ts'
import { freshToken, hashOf } from '../signin/parts.ts'
import { findAgency } from '../signin/store.ts'
import {
  findGiving,
  insertGiving,
  lockGiving,
  openGiving,
  saveAnswers,
  saveDrop,
  saveFinished,
} from './giving-store.ts'
import {
  endLinks,
  holdLink,
  insertLink,
  lockLink,
  openByLink,
  passOf,
  saveStopped,
  sealedLink,
  sealedLinkOf,
} from './link-store.ts'

interface Sealed {
  readonly link: AnswerLinkId
  readonly sealed: Buffer
}

const placeOf = (agency: string, link: string) => `answer link ${agency} ${link}`

/** A sealed link, opened. */
async function pathTo(
  tx: Tx,
  keys: Keys,
  agency: AgencyId,
  { link, sealed }: Sealed,
): Promise<string | undefined> {
  const here = await findAgency(tx, agency)
  return here && answerPath(here.slug, keys.open(sealed, placeOf(agency, link)).toString())
}

export const sendLinkHandler = (keys: Keys) =>
  handles(sendLink, {
    async load(tx, { person, instrument }, moment) {
      const recipient = await recipientOf(tx, moment, person)
      if (!recipient) return undefined
      const open = await openGiving(tx, moment.agency, { person, instrument })
      return { ...recipient, open, token: freshToken() }
    },
    async save(tx, next, _input, moment) {
      const sealed = keys.seal(Buffer.from(next.token), placeOf(moment.agency, next.link))
      await insertGiving(tx, moment, next.giving)
      await insertLink(tx, moment.agency, next, sealed)
    },
  })

export const stopLinkHandler = handles(stopLink, {
  load: (tx, { link }, { agency, now }) => lockLink(tx, agency, { link, now }),
  save: (tx, { link }, { why }, { agency, now }) => saveStopped(tx, agency, { link, at: now, why }),
})

export const linkToAnswerHandler = (keys: Keys) =>
  answers(linkToAnswer, async (tx, { link }, { agency, now }) => {
    const found = await sealedLink(tx, agency, link, now)
    const path = found && (await pathTo(tx, keys, agency, { link, sealed: found.sealed }))
    return found && path !== undefined ? { path, endsAt: found.endsAt } : undefined
  })

export const linkToShowHandler = (keys: Keys) =>
  answers(linkToShow, async (tx, { giving }, moment) => {
    const { agency, now, actor } = moment
    const given = await findGiving(tx, moment, giving)
    if (!given || given.by !== writerOf(actor) || !(await reachesWhole(tx, agency, given.person)))
      return undefined
    const found = await sealedLinkOf(tx, agency, giving, now)
    const path = found && (await pathTo(tx, keys, agency, found))
    return found && path !== undefined ? { person: found.person, path, endsAt: found.endsAt } : undefined
  })

interface Shown {
  readonly token: string
  readonly pass: string
}

async function atTheLink(tx: Tx, { token, pass }: Shown, moment: Moment): Promise<AtTheLink> {
  const { agency, now } = moment
  const opened = await openByLink(tx, token, now)
  const giving = opened && (await lockGiving(tx, moment, opened.giving))
  if (!opened || !giving) return { behind: undefined }
  const held = await passOf(tx, agency, opened.link)
  const { sender, phone } = await settingsOf(tx, agency)
  const holder = held === null ? 'nobody' : held.equals(hashOf(pass)) ? 'this-browser' : 'another'
  return { behind: { link: opened.link, giving, holder, endsAt: opened.endsAt, sender, phone } } as AtTheLink
}

export const openLinkHandler = handles(openLink, {
  load: atTheLink,
  async save(tx, { link, isFirst }, { pass }, moment) {
    if (isFirst) await holdLink(tx, moment, { link, pass })
  },
})

export const answerByLinkHandler = handles(answerByLink, {
  load: atTheLink,
  save: (tx, next, _input, moment) => saveAnswers(tx, moment, next),
})

export const finishByLinkHandler = handles(finishByLink, {
  load: atTheLink,
  async save(tx, next, _input, moment) {
    const { agency, now, actor } = moment
    if (next.kind === 'dropped') {
      await saveDrop(tx, agency, next.drop)
      return endLinks(tx, agency, next.drop.giving, now)
    }
    await saveFinished(tx, { agency, now, by: writerOf(actor) }, next.finishing)
    await endLinks(tx, agency, next.finishing.giving, now)
  },
})
