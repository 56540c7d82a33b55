import type { Moment, PersonId } from '@handrail/care'
import {
  addToScreening,
  type CaseId,
  dispose,
  hearOtherPlace,
  reachRuleOn,
  recordAttempt,
  saveBlock,
  screenAgain,
  triedSoFar,
} from '@handrail/care/intake'
import { type ContactPoint, safeContact } from '@handrail/care/people'
import { rolesOn } from '../agency/staff-store.ts'
import { readSetting } from '../clocks/setting-store.ts'
import { handles } from '../door/handler.ts'
import { lockPoint, openPointsOf } from '../people/contact/store.ts'
import { personRow } from '../people/finding/store.ts'
import { statusOf } from '../people/identity/store.ts'
import { insertRelation } from '../people/relations/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { worksAtIntake } from '../referrals/deciding.ts'
import { attemptRows, insertAttempt } from './attempt-store.ts'
import { lockCase, referralsOfCase, restage, saveCase } from './case-store.ts'
import {
  allAnswersOf,
  insertBlock,
  insertScreening,
  lastBlock,
  lockScreening,
  openScreeningOf,
  saveDisposition,
  saveHeardOf,
} from './screening-store.ts'
import { digest, insertAddendum, insertSigned, signedRecord } from './signed-store.ts'
import { unansweredIn } from './triage-store.ts'

export const saveBlockHandler = handles(saveBlock, {
  async load(tx, { screening, saved }, { agency }) {
    const found = await lockScreening(tx, agency, screening)
    const of = found && (await lockCase(tx, agency, found.case))
    if (!found || !of) return undefined
    const last = await lastBlock(tx, agency, { screening, block: saved.block })
    return {
      ...found,
      version: last?.version ?? 0,
      last,
      reached: of.reachedAt !== undefined,
      referrals: await referralsOfCase(tx, agency, found.case),
    }
  },
  async save(tx, next, _input, { agency, now, actor }) {
    await insertBlock(tx, { agency, now, by: writerOf(actor) }, next)
    if (!next.reaches) return
    await saveCase(tx, { agency, now }, { case: next.case, reachedAt: now })
    await restage(tx, agency, next.case)
  },
  // Both versions are shown side by side, and nobody's words are lost.
  current: ({ last }) => last,
})

const statusOfPerson = async (tx: Tx, { agency }: Moment, person: PersonId) => {
  const row = await personRow(tx, agency, person)
  return row && statusOf(row)
}

export const recordAttemptHandler = handles(recordAttempt, {
  async load(tx, { case: id, point }, moment) {
    const { agency } = moment
    const of = await lockCase(tx, agency, id)
    const personStatus = of && (await statusOfPerson(tx, moment, of.person))
    if (!of || !personStatus) return undefined
    const used = point === undefined ? undefined : await lockPoint(tx, agency, { person: of.person, point })
    if (point !== undefined && !used) return undefined
    return {
      status: of.status,
      person: of.person,
      reached: of.reachedAt !== undefined,
      referrals: await referralsOfCase(tx, agency, id),
      point: used,
      personStatus,
    }
  },
  async save(tx, next, _input, { agency, now }) {
    await insertAttempt(tx, agency, next)
    if (next.attempt.outcome !== 'reached') return
    await saveCase(tx, { agency, now }, { case: next.case, reachedAt: now })
    await restage(tx, agency, next.case)
  },
})

/** How far the rule is met by what was tried since anybody was last reached. */
export async function triedIn(tx: Tx, moment: Moment, of: CaseId) {
  const { agency, on, zone } = moment
  const attempts = await attemptRows(tx, agency, of)
  const lastReached = attempts.findIndex(({ outcome }) => outcome === 'reached')
  const since = lastReached < 0 ? attempts : attempts.slice(0, lastReached)
  const rule = reachRuleOn(on)
  const first = since.at(-1)?.on ?? on
  const setting = await readSetting(tx, agency, zone, first)
  const tried = rule && triedSoFar(since, rule, setting.counting.calendars.agency, on)
  return { attempts, rule, tried, hasWritten: since.some(({ mode }) => mode === 'mail') }
}

/** Whether a letter may safely be sent to any of these. */
const mayWriteTo = (
  points: readonly ContactPoint[],
  status: Parameters<typeof safeContact>[1]['status'],
  { now, zone }: Moment,
) => points.some((point) => safeContact(point, { channel: 'mail', at: now, zone, status }).may)

export const disposeHandler = handles(dispose, {
  async load(tx, { screening, owner }, moment) {
    const { agency, now, on } = moment
    const found = await lockScreening(tx, agency, screening)
    const of = found && (await lockCase(tx, agency, found.case))
    const personStatus = of && (await statusOfPerson(tx, moment, of.person))
    if (!of || !personStatus) return undefined
    const { attempts: _attempts, rule, tried, hasWritten } = await triedIn(tx, moment, of.case)
    const points = await openPointsOf(tx, agency, [of.person])
    return {
      ...found,
      tier: of.tier,
      unanswered: await unansweredIn(tx, agency, of.case),
      answers: await allAnswersOf(tx, agency, screening),
      referrals: await referralsOfCase(tx, agency, of.case),
      reachRule: rule,
      tried,
      mayWrite: mayWriteTo(points, personStatus, moment),
      hasWritten,
      ownerWorksHere: (await rolesOn(tx, agency, { staff: owner, on })).length > 0,
      ownerHasIntake: await worksAtIntake(tx, agency, { person: of.person, staff: owner, now }),
      digest,
    }
  },
  async save(tx, next, _input, { agency, now }) {
    const { screening, case: of, person, as, owner, closes } = next
    await saveDisposition(tx, { agency, now }, { screening, as })
    await insertSigned(tx, agency, { record: screening, person, kind: 'screening', signed: next.signed })
    await saveCase(tx, { agency, now }, { case: of, owner, closes })
    if (next.relation) await insertRelation(tx, agency, next.relation)
    await restage(tx, agency, of)
  },
  current: ({ version }) => ({ version }),
})

export const addToScreeningHandler = handles(addToScreening, {
  async load(tx, { screening }, { agency }) {
    const found = await lockScreening(tx, agency, screening)
    return found && { ...found, kept: await signedRecord(tx, agency, screening), digest }
  },
  save: (tx, { screening, person, addendum }, _input, { agency }) =>
    insertAddendum(tx, agency, { record: screening, person, addendum }),
})

export const hearOtherPlaceHandler = handles(hearOtherPlace, {
  async load(tx, { screening }, { agency }) {
    const found = await lockScreening(tx, agency, screening)
    const of = found && (await lockCase(tx, agency, found.case))
    return of && { ...found, disposition: found.disposition ?? undefined, caseStatus: of.status }
  },
  async save(tx, { screening, case: of, person, words, taken, again }, _input, { agency, now }) {
    await saveHeardOf(tx, { agency, now }, { screening, words })
    if (again) await insertScreening(tx, { agency, now }, { screening: again, case: of, person })
    await saveCase(tx, { agency, now }, { case: of, ...(taken && { closes: 'other-place' as const }) })
    await restage(tx, agency, of)
  },
})

export const screenAgainHandler = handles(screenAgain, {
  async load(tx, { case: id }, { agency }) {
    const of = await lockCase(tx, agency, id)
    return of && { ...of, open: await openScreeningOf(tx, agency, id) }
  },
  async save(tx, next, _input, { agency, now }) {
    await insertScreening(tx, { agency, now }, next)
    await saveCase(tx, { agency, now }, { case: next.case })
    await restage(tx, agency, next.case)
  },
})
