import { type Refusal, refuse } from '../kernel/refusal.ts'

type Table<Act extends string, Status extends string> = Readonly<
  Record<Act, { readonly [From in Status]?: Status }>
>

/** How a needs assessment stands. */
export const NEEDS_STATUSES = ['open', 'signed', 'dropped'] as const
export type NeedsStatus = (typeof NEEDS_STATUSES)[number]
export const NEEDS_ACTS = ['save', 'sign', 'drop'] as const
export type NeedsAct = (typeof NEEDS_ACTS)[number]

const NEEDS: Table<NeedsAct, NeedsStatus> = {
  save: { open: 'open' },
  sign: { open: 'signed' },
  drop: { open: 'dropped' },
}

export const afterNeeds = (status: NeedsStatus, act: NeedsAct): NeedsStatus | Refusal =>
  NEEDS[act][status] ?? refuse(status === 'signed' ? 'already-signed' : 'already-dropped')

/** How a version of a plan stands, as it is kept. That it is past its last day follows from the day (`shownStatus`). */
export const VERSION_STATUSES = ['draft', 'offered', 'in-effect', 'superseded', 'revoked', 'dropped'] as const
export type VersionStatus = (typeof VERSION_STATUSES)[number]
export const VERSION_ACTS = [
  'save',
  'offer',
  'takeBack',
  'sign',
  'putInEffect',
  'supersede',
  'revoke',
  'drop',
  'giveCopy',
] as const
export type VersionAct = (typeof VERSION_ACTS)[number]

/**
 * What may be done with a version. Its text is fixed once it was offered; it goes back to a draft only while nobody has signed.
 * Somebody may sign late; nothing else of a version in effect changes but that it ends.
 */
const VERSION: Table<VersionAct, VersionStatus> = {
  save: { draft: 'draft' },
  offer: { draft: 'offered' },
  takeBack: { offered: 'draft' },
  sign: { offered: 'offered', 'in-effect': 'in-effect' },
  putInEffect: { offered: 'in-effect' },
  supersede: { 'in-effect': 'superseded' },
  revoke: { 'in-effect': 'revoked' },
  drop: { draft: 'dropped', offered: 'dropped' },
  giveCopy: { offered: 'offered', 'in-effect': 'in-effect' },
}

const VERSION_REFUSALS: Readonly<Record<VersionStatus, string>> = {
  draft: 'not-offered-yet',
  offered: 'already-offered',
  'in-effect': 'is-in-effect',
  superseded: 'was-superseded',
  revoked: 'was-revoked',
  dropped: 'was-dropped',
}

export const afterVersion = (status: VersionStatus, act: VersionAct): VersionStatus | Refusal =>
  VERSION[act][status] ?? refuse(VERSION_REFUSALS[status])

export const GOAL_STATUSES = [
  'proposed',
  'accepted',
  'active',
  'on-hold',
  'achieved',
  'partly-achieved',
  'not-achieved',
  'deferred',
  'cancelled',
  'transferred',
] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]

const FROM_ACTIVE = [
  'on-hold',
  'achieved',
  'partly-achieved',
  'not-achieved',
  'deferred',
  'cancelled',
  'transferred',
] as const

/**
 * Where a goal may go from one version to the next, between which it may have gone all the way. What was reached, given up or
 * handed on is over; a new goal is a new one.
 */
const GOAL: Readonly<Record<GoalStatus, readonly GoalStatus[]>> = {
  proposed: ['accepted', 'active', ...FROM_ACTIVE],
  accepted: ['active', ...FROM_ACTIVE],
  active: FROM_ACTIVE,
  'on-hold': ['active', 'deferred', 'cancelled', 'transferred'],
  achieved: [],
  'partly-achieved': ['active', 'cancelled', 'transferred'],
  'not-achieved': ['active', 'deferred', 'cancelled', 'transferred'],
  deferred: ['accepted', 'active', 'cancelled'],
  cancelled: [],
  transferred: [],
}

/** What a goal of the version before may be in the next. */
export const goalMayBecome = (from: GoalStatus): readonly GoalStatus[] => [from, ...GOAL[from]]

/**
 * How a goal stands that a version holds: whoever signed the plan agreed to what it proposed, so that nothing in a version that
 * came into effect is only proposed any more.
 */
export const goalStands = (status: GoalStatus, version: VersionStatus): GoalStatus =>
  status === 'proposed' && (version === 'in-effect' || version === 'superseded' || version === 'revoked')
    ? 'accepted'
    : status

/** A goal on which somebody works now or soon. With one that a plan proposes, whoever signed the plan agreed. */
export const isGoing = (status: GoalStatus): boolean =>
  status === 'proposed' || status === 'accepted' || status === 'active'

export const STEP_STATUSES = ['open', 'done', 'dropped'] as const
