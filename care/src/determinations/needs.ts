import type { StaffId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Evidence } from './evidence.ts'
import type { Requirement, RequirementCode, Substitute } from './requirements.ts'
import type { ItemAct, ItemStatus, PacketStatus } from './states.ts'

/** Something that was done about a requirement of a packet. Nothing of it is changed later. */
export interface ItemStep {
  readonly requirement: RequirementCode
  readonly act: ItemAct
  readonly status: ItemStatus
  readonly evidence: Evidence | null
  readonly substitute: Substitute | null
  readonly why: string | null
  readonly words: string | null
  readonly datedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly by: StaffId | null
  readonly at: Instant
}

/** A requirement with how it stands. */
export interface Item {
  readonly requirement: Requirement
  readonly status: ItemStatus
  /** What it rests on now. */
  readonly last: ItemStep | undefined
}

/** How each requirement stands on a day: by the last thing that was done about it, unless that has run out since. */
export const itemsOn = (
  requirements: readonly Requirement[],
  steps: readonly ItemStep[],
  on: PlainDate,
): readonly Item[] =>
  requirements.map((requirement) => {
    const last = steps.findLast((step) => step.requirement === requirement.code)
    return { requirement, status: statusOf(last, on), last }
  })

function statusOf(last: ItemStep | undefined, on: PlainDate): ItemStatus {
  if (!last) return 'missing'
  return last.expiresOn !== null && last.expiresOn < on ? 'expired' : last.status
}

const SETTLED: readonly ItemStatus[] = ['received', 'substituted', 'waived', 'not-needed']

/** Without this, nothing is complete. */
export const isMissing = ({ requirement, status }: Item): boolean =>
  requirement.level !== 'soft' && !SETTLED.includes(status)

/** What still has to come, in the order in which it is asked for. */
export const stillMissing = (items: readonly Item[]): readonly Item[] => items.filter(isMissing)

/** Whether a packet about which nothing is settled lacks something today. */
export const lacksPapers = (
  of: {
    readonly status: PacketStatus
    readonly requirements: readonly Requirement[]
    readonly steps: readonly ItemStep[]
  },
  on: PlainDate,
): boolean => of.status !== 'decided' && stillMissing(itemsOn(of.requirements, of.steps, on)).length > 0
