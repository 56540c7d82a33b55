import type { AgencyId } from '@handrail/care'
import {
  beginSafety,
  dropSafety,
  giveSafetyCopy,
  lookAtSafety,
  moveSafetyAction,
  putSafetyInEffect,
  type SafetyPlanId,
  saveSafety,
  withdrawSafety,
} from '@handrail/care/plans'
import { allRestrictionsOf } from '../../consents/store.ts'
import { handles } from '../../door/handler.ts'
import { digest } from '../../intake/signed-store.ts'
import { lockPerson, writerOf } from '../../people/store.ts'
import type { Tx } from '../../platform/transaction.ts'
import {
  actionsOf,
  endSafety,
  insertAction,
  insertCopy,
  insertLook,
  insertSafety,
  insertSafetyPart,
  lastSafetyPart,
  lockSafety,
  safetyContentOf,
  safetyRows,
  saveSafetyInEffect,
} from './safety-store.ts'

export const beginSafetyHandler = handles(beginSafety, {
  async load(tx, { person }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    const rows = await safetyRows(tx, agency, person)
    const current = rows.find(({ status }) => status === 'in-effect')?.safety
    return {
      ...kept,
      person,
      draft: rows.find(({ status }) => status === 'draft')?.safety,
      versions: rows[0]?.n ?? 0,
      current: current && { safety: current, content: await safetyContentOf(tx, agency, current) },
    }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertSafety(tx, { agency, now, by: writerOf(actor) }, next),
})

export const saveSafetyHandler = handles(saveSafety, {
  async load(tx, { safety, saved }, { agency }) {
    const found = await lockSafety(tx, agency, safety)
    if (!found) return undefined
    const last = await lastSafetyPart(tx, agency, { safety, part: saved.part })
    return { ...found, version: last?.version ?? 0, last }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertSafetyPart(tx, { agency, now, by: writerOf(actor) }, next),
  // Both versions are shown side by side, and nobody's words are lost.
  current: ({ last }) => last,
})

/** A version with the person locked first: what ends one and begins another comes one after the other. */
export async function lockWithPerson(tx: Tx, agency: AgencyId, safety: SafetyPlanId) {
  const found = await lockSafety(tx, agency, safety)
  return found && (await lockPerson(tx, agency, found.person)) ? found : undefined
}

export const putSafetyInEffectHandler = handles(putSafetyInEffect, {
  async load(tx, { safety }, { agency }) {
    const found = await lockWithPerson(tx, agency, safety)
    if (!found) return undefined
    const rows = await safetyRows(tx, agency, found.person)
    return {
      ...found,
      content: await safetyContentOf(tx, agency, safety),
      digest,
      current: rows.filter(({ status }) => status === 'in-effect').map((one) => one.safety),
    }
  },
  save: (tx, next, _input, moment) => saveSafetyInEffect(tx, moment, next),
  current: ({ version }) => ({ version }),
})

export const dropSafetyHandler = handles(dropSafety, {
  load: (tx, { safety }, { agency }) => lockSafety(tx, agency, safety),
  save: (tx, { safety }, _input, moment) => endSafety(tx, moment, { safety, status: 'dropped', why: null }),
  current: ({ version }) => ({ version }),
})

export const withdrawSafetyHandler = handles(withdrawSafety, {
  load: (tx, { safety }, { agency }) => lockWithPerson(tx, agency, safety),
  save: (tx, { safety, why }, _input, moment) => endSafety(tx, moment, { safety, status: 'withdrawn', why }),
  current: ({ version }) => ({ version }),
})

export const lookAtSafetyHandler = handles(lookAtSafety, {
  load: (tx, { safety }, { agency }) => lockSafety(tx, agency, safety),
  save: (tx, next, _input, { agency }) => insertLook(tx, agency, next),
})

export const moveSafetyActionHandler = handles(moveSafetyAction, {
  async load(tx, { safety }, { agency }) {
    const found = await lockSafety(tx, agency, safety)
    if (!found) return undefined
    const rows = await actionsOf(tx, agency, safety)
    return {
      ...found,
      content: await safetyContentOf(tx, agency, safety),
      actions: Object.fromEntries(rows.map(({ action, status }) => [action, status])),
    }
  },
  save: (tx, next, _input, { agency }) => insertAction(tx, agency, next),
})

export const giveSafetyCopyHandler = handles(giveSafetyCopy, {
  async load(tx, { safety }, { agency }) {
    const found = await lockSafety(tx, agency, safety)
    return found && { ...found, restrictions: await allRestrictionsOf(tx, agency, found.person) }
  },
  save: (tx, next, _input, { agency }) => insertCopy(tx, agency, next),
})
