import { z } from 'zod'
import {
  type Absence,
  type AbsenceId,
  absenceId,
  type Credential,
  isAwayOn,
  lastDayAway,
} from '../agency/index.ts'
import { type CaseId, caseId } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import { type PersonId, personId, type StaffId, staffId } from '../kernel/ids.ts'
import { endOfDay, type Instant, instantIn } from '../kernel/instant.ts'
import { done, type Moment, operation, query } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { type RelationId, relationBegan, relationEnded, relationId, words } from '../people/index.ts'
import type { Role } from '../permissions.ts'
import { type AssignmentId, assignmentId } from './assignment.ts'
import { type Asked, lacksOf } from './credential-ask.ts'
import { type COVER_ENDED_WHY, coverEnded, covered, coverId, coverShortened } from './events.ts'
import type { AssignmentStatus } from './states.ts'

export type CoverId = z.output<typeof coverId>

/** More than any caseload holds. */
export const MOST_TO_COVER = 200

/** Somebody of the caseload of whoever is away. */
export interface ToCover {
  readonly assignment: AssignmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly staff: StaffId
  readonly status: AssignmentStatus
  /** A cover for this absence stands already. */
  readonly covered: boolean
  /** Who must not be it: the person, or they, said no; or they decided about this person. */
  readonly notThem: readonly StaffId[]
  /** What the program asks of its case managers, on the first day. */
  readonly asked: Asked
}

export interface Covering {
  readonly absence: Absence
  readonly people: readonly ToCover[]
  /** Those who are to cover, with their roles on the first day, what they hold and their days away. */
  readonly covers: readonly {
    readonly staff: StaffId
    readonly roles: readonly Role[]
    readonly credentials: readonly Credential[]
    readonly absences: readonly Absence[]
  }[]
}

/** Somebody who is there for a person from a day to a day. The reason to see the record begins and ends with it. */
export interface NewCover {
  readonly cover: CoverId
  readonly absence: AbsenceId
  readonly relation: RelationId
  readonly of: ToCover
  readonly staff: StaffId
  readonly status: 'to-come' | 'running'
  readonly from: PlainDate
  readonly until: PlainDate
  readonly fromAt: Instant
  readonly untilAt: Instant
  readonly words: string | undefined
}

/**
 * Gives the people of whoever is away to others for that time, all at once: each to one who is there. Nobody changes their
 * case manager by it; deadlines go along, and all of it ends by itself when they are back.
 */
export const coverCaseload = operation({
  name: 'assignments.coverCaseload',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({
    absence: absenceId,
    people: z
      .array(z.strictObject({ assignment: assignmentId, to: staffId }))
      .min(1)
      .max(MOST_TO_COVER),
    /** What everybody who covers should know; what concerns one person stands on their card. */
    words: words(4_000).optional(),
  }),
  answer: z.strictObject({ covered: z.int() }),
  decide(state: Covering, { absence: id, people, words: said }, moment) {
    const { absence } = state
    const last = lastDayAway(absence)
    if (last < moment.on || last < absence.from) return refuse('absence-over')
    const from = absence.from > moment.on ? absence.from : moment.on
    const next: NewCover[] = []
    for (const { assignment, to } of people) {
      const of = state.people.find((one) => one.assignment === assignment)
      if (!of || of.staff !== absence.staff) return refuse('not-on-this-caseload', { assignment }, 'people')
      if (of.status !== 'made' && of.status !== 'accepted')
        return refuse(`already-${of.status}`, { assignment }, 'people')
      if (of.covered || next.some((one) => one.of === of))
        return refuse('covered-already', { assignment }, 'people')
      const no = mayNotCover(state, { of, to, from, last }, moment)
      if (no) return { ...no, figures: { ...no.figures, assignment, to }, field: 'people' }
      const isNow = from <= moment.on
      next.push({
        cover: coverId.parse(moment.newId()),
        absence: id,
        relation: relationId.parse(moment.newId()),
        of,
        staff: to,
        status: isNow ? 'running' : 'to-come',
        from,
        until: last,
        fromAt: isNow ? moment.now : instantIn(moment.zone, from),
        untilAt: endOfDay(moment.zone, last),
        words: said,
      })
    }
    const [first, ...rest] = next.flatMap(happenedOf)
    if (!first) return refuse('nobody-to-cover', undefined, 'people')
    return done(next, [first, ...rest], { covered: next.length })
  },
})

function mayNotCover(
  { absence, covers }: Covering,
  { of, to, from, last }: { of: ToCover; to: StaffId; from: PlainDate; last: PlainDate },
  { actor }: Moment,
): Refusal | undefined {
  if (actor.kind === 'staff' && actor.staff === to) return refuse('not-for-oneself')
  const who = covers.find(({ staff }) => staff === to)
  if (to === absence.staff) return refuse('covers-themselves')
  if (!who?.roles.includes('case-manager')) return refuse('not-a-case-manager')
  if (of.notThem.includes(to)) return refuse('not-them')
  const lacks = lacksOf(who.credentials, of.asked)
  if (lacks) return lacks
  const isAway = who.absences.some(
    (one) => isAwayOn(one, from) || (one.from > from && one.from <= last && lastDayAway(one) >= one.from),
  )
  return isAway ? refuse('cover-is-away') : undefined
}

