import type { Moment } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { beginNeeds, dropNeeds, layNeedsReady, saveNeeds, signNeeds } from '@handrail/care/plans'
import { handles } from '../door/handler.ts'
import { lockCase } from '../intake/case-store.ts'
import { digest, insertSigned } from '../intake/signed-store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  insertNeeds,
  insertNeedsPart,
  lastNeeds,
  lockNeeds,
  needsAnswers,
  needsRows,
  saveNeedsDrop,
  saveNeedsSigned,
} from './needs-store.ts'

async function beginning(tx: Tx, { case: id }: { readonly case: CaseId }, { agency }: Moment) {
  const of = await lockCase(tx, agency, id)
  if (!of) return undefined
  const rows = await needsRows(tx, agency, id)
  return {
    case: id,
    status: of.status,
    person: of.person,
    open: rows.find(({ status }) => status === 'open')?.assessment,
    wasAssessed: rows.some(({ status }) => status === 'signed'),
  }
}

export const beginNeedsHandler = handles(beginNeeds, {
  load: beginning,
  save: (tx, next, _input, { agency, now }) => insertNeeds(tx, { agency, now }, next),
})

export const layNeedsReadyHandler = handles(layNeedsReady, {
  load: beginning,
  save: (tx, next, _input, { agency, now }) => insertNeeds(tx, { agency, now }, next),
})

export const saveNeedsHandler = handles(saveNeeds, {
  async load(tx, { assessment, saved }, { agency }) {
    const found = await lockNeeds(tx, agency, assessment)
    if (!found) return undefined
    const last = await lastNeeds(tx, agency, { assessment, part: saved.part })
    return { ...found, version: last?.version ?? 0, last }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertNeedsPart(tx, { agency, now, by: writerOf(actor) }, next),
  // Both versions are shown side by side, and nobody's words are lost.
  current: ({ last }) => last,
})

export const signNeedsHandler = handles(signNeeds, {
  async load(tx, { assessment }, { agency }) {
    const found = await lockNeeds(tx, agency, assessment)
    return found && { ...found, answers: await needsAnswers(tx, agency, assessment), digest }
  },
  async save(tx, { assessment, person, signed }, _input, { agency, on }) {
    await saveNeedsSigned(tx, agency, { assessment, on })
    await insertSigned(tx, agency, { record: assessment, person, kind: 'needs-assessment', signed })
  },
  current: ({ version }) => ({ version }),
})

export const dropNeedsHandler = handles(dropNeeds, {
  load: (tx, { assessment }, { agency }) => lockNeeds(tx, agency, assessment),
  save: (tx, next, _input, { agency }) => saveNeedsDrop(tx, agency, next),
})
