import type { AgencyId, PlainDate, StaffId } from '@handrail/care'
import { answerCrisis, type CrisisId, followUpCrisis, triage } from '@handrail/care/intake'
import { rolesOn } from '../agency/staff-store.ts'
import { handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { lockCase, restage, saveCase } from './case-store.ts'
import {
  insertTriage,
  lockCrisis,
  mostUrgentOf,
  saveCrisisAnswer,
  saveFollowUp,
  unansweredIn,
} from './triage-store.ts'

export const triageHandler = handles(triage, {
  async load(tx, { case: id }, { agency }) {
    // The lock makes two who find a crisis at once meet: there is one crisis, and both grounds are kept.
    const of = await lockCase(tx, agency, id)
    if (!of) return undefined
    // Another door for the same person lowers nothing: what a clinician left urgent is urgent in each of their cases.
    const tier = of.tier ?? (await mostUrgentOf(tx, agency, of.person))
    return { ...of, tier, unanswered: await unansweredIn(tx, agency, id) }
  },
  async save(tx, next, _input, { agency, now, actor }) {
    const role = actor.kind === 'staff' ? actor.role : 'system'
    await insertTriage(tx, { agency, now, by: writerOf(actor), role }, next)
    await saveCase(tx, { agency, now }, { case: next.case, tier: next.tier })
    await restage(tx, agency, next.case)
  },
})

/** A crisis and then its case, locked. */
async function lockWithCase(tx: Tx, agency: AgencyId, crisis: CrisisId) {
  const found = await lockCrisis(tx, agency, crisis)
  return found && (await lockCase(tx, agency, found.case)) ? found : undefined
}

/** Whether the one who is named is a clinician here today. */
async function isClinician(
  tx: Tx,
  { agency, on }: { readonly agency: AgencyId; readonly on: PlainDate },
  named: { readonly staff: StaffId } | { readonly outside: string },
): Promise<boolean> {
  if (!('staff' in named)) return false
  return (await rolesOn(tx, agency, { staff: named.staff, on })).includes('clinician')
}

export const answerCrisisHandler = handles(answerCrisis, {
  async load(tx, { crisis, clinician }, moment) {
    const found = await lockWithCase(tx, moment.agency, crisis)
    return found && { ...found, isClinician: await isClinician(tx, moment, clinician) }
  },
  async save(tx, next, _input, { agency, now, actor }) {
    await saveCrisisAnswer(tx, { agency, now, by: writerOf(actor) }, next)
    await saveCase(tx, { agency, now }, { case: next.case })
    await restage(tx, agency, next.case)
  },
})

export const followUpCrisisHandler = handles(followUpCrisis, {
  load: (tx, { crisis }, { agency }) => lockWithCase(tx, agency, crisis),
  async save(tx, next, _input, { agency, now, actor }) {
    await saveFollowUp(tx, { agency, now, by: writerOf(actor) }, next)
    await saveCase(tx, { agency, now }, { case: next.case })
  },
})
