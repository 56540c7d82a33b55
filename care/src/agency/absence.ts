import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { idOf, type StaffId, staffId } from '../kernel/ids.ts'
import { done, type Moment, operation, query } from '../kernel/operation.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Role, reachOf } from '../permissions.ts'

export const absenceId = idOf('Absence')
export type AbsenceId = z.output<typeof absenceId>

/** Why somebody is away, and no more than that: that it is an illness is nobody's business here. */
export const ABSENCE_KINDS = ['time-off', 'leave', 'training', 'other-work'] as const
export type AbsenceKind = (typeof ABSENCE_KINDS)[number]

/** Days on which a member of staff is not at work. */
export const absence = z.strictObject({
  absence: absenceId,
  version: z.int(),
  staff: staffId,
  from: plainDate,
  /** The last day away. */
  until: plainDate,
  kind: z.enum(ABSENCE_KINDS),
  /** Whom to ask meanwhile. */
  cover: staffId.nullable(),
  /** The first day back, when it came before the end; on or before `from` when they never were away. */
  backOn: plainDate.nullable(),
})
export type Absence = z.output<typeof absence>

export const absenceRecorded = event(
  'agency.absenceRecorded',
  absence.pick({ absence: true, staff: true, from: true, until: true, kind: true, cover: true }),
)
export const absenceEnded = event(
  'agency.absenceEnded',
  z.strictObject({ absence: absenceId, staff: staffId, back: plainDate }),
)

type Days = Pick<Absence, 'from' | 'until' | 'backOn'>

/** The last day away, as far as is known; before the first when they were not away at all. */
export const lastDayAway = ({ until, backOn }: Omit<Days, 'from'>): PlainDate => {
  const dayBefore = backOn === null ? until : addDays(backOn, -1)
  return dayBefore < until ? dayBefore : until
}

/** Whether somebody is away on a day. */
export const isAwayOn = (of: Days, day: PlainDate): boolean => of.from <= day && day <= lastDayAway(of)

const isOver = (of: Days, on: PlainDate): boolean => lastDayAway(of) < (on > of.from ? on : of.from)

const shareADay = (one: Days, other: Days): boolean =>
  [one, other].every((of) => of.from <= lastDayAway(of)) &&
  one.from <= lastDayAway(other) &&
  other.from <= lastDayAway(one)

/** Whose absence it is, as the decision needs to know them. */
export interface WhoIsAway {
  /** Who supervises them. */
  readonly supervisor: StaffId | null
  readonly leftOn: PlainDate | null
  /** Their absences that are not over. */
  readonly open: readonly Absence[]
}

/** Somebody enters it for themselves, or for whom they supervise; an admin for anybody. */
export const mayEnterAbsence = (
  staff: StaffId,
  supervisor: StaffId | null,
  { actor }: Pick<Moment, 'actor'>,
): boolean =>
  actor.kind === 'staff' &&
  reachOf(actor.role, 'absences:record') !== undefined &&
  (actor.staff === staff || actor.staff === supervisor || actor.role === 'agency-admin')

const MOST_MONTHS = 18

/** Writes down that a member of staff is away, from a day to a day, both counted. */
export const recordAbsence = operation({
  name: 'agency.recordAbsence',
  needs: { permission: 'absences:record' },
  input: absence.omit({ absence: true, version: true, backOn: true }),
  answer: z.strictObject({ absence: absenceId }),
  decide(
    state: WhoIsAway & {
      /** Whoever is to cover works here; with their own absences. */
      readonly coverIs: { readonly open: readonly Absence[]; readonly roles: readonly Role[] } | undefined
      /** The roles of whoever is away: only a case manager can stand in for one. */
      readonly roles: readonly Role[]
    },
    input,
    moment,
  ) {
    const { staff, from, until, cover } = input
    if (!mayEnterAbsence(staff, state.supervisor, moment)) return refuse('own-or-supervised')
    if (state.leftOn !== null) return refuse('staff-left')
    if (until < from) return refuse('ends-before-it-begins', { from }, 'until')
    if (until < moment.on) return refuse('day-is-past', { on: until }, 'until')
    if (until > addMonths(from, MOST_MONTHS)) return refuse('too-long', { months: MOST_MONTHS }, 'until')
    const days = { from, until, backOn: null }
    const twice = state.open.find((one) => shareADay(one, days))
    if (twice) return refuse('away-already', { from: twice.from, until: twice.until }, 'from')
    if (cover !== null) {
      if (cover === staff) return refuse('covers-themselves', undefined, 'cover')
      if (!state.coverIs) return refuse('no-such-staff', undefined, 'cover')
      if (state.roles.includes('case-manager') && !state.coverIs.roles.includes('case-manager'))
        return refuse('not-a-case-manager', undefined, 'cover')
      const alsoAway = state.coverIs.open.find((one) => shareADay(one, days))
      if (alsoAway) return refuse('cover-is-away', { from: alsoAway.from, until: alsoAway.until }, 'cover')
    }
    const id = absenceId.parse(moment.newId())
    const next: Absence = { ...input, absence: id, version: 1, backOn: null }
    return done(next, [absenceRecorded.of({ absence: id, ...input })], { absence: id })
  },
})

/** Says on which day somebody is back, before the end that was written down; or that they are not away after all. */
export const endAbsence = operation({
  name: 'agency.endAbsence',
  needs: { permission: 'absences:record' },
  input: z.strictObject({ absence: absenceId, version: z.int(), back: plainDate }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Absence & Pick<WhoIsAway, 'supervisor'>, { absence: id, back }, moment) {
    if (!mayEnterAbsence(state.staff, state.supervisor, moment)) return refuse('own-or-supervised')
    if (isOver(state, moment.on)) return refuse('absence-over')
    if (back > state.until) return refuse('not-earlier', { until: state.until }, 'back')
    const version = state.version + 1
    return done({ version, back }, [absenceEnded.of({ absence: id, staff: state.staff, back })], { version })
  },
})

export const MOST_ABSENCES = 500

/** Who is away, or will be: the first to begin comes first. Of one member of staff, or of everybody. */
export const absences = query({
  name: 'agency.absences',
  needs: { permission: 'staff:read' },
  input: z.strictObject({ staff: staffId.optional() }),
  answer: z.strictObject({
    absences: z.array(absence.extend({ mayEnd: z.boolean() })),
    /** Whether whoever asks may write one down for the member of staff whom they asked about. */
    mayRecord: z.boolean(),
  }),
})
