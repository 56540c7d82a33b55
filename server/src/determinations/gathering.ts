import type { Moment } from '@handrail/care'
import {
  changeDecisionSettings,
  type Evidence,
  exemptRequirement,
  type Gathered,
  giveNotice,
  noteExpiry,
  noticeMissing,
  openPacket,
  type PacketId,
  recordEvidence,
  rejectEvidence,
  seekPayer,
  takeSubstitute,
  waiveRequirement,
  withdrawPacket,
} from '@handrail/care/determinations'
import { lockProgram } from '../agency/settings-store.ts'
import { handles } from '../door/handler.ts'
import { lockCase } from '../intake/case-store.ts'
import { personRow } from '../people/finding/store.ts'
import { bornOf } from '../people/identity/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { contactOf } from './contact.ts'
import { insertGiven, insertNotice, lockNotice } from './decision-store.ts'
import { knownOf } from './evidence.ts'
import {
  insertPacket,
  lockPacket,
  openPacketOf,
  saveGathered,
  saveWithdrawn,
  settleCase,
  type Written,
} from './packet-store.ts'
import { insertSettings, lastVersion, settingsAfter, settingsOn } from './settings-store.ts'

const writtenAt = ({ agency, now, actor }: Moment): Written => ({ agency, now, by: writerOf(actor) })

export const openPacketHandler = handles(openPacket, {
  async load(tx, input, { agency, on }) {
    const of = await lockCase(tx, agency, input.case)
    const person = of && (await personRow(tx, agency, of.person))
    if (!of || !person) return undefined
    const found = await lockProgram(tx, agency, input.program)
    const isOpen = found !== undefined && (found.closedOn === null || found.closedOn > on)
    const { settings } = await settingsOn(tx, agency, input.filedOn)
    return {
      case: of.case,
      status: of.status,
      person: of.person,
      born: bornOf(person),
      open: await openPacketOf(tx, agency, of.case),
      program: isOpen ? found.kind : undefined,
      changes: settings.requirements,
    }
  },
  async save(tx, next, { program }, moment) {
    const found = await lockProgram(tx, moment.agency, program)
    if (!found) throw new Error('The program is gone.')
    await insertPacket(tx, writtenAt(moment), next, found.kind)
  },
})

/** Writes what was gathered; once everything is there, the case awaits a decision. */
async function save(tx: Tx, next: Gathered, moment: Moment): Promise<void> {
  await saveGathered(tx, writtenAt(moment), next)
  if (next.completedOn) await settleCase(tx, moment.agency, next.case)
}

async function loadWith(
  tx: Tx,
  { packet, evidence }: { readonly packet: PacketId; readonly evidence: Evidence },
  moment: Moment,
) {
  const state = await lockPacket(tx, moment.agency, packet)
  return state && { ...state, known: await knownOf(tx, moment, { person: state.person, evidence }) }
}

const current = ({ version }: { readonly version: number }) => ({ version })

export const recordEvidenceHandler = handles(recordEvidence, {
  load: loadWith,
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const takeSubstituteHandler = handles(takeSubstitute, {
  load: loadWith,
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const waiveHandler = handles(waiveRequirement, {
  load: (tx, { packet }, { agency }) => lockPacket(tx, agency, packet),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const exemptHandler = handles(exemptRequirement, {
  load: (tx, { packet }, { agency }) => lockPacket(tx, agency, packet),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const rejectHandler = handles(rejectEvidence, {
  load: (tx, { packet }, { agency }) => lockPacket(tx, agency, packet),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const noteExpiryHandler = handles(noteExpiry, {
  load: (tx, { packet }, { agency }) => lockPacket(tx, agency, packet),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const seekPayerHandler = handles(seekPayer, {
  async load(tx, { packet }, { agency }) {
    const state = await lockPacket(tx, agency, packet)
    if (!state) return undefined
    const { settings } = await settingsOn(tx, agency, state.filedOn)
    return { ...state, changes: settings.requirements }
  },
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const withdrawHandler = handles(withdrawPacket, {
  load: (tx, { packet }, { agency }) => lockPacket(tx, agency, packet),
  async save(tx, next, { words }, moment) {
    await saveGathered(tx, writtenAt(moment), next)
    await saveWithdrawn(tx, moment.agency, { packet: next.packet, words })
    await settleCase(tx, moment.agency, next.case)
  },
  current,
})

export const noticeMissingHandler = handles(noticeMissing, {
  async load(tx, { packet }, { agency, on }) {
    const state = await lockPacket(tx, agency, packet)
    if (!state) return undefined
    const { settings } = await settingsOn(tx, agency, on)
    return { ...state, settings, from: await contactOf(tx, agency) }
  },
  save: (tx, next, _input, moment) => insertNotice(tx, writtenAt(moment), next),
  current,
})

export const giveNoticeHandler = handles(giveNotice, {
  load: (tx, { notice }, { agency }) => lockNotice(tx, agency, notice),
  save: (tx, next, _input, { agency, now }) => insertGiven(tx, { agency, now }, next),
})

export const changeSettingsHandler = handles(changeDecisionSettings, {
  load: async (tx, { from }, { agency }) => ({
    version: await lastVersion(tx, agency),
    before: (await settingsOn(tx, agency, from)).settings,
    later: await settingsAfter(tx, agency, from),
  }),
  save: (tx, next, _input, moment) => insertSettings(tx, writtenAt(moment), next),
  current,
})
