import type { AgencyId, PersonId, PlainDate } from '@handrail/care'
import {
  decisionsOf,
  type Item,
  itemsOn,
  noticesOf,
  packetsOf,
  papersToAsk,
  readDecisionSettings,
  type ShownPacket,
  stillMissing,
} from '@handrail/care/determinations'
import { identity, languageOf } from '@handrail/care/people'
import { answers } from '../door/handler.ts'
import { findCase } from '../intake/list-store.ts'
import { personRow } from '../people/finding/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { coverSince } from './cover-after.ts'
import { decisionsOfPacket, noticeRows } from './decision-store.ts'
import {
  type PacketRow,
  packetRows,
  packetsToAsk,
  personOfPacket,
  questionsOf,
  stepsOf,
} from './packet-store.ts'
import { lastVersion, settingsAfter, settingsOn } from './settings-store.ts'

const shownItem = ({ requirement, status, last }: Item): ShownPacket['items'][number] => {
  const { code, level, accepts, substitutes, waivedBy, maxAgeDays, source, section } = requirement
  return {
    code,
    level,
    status,
    accepts: [...accepts],
    substitutes: [...substitutes],
    mayBeWaived: waivedBy === 'supervisor',
    maxAgeDays: maxAgeDays ?? null,
    source,
    section,
    evidence: last?.evidence ?? null,
    substitute: last?.substitute ?? null,
    why: last?.why ?? null,
    words: last?.words ?? null,
    expiresOn: last?.expiresOn ?? null,
    by: last?.by ?? null,
    at: last?.at ?? null,
  }
}

async function shown(tx: Tx, agency: AgencyId, row: PacketRow, on: PlainDate): Promise<ShownPacket> {
  const { requirements, programId, program: _kind, payers, ...rest } = row
  const items = itemsOn(requirements, await stepsOf(tx, agency, row.packet), on)
  const questions = []
  for (const one of await questionsOf(tx, agency, row.packet)) {
    const cover = await coverSince(tx, agency, { determination: one.determination, person: row.person })
    questions.push({ ...one, cover: cover ?? null })
  }
  return {
    ...rest,
    program: programId,
    payers: [...payers],
    items: items.map(shownItem),
    missing: stillMissing(items).map(({ requirement }) => requirement.code),
    questions,
  }
}

export const packetsOfHandler = answers(packetsOf, async (tx, { case: of }, { agency, on }) => {
  const found = await findCase(tx, agency, of)
  if (!found) return undefined
  const packets = []
  for (const row of await packetRows(tx, agency, of)) packets.push(await shown(tx, agency, row, on))
  return { person: found.person, packets }
})

/** The language in which somebody reads, of those in which notices are written. */
async function noticeLanguage(tx: Tx, agency: AgencyId, person: PersonId): Promise<'en' | 'es'> {
  const row = await personRow(tx, agency, person)
  const language = identity.shape.language.safeParse(row?.language)
  return (language.success && languageOf({ language: language.data })) || 'en'
}

export const noticesOfHandler = answers(noticesOf, async (tx, { packet }, { agency }) => {
  const person = await personOfPacket(tx, agency, packet)
  if (!person) return undefined
  const language = await noticeLanguage(tx, agency, person)
  const rows = await noticeRows(tx, agency, packet)
  return { person, notices: rows.map((row) => ({ ...row, given: [...row.given], language })) }
})

export const decisionsOfHandler = answers(decisionsOf, async (tx, { packet }, { agency }) => {
  const person = await personOfPacket(tx, agency, packet)
  if (!person) return undefined
  return { person, decisions: [...(await decisionsOfPacket(tx, agency, packet))] }
})

export const settingsHandler = answers(readDecisionSettings, async (tx, _input, { agency, on }) => ({
  ...(await settingsOn(tx, agency, on)),
  version: await lastVersion(tx, agency),
  later: await settingsAfter(tx, agency, on),
}))

export const papersToAskHandler = answers(papersToAsk, async (tx, { after }, { agency, on }) => ({
  packets: [...(await packetsToAsk(tx, agency, { on, after }))],
}))