const happenedOf = (one: NewCover): readonly Happened[] => {
  const { cover, absence, of, staff, from, until } = one
  const facts = {
    cover,
    absence,
    assignment: of.assignment,
    case: of.case,
    away: of.staff,
    staff,
    from,
    until,
  }
  const begins = { relation: one.relation, staff, kind: 'cover' as const }
  return [
    covered.of(facts, of.person),
    ...(one.status === 'running' ? [relationBegan.of(begins, of.person)] : []),
  ]
}

/** A cover, as its turn looks at it. */
export interface CoverNow {
  readonly cover: CoverId
  readonly assignment: AssignmentId
  readonly person: PersonId
  readonly staff: StaffId
  readonly relation: RelationId
  readonly status: 'to-come' | 'running'
  readonly from: PlainDate
}

export interface Turned {
  readonly begins: readonly CoverNow[]
  readonly ends: readonly CoverNow[]
}

const turn = ({ begins, ends }: Turned): readonly Happened[] => [
  ...begins.map(({ relation, staff, person }) =>
    relationBegan.of({ relation, staff, kind: 'cover' }, person),
  ),
  ...coverEnds(ends),
]

/** What happens when covers end: with one that runs, the reason to see the record. Without a why, its time was over. */
export const coverEnds = (
  ends: readonly CoverNow[],
  why?: (typeof COVER_ENDED_WHY)[number],
): readonly Happened[] =>
  ends.flatMap(({ cover, assignment, relation, staff, person, status }) => [
    coverEnded.of({ cover, assignment, staff, ...(why && { why }) }, person),
    ...(status === 'running'
      ? [relationEnded.of({ relation, staff, kind: 'cover', ...(why && { why }) }, person)]
      : []),
  ])

/** So many at once; the rest at the next turn. */
export const MOST_TURNED = 200

/** Begins covers whose first day has come, and ends those whose last day is over. */
export const turnCovers = operation({
  name: 'assignments.turnCovers',
  needs: { system: 'Days begin and end by themselves.' },
  input: z.strictObject({}),
  answer: z.strictObject({ more: z.boolean() }),
  decide(state: Turned) {
    const [first, ...rest] = turn(state)
    if (!first) return refuse('nothing-to-change')
    const count = Math.max(state.begins.length, state.ends.length)
    return done(state, [first, ...rest], { more: count === MOST_TURNED })
  },
})

/** Ends covers before their time: whoever was away is back, or somebody else has the person for good. */
export const endCovers = operation({
  name: 'assignments.endCovers',
  needs: { system: 'It follows from a return, or from a handover.' },
  input: z.strictObject({
    absence: absenceId.optional(),
    assignment: assignmentId.optional(),
    /** The first day on which it is not covered any more. */
    back: plainDate,
  }),
  answer: z.strictObject({ ended: z.int() }),
  decide(state: readonly CoverNow[], { back }, moment) {
    // One that ends on a later day ends then, by its turn; one that would begin no sooner never begins.
    const isOver = ({ from }: CoverNow) => back <= moment.on || back <= from
    const [ends, shortened] = [state.filter(isOver), state.filter((one) => !isOver(one))]
    const [first, ...rest] = [
      ...turn({ begins: [], ends }),
      ...shortened.map(({ cover, assignment, staff, person }) =>
        coverShortened.of({ cover, assignment, staff, back }, person),
      ),
    ]
    if (!first) return refuse('nothing-to-change')
    const next: EndedCovers = { ends, shortened, back }
    return done(next, [first, ...rest], { ended: ends.length })
  },
})

export interface EndedCovers {
  readonly ends: readonly CoverNow[]
  readonly shortened: readonly CoverNow[]
  readonly back: PlainDate
}

const covering = z.strictObject({
  cover: coverId,
  assignment: assignmentId,
  /** Of the assignment. */
  version: z.int(),
  /** When the person was talked with for the first time, by whoever. */
  contactedOn: plainDate.nullable(),
  case: caseId,
  person: personId,
  name: z.string(),
  /** For whom. */
  away: staffId,
  from: plainDate,
  until: plainDate,
  words: z.string().nullable(),
})
export type CoveredByMe = z.output<typeof covering>

/** Whom the asker is there for meanwhile, or will be. */
export const coveredByMe = query({
  name: 'assignments.coveredByMe',
  needs: { permission: 'assignments:answer' },
  input: z.strictObject({}),
  answer: z.strictObject({ people: z.array(covering) }),
  shows: ({ people }) => people.map(({ person }) => person),
})
