import { z } from 'zod'
import { type Absence, type Credential, isAwayOn, lastDayAway } from '../agency/index.ts'
import { type CaseId, type CaseStatus, caseId } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import { type PersonId, type StaffId, staffId } from '../kernel/ids.ts'
import { addHours } from '../kernel/instant.ts'
import { done, type Moment, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import {
  isRunning,
  type NewRelation,
  type Relation,
  relationBegan,
  relationEnded,
  relationId,
  words,
} from '../people/index.ts'
import type { Role } from '../permissions.ts'
import {
  type AssignmentId,
  assignmentId,
  CHOICES,
  type ChoiceMade,
  DECLINED_WHY,
  HANDED_OVER_WHY,
} from './assignment.ts'
import { type Asked, lacksOf } from './credential-ask.ts'
import {
  assignmentAccepted,
  assignmentDeclined,
  assignmentMade,
  firstContactMade,
  handedOver,
} from './events.ts'
import { type AssignmentStatus, afterAssignment } from './states.ts'

/** A caseload and what it usually holds, with what the person would add; in thousandths of somebody seen every week. */
interface CaseloadWith {
  readonly load: number
  readonly usual: number
  readonly adds: number
}

/** Somebody to be given to a person, as the decision needs to know them. */
interface Candidate {
  readonly roles: readonly Role[]
  /** They, or the person, said no before. */
  readonly declinedBefore: boolean
  /** They decided that this person may have it: nobody decides for their own caseload. */
  readonly decidedIt: boolean
  readonly credentials: readonly Credential[]
  /** What the program asks of its case managers. */
  readonly asked: Asked
  /** Days away that are not over. */
  readonly absences: readonly Absence[]
  readonly caseload: CaseloadWith
}

export interface Making extends Candidate {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  readonly isGranted: boolean
  /** There was no place yet. */
  readonly waits: boolean
  readonly current: StaffId | undefined
  readonly relations: readonly Relation[]
}

/** A reason to see the person that an assignment gives. */
interface Begun extends NewRelation {
  readonly kind: 'lead' | 'backup'
}

export interface Made {
  readonly assignment: AssignmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly staff: StaffId
  readonly choice: ChoiceMade
  readonly handOver: string | undefined
  /** Why, although they are away. */
  readonly despiteAway: string | undefined
  /** Why, although it brings their caseload past what is usual. */
  readonly despiteUsual: string | undefined
  /** Unless they lead already. */
  readonly relation: Begun | undefined
}

const chosen = { staff: staffId, choice: z.enum(CHOICES) }
/** Why somebody is given a person although they are away. */
const despiteAway = words(500).optional()
/** Why somebody is given a person although their caseload passes what is usual by it. A figure of practice asks for a reason. */
const despiteUsual = words(500).optional()
const despites = { despiteAway, despiteUsual }

/** A supervisor gives somebody a case manager, once the person was offered a choice. */
export const assign = operation({
  name: 'assignments.assign',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({ case: caseId, ...chosen, ...despites }),
  answer: z.strictObject({ assignment: assignmentId }),
  decide(state: Making, { staff, choice, ...despite }, moment) {
    if (state.status === 'closed') return refuse('case-is-closed')
    if (!state.isGranted) return refuse('nothing-granted-yet')
    if (state.waits) return refuse('still-waits')
    if (state.current) return refuse('has-a-case-manager', { staff: state.current })
    const no = mayNotTake(state, { staff, ...despite }, moment)
    if (no) return no
    const lead = leadOf(state.relations, moment)
    if (lead && lead.staff !== staff) return refuse('has-a-lead', { staff: lead.staff }, 'staff')
    const given = { staff, choice, leads: lead !== undefined, ...needed(state, despite, moment) }
    const next = madeFor(state, given, moment)
    return done(next, [madeEvent(next), ...beganEvents(next)], { assignment: next.assignment })
  },
})

function mayNotTake(
  candidate: Candidate,
  { staff, ...despite }: { readonly staff: StaffId } & Despite,
  moment: Moment,
): Refusal | undefined {
  const { roles, declinedBefore, decidedIt } = candidate
  const { actor } = moment
  // Who gives reasons to see people gives none to themselves.
  if (actor.kind === 'staff' && actor.staff === staff) return refuse('not-for-oneself', undefined, 'staff')
  if (!roles.includes('case-manager')) return refuse('not-a-case-manager', undefined, 'staff')
  if (decidedIt) return refuse('decided-it', undefined, 'staff')
  if (declinedBefore) return refuse('declined-before', undefined, 'staff')
  const lacks = lacksOf(candidate.credentials, candidate.asked)
  if (lacks) return lacks
  const away = awayNow(candidate, moment)
  if (away && despite.despiteAway === undefined)
    return refuse('is-away', { until: lastDayAway(away) }, 'staff')
  if (isPastUsual(candidate) && despite.despiteUsual === undefined) {
    const { load, usual } = candidate.caseload
    return refuse('past-usual', { load, usual }, 'staff')
  }
  return undefined
}

/** Reasons why it is them all the same. */
interface Despite {
  readonly despiteAway?: string | undefined
  readonly despiteUsual?: string | undefined
}

const isPastUsual = ({ caseload: { load, usual, adds } }: Pick<Candidate, 'caseload'>): boolean =>
  load + adds > usual

const awayNow = ({ absences }: Pick<Candidate, 'absences'>, { on }: Moment): Absence | undefined =>
  absences.find((of) => isAwayOn(of, on))

/** A reason is kept where it was needed, and nowhere else. */
const needed = (candidate: Candidate, despite: Despite, moment: Moment): Required<Despite> => ({
  despiteAway: awayNow(candidate, moment) ? despite.despiteAway : undefined,
  despiteUsual: isPastUsual(candidate) ? despite.despiteUsual : undefined,
})

const leadOf = (relations: readonly Relation[], { now }: Moment): Relation | undefined =>
  relations.find((one) => one.kind === 'lead' && isRunning(one, now))

interface Given extends Required<Despite> {
  readonly staff: StaffId
  readonly choice: ChoiceMade
  readonly leads: boolean
  readonly handOver?: string | undefined
}

const madeFor = (
  { case: of, person }: Pick<Making, 'case' | 'person'>,
  { staff, choice, leads, handOver, despiteAway: away, despiteUsual: usual }: Given,
  moment: Moment,
): Made => ({
  assignment: assignmentId.parse(moment.newId()),
  case: of,
  person,
  staff,
  choice,
  handOver,
  despiteAway: away,
  despiteUsual: usual,
  relation: leads ? undefined : beginsAs('lead', { person, staff }, moment),
})

const beginsAs = (
  kind: Begun['kind'],
  { person, staff }: { readonly person: PersonId; readonly staff: StaffId },
  { newId, now }: Moment,
  days?: number,
): Begun => ({
  relation: relationId.parse(newId()),
  person,
  staff,
  kind,
  from: now,
  until: days === undefined ? undefined : addHours(now, days * 24),
  reason: undefined,
})

const madeEvent = ({ assignment, case: of, staff, person, ...why }: Made): Happened =>
  assignmentMade.of(
    {
      assignment,
      case: of,
      staff,
      ...(why.despiteAway !== undefined && { despite: 'away' as const }),
      ...(why.despiteUsual !== undefined && { pastUsual: true as const }),
    },
    person,
  )

const beganEvents = ({ relation, person }: Pick<Made, 'relation' | 'person'>): readonly Happened[] =>
  relation
    ? [relationBegan.of({ relation: relation.relation, staff: relation.staff, kind: relation.kind }, person)]
    : []

/** An assignment, as its changes look at it first. */
export interface AssignmentState {
  readonly assignment: AssignmentId
  readonly version: number
  readonly case: CaseId
  readonly person: PersonId
  readonly staff: StaffId
  readonly status: AssignmentStatus
  readonly relations: readonly Relation[]
}

export interface AssignmentStep {
  readonly assignment: AssignmentId
  readonly case: CaseId
  readonly version: number
  readonly status: AssignmentStatus
  readonly why: string | undefined
  readonly words: string | undefined
  /** What ends with it. */
  readonly ends: Relation | undefined
}

const answered = z.discriminatedUnion('says', [
  z.strictObject({ says: z.literal('yes') }),
  z.strictObject({ says: z.literal('no'), why: z.enum(DECLINED_WHY), words: words(1_000).optional() }),
])

/** The case manager takes somebody on, or says why not. Only their own; a no gives the record back. */
export const answerAssignment = operation({
  name: 'assignments.answer',
  needs: { permission: 'assignments:answer' },
  input: z.strictObject({ assignment: assignmentId, version: z.int(), answer: answered }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: AssignmentState, { answer }, moment) {
    const { actor } = moment
    if (actor.kind !== 'staff' || actor.staff !== state.staff) return refuse('not-yours')
    const status = afterAssignment(state.status, answer.says === 'yes' ? 'accept' : 'decline')
    if (isRefusal(status)) return status
    const { assignment, case: of, staff, person } = state
    const one = { assignment, case: of, staff }
    const step = { assignment, case: of, version: state.version + 1, status }
    if (answer.says === 'yes') {
      const next: AssignmentStep = { ...step, why: undefined, words: undefined, ends: undefined }
      return done(next, [assignmentAccepted.of(one, person)], { version: next.version })
    }
    const ends = ledBy(state, moment)
    const next: AssignmentStep = { ...step, why: answer.why, words: answer.words, ends }
    return done(next, [assignmentDeclined.of({ ...one, why: answer.why }, person), ...ended(ends, person)], {
      version: next.version,
    })
  },
})

const ledBy = ({ relations, staff }: AssignmentState, moment: Moment): Relation | undefined => {
  const lead = leadOf(relations, moment)
  return lead?.staff === staff ? lead : undefined
}

const ended = (relation: Relation | undefined, person: PersonId): readonly Happened[] =>
  relation
    ? [relationEnded.of({ relation: relation.relation, staff: relation.staff, kind: relation.kind }, person)]
    : []

export interface FirstContact {
  readonly assignment: AssignmentId
  readonly version: number
  readonly on: PlainDate
}

interface ToContact extends AssignmentState {
  readonly contactedOn: PlainDate | null
  /** Who is there for the case manager now. */
  readonly covers: readonly StaffId[]
}

/**
 * Writes down that case manager and person talked, or whoever covers and the person, answered or not. Only the first time
 * counts here; notes have a room of their own.
 */
export const recordFirstContact = operation({
  name: 'assignments.recordFirstContact',
  needs: { permission: 'assignments:answer' },
  input: z.strictObject({ assignment: assignmentId, version: z.int(), on: plainDate }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: ToContact, { on }, { actor, on: today }) {
    if (actor.kind !== 'staff') return refuse('not-yours')
    const isTheirs = actor.staff === state.staff
    if (!isTheirs && !state.covers.includes(actor.staff)) return refuse('not-yours')
    const status = afterAssignment(state.status, isTheirs ? 'contact' : 'contactMeanwhile')
    if (isRefusal(status)) return status
    if (state.contactedOn) return refuse('already-recorded', { on: state.contactedOn })
    if (on > today) return refuse('day-to-come', { on }, 'on')
    const { assignment, case: of, staff, person } = state
    const next: FirstContact = { assignment, version: state.version + 1, on }
    return done(next, [firstContactMade.of({ assignment, case: of, staff }, person)], {
      version: next.version,
    })
  },
})

export interface HandingOver extends AssignmentState {
  readonly candidate: Candidate
}

export interface HandedOver {
  readonly step: AssignmentStep
  readonly made: Made
  /** Both are there for a while, where that is safe and possible. */
  readonly backup: Begun | undefined
}

/** Days for which whoever hands over stays within reach. */
const BOTH_DAYS = 14

/** Reasons after which whoever hands over does not see the person any more. */
const APART: readonly string[] = ['person-asked', 'conflict', 'leaves']

/**
 * Gives somebody another case manager in one step, so that nobody is ever without one, with what the next one should know.
 * Whoever hands over stays as a backup for two weeks, unless that is what must not be.
 */
export const handOver = operation({
  name: 'assignments.handOver',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({
    assignment: assignmentId,
    version: z.int(),
    to: chosen.staff,
    choice: chosen.choice,
    why: z.enum(HANDED_OVER_WHY),
    words: words(4_000),
    ...despites,
  }),
  answer: z.strictObject({ assignment: assignmentId }),
  decide(state: HandingOver, { to, choice, why, words: said, ...despite }, moment) {
    const status = afterAssignment(state.status, 'handOver')
    if (isRefusal(status)) return status
    if (to === state.staff) return refuse('same-case-manager', undefined, 'to')
    const no = mayNotTake(state.candidate, { staff: to, ...despite }, moment)
    if (no) return { ...no, field: 'to' }
    const { assignment, case: of, staff, person } = state
    const lead = leadOf(state.relations, moment)
    if (lead && lead.staff !== staff) return refuse('has-a-lead', { staff: lead.staff })
    const ends = ledBy(state, moment)
    const given = { staff: to, choice, leads: false, handOver: said }
    const made = madeFor(state, { ...given, ...needed(state.candidate, despite, moment) }, moment)
    const backup = APART.includes(why) ? undefined : beginsAs('backup', { person, staff }, moment, BOTH_DAYS)
    const step: AssignmentStep = {
      assignment,
      case: of,
      version: state.version + 1,
      status,
      why,
      words: undefined,
      ends,
    }
    const happened = [
      ...ended(ends, person),
      madeEvent(made),
      ...beganEvents(made),
      ...beganEvents({ relation: backup, person }),
    ]
    const next: HandedOver = { step, made, backup }
    return done(next, [handedOver.of({ assignment, case: of, staff, why, to }, person), ...happened], {
      assignment: made.assignment,
    })
  },
})
