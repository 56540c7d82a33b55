import type { Moment, PersonId } from '@handrail/care'
import { MOST_ABSENCES } from '@handrail/care/agency'
import { caseHandovers, handedToMe, handOverCase, readHandover } from '@handrail/care/intake'
import { openAbsences } from '../agency/absence-store.ts'
import { rolesOn } from '../agency/staff-store.ts'
import { passOn } from '../clocks/deadline-store.ts'
import { answers, handles } from '../door/handler.ts'
import { endRelationAt, insertRelation, openRelationsOf } from '../people/relations/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { giveRequests } from '../referrals/store.ts'
import { lockCase, saveCase } from './case-store.ts'
import {
  handoversOf,
  hasCaseManager,
  insertHandover,
  lockHandover,
  ownsMore,
  requestsTaken,
  saveRead,
  unreadOf,
} from './handover-store.ts'
import { findCase } from './list-store.ts'
import { namesOfPeople } from './reading.ts'

const intakesOf = async (tx: Tx, { agency, now }: Moment, person: PersonId) =>
  (await openRelationsOf(tx, agency, { person, now })).filter(({ kind }) => kind === 'intake')

export const handOverCaseHandler = handles(handOverCase, {
  async load(tx, { case: id, to }, moment) {
    const { agency, on } = moment
    const of = await lockCase(tx, agency, id)
    if (!of) return undefined
    const { owner, person } = of
    const intakes = await intakesOf(tx, moment, person)
    const isLeft = owner !== undefined && !(await ownsMore(tx, agency, { of: id, person, owner }))
    return {
      ...of,
      hasCaseManager: await hasCaseManager(tx, agency, id),
      colleague: {
        roles: await rolesOn(tx, agency, { staff: to, on }),
        absences: await openAbsences(tx, agency, { on, of: [to], most: MOST_ABSENCES }),
        hasIntake: intakes.some(({ staff }) => staff === to),
      },
      requests: owner === undefined ? [] : await requestsTaken(tx, agency, { of: id, owner }),
      ends: isLeft ? intakes.find(({ staff }) => staff === owner) : undefined,
    }
  },
  async save(tx, next, { why, words }, { agency, now, actor }) {
    const { case: of, person, from, to, requests, begins, ends } = next
    await insertHandover(tx, { agency, now, by: writerOf(actor) }, { ...next, why, words })
    await saveCase(tx, { agency, now }, { case: of, owner: to })
    if (begins) await insertRelation(tx, agency, begins)
    if (from) {
      await giveRequests(tx, { agency, now }, { requests, to })
      await passOn(tx, agency, { person, from, to, subjects: [of, ...requests], isAll: ends !== undefined })
    }
    // Last: after it, the record may not exist for whoever handed it over.
    if (ends) await endRelationAt(tx, agency, { relation: ends.relation, until: now })
  },
  current: ({ version, owner }) => ({ version, owner }),
})

export const readHandoverHandler = handles(readHandover, {
  load: (tx, { handover }, { agency }) => lockHandover(tx, agency, handover),
  save: (tx, { handover }, _input, { agency, now }) => saveRead(tx, agency, { handover, at: now }),
})

export const handedToMeHandler = answers(handedToMe, async (tx, _input, moment) => {
  const staff = writerOf(moment.actor)
  const rows = staff === null ? [] : await unreadOf(tx, moment.agency, staff)
  const nameOf = await namesOfPeople(
    tx,
    moment,
    rows.map(({ person }) => person),
  )
  return { handovers: rows.map((one) => ({ ...one, name: nameOf(one.person) })) }
})

export const caseHandoversHandler = answers(caseHandovers, async (tx, { case: of }, { agency }) => {
  const found = await findCase(tx, agency, of)
  return found && { person: found.person, handovers: [...(await handoversOf(tx, agency, of))] }
})
