import type { Moment, PersonId, StaffId } from '@handrail/care'
import { MOST_ABSENCES } from '@handrail/care/agency'
import {
  type Asked,
  answerAssignment,
  assign,
  assignmentsOf,
  caseloadOf,
  caseloads,
  describeCaseManager,
  givenToMe,
  handOver,
  recordFirstContact,
  weigh,
} from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { openAbsences } from '../agency/absence-store.ts'
import { credentialsOf } from '../agency/credential-store.ts'
import { stateOf } from '../agency/settings-store.ts'
import { rolesOn } from '../agency/staff-store.ts'
import { answers, type Handler, handles } from '../door/handler.ts'
import { saveLater } from '../intake/case-store.ts'
import { findCase } from '../intake/list-store.ts'
import { endRelationAt, insertRelation, openRelationsOf } from '../people/relations/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { coversNow } from './cover-store.ts'
import {
  coverCaseloadHandler,
  coveredByMeHandler,
  endCoversHandler,
  takeBackCoversHandler,
  turnCoversHandler,
} from './covering.ts'
import {
  askCredentialHandler,
  confirmCredentialAskHandler,
  credentialAsksHandler,
  endCredentialAskHandler,
} from './credential-asks.ts'
import { asksOn, programOfCase } from './fit-store.ts'
import { freeWhoLeftHandler } from './leaving.ts'
import {
  assignmentRows,
  caseloadRows,
  currentOf,
  decidedIt,
  declinedBefore,
  insertAssignment,
  lockAssignment,
  lockCaseManager,
  lockCaseToAssign,
  onCaseloadOf,
  saveCaseManager,
  saveFirstContact,
  saveStep,
  saveWeight,
} from './store.ts'
import {
  caseloadWith,
  namesOf,
  suggestForAllHandler,
  suggestHandler,
  toAssignHandler,
  weightsNow,
} from './suggesting.ts'

async function candidate(tx: Tx, moment: Moment, of: { readonly case: CaseId; readonly staff: StaffId }) {
  const { agency, on } = moment
  return {
    roles: await rolesOn(tx, agency, { staff: of.staff, on }),
    declinedBefore: await declinedBefore(tx, agency, { of: of.case, staff: of.staff }),
    decidedIt: await decidedIt(tx, agency, { of: of.case, staff: of.staff }),
    credentials: await credentialsOf(tx, agency, of.staff),
    absences: await openAbsences(tx, agency, { on, of: [of.staff], most: MOST_ABSENCES }),
    asked: await askedOfCase(tx, { agency, on }, of.case),
    caseload: await caseloadWith(tx, moment, { of: of.case, staff: of.staff }),
  }
}

async function askedOfCase(
  tx: Tx,
  { agency, on }: Pick<Moment, 'agency' | 'on'>,
  of: CaseId,
): Promise<Asked> {
  const program = await programOfCase(tx, agency, of)
  const asks = (await asksOn(tx, agency, on)).filter((one) => one.program === program)
  return { asks, state: await stateOf(tx, agency), on }
}

const relationsOf = (tx: Tx, { agency, now }: Moment, person: PersonId) =>
  openRelationsOf(tx, agency, { person, now })

const assignHandler = handles(assign, {
  async load(tx, { case: id, staff }, moment) {
    const of = await lockCaseToAssign(tx, moment.agency, id)
    return (
      of && {
        ...of,
        ...(await candidate(tx, moment, { case: id, staff })),
        current: await currentOf(tx, moment.agency, id),
        relations: await relationsOf(tx, moment, of.person),
      }
    )
  },
  async save(tx, next, _input, { agency, now, actor }) {
    await insertAssignment(tx, { agency, now, by: writerOf(actor) }, next)
    if (next.relation) await insertRelation(tx, agency, next.relation)
    await saveLater(tx, agency, next.case, { assignment: 'assigned' })
  },
})

const answerHandler = handles(answerAssignment, {
  async load(tx, { assignment }, moment) {
    const of = await lockAssignment(tx, moment.agency, assignment)
    return of && { ...of, relations: await relationsOf(tx, moment, of.person) }
  },
  async save(tx, next, _input, { agency, now }) {
    await saveStep(tx, { agency, now }, next)
    // Before the relation ends: after it, the record does not exist for whoever said no.
    if (next.status === 'declined') await saveLater(tx, agency, next.case, { assignment: 'none' })
    if (next.ends) await endRelationAt(tx, agency, { relation: next.ends.relation, until: now })
  },
})

