import type { CaseId } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import type { PersonId, ProgramId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EntryId, INTERIM_SERVICES, OfferId, RemovedWhy } from './entry.ts'
import { type MovedBy, rankChanged } from './events.ts'
import type { Formula } from './formula.ts'
import type { GroundFound, Priority } from './grounds.ts'
import { type Lift, type Standing, standingOf } from './standing.ts'
import type { WaitAct, WaitStatus } from './states.ts'

/** What of a place on the list may change, and what its standing is made of. */
export interface EntryFacts {
  readonly since: PlainDate
  readonly grounds: readonly GroundFound[]
  readonly priority: Priority | undefined
  readonly lift: Lift | undefined
}

/** A try to reach somebody who waits. */
export interface Try {
  readonly mode: string
  readonly on: PlainDate
}

/** A place on the list, as every change of it looks at first. */
export interface EntryState extends EntryFacts {
  readonly entry: EntryId
  readonly version: number
  readonly case: CaseId
  readonly person: PersonId
  readonly program: ProgramId
  readonly status: WaitStatus
  readonly deferrals: number
  /** The day on which they were last heard from; at first, that on which they came on the list. */
  readonly heardOn: PlainDate
  readonly interim: readonly (typeof INTERIM_SERVICES)[number][]
  readonly offer: { readonly offer: OfferId; readonly heldUntil: PlainDate } | undefined
  /** Since they were last heard from. */
  readonly tries: readonly Try[]
  /** As it stands written, maybe from an earlier day. */
  readonly written: { readonly tier: number; readonly score: number }
  readonly formula: Formula
}

/** A step of somebody's wait, and how they stand after it. */
export interface EntryStep extends EntryFacts {
  readonly entry: EntryId
  readonly case: CaseId
  readonly person: PersonId
  readonly version: number
  readonly status: WaitStatus
  readonly act: WaitAct
  readonly standing: Standing
  readonly deferrals: number
  readonly interim: EntryState['interim']
  readonly why?: string | undefined
  readonly words?: string | undefined
  readonly tried?: Try | undefined
  readonly recheckedOn?: PlainDate | undefined
  readonly removedWhy?: RemovedWhy | undefined
}

type Change = Pick<EntryStep, 'act' | 'status'> &
  Partial<Omit<EntryStep, 'entry' | 'case' | 'person' | 'version' | 'standing'>>

/** The step, with the standing counted anew from what is true after it. */
export function stepOf(state: EntryState, change: Change, on: PlainDate): EntryStep {
  const { entry, person, deferrals, interim, since, grounds, priority, lift } = state
  const facts = { deferrals, interim, since, grounds, priority, lift, ...change }
  const standing = standingOf({ ...facts, entry }, state.formula, on)
  return { ...facts, entry, case: state.case, person, version: state.version + 1, standing }
}

/** That somebody stands elsewhere now, when they do. */
export function moved(state: EntryState, { standing, since }: EntryStep, by: MovedBy): readonly Happened[] {
  const { tier, score } = state.written
  if (tier === standing.tier && score === standing.score && since === state.since) return []
  const { entry, person } = state
  const facts = {
    entry,
    by,
    tierFrom: tier,
    tierTo: standing.tier,
    scoreFrom: score,
    scoreTo: standing.score,
  }
  return [rankChanged.of(facts, person)]
}
