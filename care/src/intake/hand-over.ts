import { z } from 'zod'
import { type Absence, isAwayOn, lastDayAway } from '../agency/index.ts'
import { idOf, type PersonId, type StaffId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, type Moment, operation, query } from '../kernel/operation.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { type NewRelation, type Relation, relationBegan, relationEnded, words } from '../people/index.ts'
import { type Role, reachOf } from '../permissions.ts'
import { beginsIntake, type ReferralId } from '../referrals/index.ts'
import { type CaseId, type CaseStatus, caseId, listedCase } from './case.ts'
import { caseHandedOver, handoverRead } from './events.ts'

/** Why an intake goes to a colleague. Words of their own say what the next one should know. */
export const CASE_HANDED_WHY = ['leaves', 'away', 'language', 'person-asked', 'conflict', 'workload'] as const
export type CaseHandedWhy = (typeof CASE_HANDED_WHY)[number]

export const caseHandoverId = idOf('CaseHandover')
export type CaseHandoverId = z.output<typeof caseHandoverId>

export interface HandingOverCase {
  readonly case: CaseId
  readonly version: number
  readonly person: PersonId
  readonly status: CaseStatus
  readonly owner: StaffId | undefined
  /** The intake is over then: a caseload is handed over elsewhere. */
  readonly hasCaseManager: boolean
  /** Whoever is to take it over. */
  readonly colleague: {
    readonly roles: readonly Role[]
    /** Days away that are not over. */
    readonly absences: readonly Absence[]
    readonly hasIntake: boolean
  }
  /** Requests in this case that the owner took on. */
  readonly requests: readonly ReferralId[]
  /** Why the owner sees this person, unless another case or request of theirs asks for it too. */
  readonly ends: Relation | undefined
}

export interface CaseHandedOver {
  readonly handover: CaseHandoverId
  readonly case: CaseId
  readonly person: PersonId
  readonly from: StaffId | undefined
  readonly to: StaffId
  readonly requests: readonly ReferralId[]
  readonly begins: NewRelation | undefined
  readonly ends: Relation | undefined
}

/**
 * Gives an intake to a colleague with what they should know, in one step: the case, its requests and what is due about it. By
 * whoever owns it, or a supervisor; by anybody at intake while nobody does.
 */
export const handOverCase = operation({
  name: 'intake.handOver',
  needs: { permission: 'intake:hand-over' },
  input: z.strictObject({
    case: caseId,
    version: z.int(),
    to: staffId,
    why: z.enum(CASE_HANDED_WHY),
    words: words(4_000),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: HandingOverCase, { to, why }, moment) {
    const no = mayNotHandOver(state, to, moment)
    if (no) return no
    const { case: of, person, owner, ends, requests } = state
    const begins = state.colleague.hasIntake ? undefined : beginsIntake(person, to, moment)
    const handover = caseHandoverId.parse(moment.newId())
    const next: CaseHandedOver = { handover, case: of, person, from: owner, to, requests, begins, ends }
    const facts = (one: Pick<NewRelation, 'relation' | 'staff'>) =>
      ({ relation: one.relation, staff: one.staff, kind: 'intake' }) as const
    const happened = [
      ...(begins ? [relationBegan.of(facts(begins), person)] : []),
      ...(ends ? [relationEnded.of(facts(ends), person)] : []),
    ]
    return done(next, [caseHandedOver.of({ case: of, from: owner ?? null, to, why }, person), ...happened], {
      version: state.version + 1,
    })
  },
})

const mayCarryOn = (role: Role): boolean =>
  (['intake:work', 'intake:dispose'] as const).every((one) => reachOf(role, one) !== undefined)

function mayNotHandOver(
  state: HandingOverCase,
  to: StaffId,
  { actor, on }: Pick<Moment, 'actor' | 'on'>,
): Refusal | undefined {
  const { owner, colleague } = state
  if (actor.kind !== 'staff') return refuse('takes-a-person')
  if (state.status === 'closed') return refuse('case-is-closed')
  if (state.hasCaseManager) return refuse('past-intake')
  if (owner !== undefined && owner !== actor.staff && actor.role !== 'supervisor')
    return refuse('owner-or-supervisor', { owner })
  if (to === owner) return refuse('owns-it-already', undefined, 'to')
  if (colleague.roles.length === 0) return refuse('does-not-work-here', undefined, 'to')
  // Whoever takes it over can also sign what comes of it: else it ends with them.
  if (!colleague.roles.some(mayCarryOn)) return refuse('does-no-intake', undefined, 'to')
  const away = colleague.absences.find((of) => isAwayOn(of, on))
  return away ? refuse('is-away', { until: lastDayAway(away) }, 'to') : undefined
}

const handover = z.strictObject({
  handover: caseHandoverId,
  from: staffId.nullable(),
  to: staffId,
  by: staffId,
  why: z.enum(CASE_HANDED_WHY),
  words: z.string(),
  at: instant,
  readAt: instant.nullable(),
})
export type CaseHandover = z.output<typeof handover>

/** Whoever was given an intake says that they have read what was left for them. */
export const readHandover = operation({
  name: 'intake.readHandover',
  needs: { permission: 'intake:work' },
  input: z.strictObject({ handover: caseHandoverId }),
  answer: z.strictObject({ case: caseId }),
  decide(
    state: {
      readonly case: CaseId
      readonly person: PersonId
      readonly to: StaffId
      readonly readAt: string | null
    },
    input,
    { actor },
  ) {
    if (actor.kind !== 'staff' || actor.staff !== state.to) return refuse('not-yours')
    if (state.readAt !== null) return refuse('read-already')
    return done(input, [handoverRead.of({ case: state.case }, state.person)], { case: state.case })
  },
})

/** Intakes that the asker was given, and has not said to have read about. */
export const handedToMe = query({
  name: 'intake.handedToMe',
  needs: { permission: 'intake:work' },
  input: z.strictObject({}),
  answer: z.strictObject({
    handovers: z.array(
      z.strictObject({ ...handover.shape, case: caseId, person: listedCase.shape.person, name: z.string() }),
    ),
  }),
  shows: ({ handovers }) => [...new Set(handovers.map(({ person }) => person))],
})

/** How an intake went from one to the next, newest first, with what was left each time. */
export const caseHandovers = query({
  name: 'intake.handovers',
  needs: { permission: 'intake:read-story' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ person: listedCase.shape.person, handovers: z.array(handover) }),
  shows: ({ person }) => [person],
})