const firstContactHandler = handles(recordFirstContact, {
  async load(tx, { assignment }, moment) {
    const { agency } = moment
    const of = await lockAssignment(tx, agency, assignment)
    return of && { ...of, relations: [], covers: await coversNow(tx, agency, assignment) }
  },
  save: (tx, next, _input, { agency, now }) => saveFirstContact(tx, { agency, now }, next),
})

const handOverHandler = handles(handOver, {
  async load(tx, { assignment, to }, moment) {
    const of = await lockAssignment(tx, moment.agency, assignment)
    return (
      of && {
        ...of,
        relations: await relationsOf(tx, moment, of.person),
        candidate: await candidate(tx, moment, { case: of.case, staff: to }),
      }
    )
  },
  async save(tx, { step, made, backup }, _input, { agency, now, actor }) {
    await saveStep(tx, { agency, now }, step)
    if (step.ends) await endRelationAt(tx, agency, { relation: step.ends.relation, until: now })
    await insertAssignment(tx, { agency, now, by: writerOf(actor) }, made)
    if (made.relation) await insertRelation(tx, agency, made.relation)
    if (backup) await insertRelation(tx, agency, backup)
    await saveLater(tx, agency, made.case, { assignment: 'assigned' })
  },
})

const assignmentsOfHandler = answers(assignmentsOf, async (tx, { case: of }, { agency }) =>
  (await findCase(tx, agency, of)) ? { assignments: [...(await assignmentRows(tx, agency, of))] } : undefined,
)

const caseloadsHandler = answers(caseloads, async (tx, _input, { agency, on }) => {
  const weights = weightsNow({ on })
  return {
    caseloads: (await caseloadRows(tx, agency, { on, weights })).map((of) => ({ ...of })),
    source: weights.source,
  }
})

async function peopleOf(tx: Tx, moment: Moment, { staff, toDo }: { staff: StaffId; toDo: boolean }) {
  const rows = await onCaseloadOf(tx, moment.agency, { staff, weights: weightsNow(moment), toDo })
  const nameOf = await namesOf(
    tx,
    moment,
    rows.map(({ person }) => person),
  )
  return { people: rows.map((of) => ({ ...of, name: nameOf(of.person) })) }
}

const caseloadOfHandler = answers(caseloadOf, (tx, { staff }, moment) =>
  peopleOf(tx, moment, { staff, toDo: false }),
)

const givenToMeHandler = answers(givenToMe, async (tx, _input, moment) => {
  const staff = writerOf(moment.actor)
  return staff === null ? { people: [] } : peopleOf(tx, moment, { staff, toDo: true })
})

const describeHandler = handles(describeCaseManager, {
  load: async (tx, { staff }, { agency, on }) => ({
    version: await lockCaseManager(tx, agency, staff),
    roles: await rolesOn(tx, agency, { staff, on }),
  }),
  save: (tx, next, _input, { agency }) => saveCaseManager(tx, agency, next),
})

const weighHandler = handles(weigh, {
  async load(tx, { assignment }, moment) {
    const of = await lockAssignment(tx, moment.agency, assignment)
    return of && { ...of, relations: [] }
  },
  save: (tx, next, _input, { agency, now }) => saveWeight(tx, { agency, now }, next),
})

/** What this room can do and answer. */
export const assignmentsHandlers: readonly Handler[] = [
  assignHandler,
  answerHandler,
  firstContactHandler,
  handOverHandler,
  assignmentsOfHandler,
  caseloadsHandler,
  caseloadOfHandler,
  givenToMeHandler,
  toAssignHandler,
  suggestHandler,
  suggestForAllHandler,
  describeHandler,
  weighHandler,
  askCredentialHandler,
  confirmCredentialAskHandler,
  endCredentialAskHandler,
  credentialAsksHandler,
  coverCaseloadHandler,
  turnCoversHandler,
  endCoversHandler,
  takeBackCoversHandler,
  freeWhoLeftHandler,
  coveredByMeHandler,
]
