import { type DeadlineNow, type DeadlineShown, deadlineNow } from '@handrail/care/clocks'
import type { VersionRow } from '../staff-ui/both-versions.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { useOwnerOf } from './owner.ts'
import { clocksWords } from './words/clocks.ts'
import { notNowWords } from './words/not-now.ts'

/** A deadline as it stands now, from a refusal of an edit that was made on an older one. */
export function nowOf(current: unknown): DeadlineNow | undefined {
  const read = deadlineNow.safeParse(current)
  return read.success ? read.data : undefined
}

/** Until when something is put off, and why; nothing when it is on the lists. */
export function usePutOffText(): (
  due: Pick<DeadlineShown, 'snoozedUntil' | 'putOffWhy'>,
) => string | undefined {
  const w = useWords(clocksWords)
  const when = useWhen()
  return ({ snoozedUntil, putOffWhy }) =>
    snoozedUntil === null || snoozedUntil <= when.today
      ? undefined
      : w.putOffTill(when.day(snoozedUntil), putOffWhy === null ? undefined : w.putOffWhy[putOffWhy])
}

interface Differences {
  readonly version: number
  readonly also: readonly VersionRow[]
  readonly over: boolean
}

/**
 * How a deadline that somebody else changed meanwhile differs from the one that this page shows, and from what is wanted of
 * it: how it stands, whose it is and when it is due.
 */
export function useDifferences(
  page: DeadlineShown,
): (now: DeadlineNow, wanted: string | undefined) => Differences {
  const w = useWords(notNowWords)
  const clocks = useWords(clocksWords)
  const when = useWhen()
  const ownerOf = useOwnerOf()
  const putOff = usePutOffText()
  const standing = (of: Pick<DeadlineNow, 'status' | 'snoozedUntil' | 'putOffWhy'>) =>
    of.status === 'open' ? (putOff(of) ?? w.states.open) : w.states[of.status]
  return (now, wanted) => ({
    version: now.version,
    over: now.status !== 'open',
    also: [
      { label: w.state, mine: wanted ?? standing({ ...page, status: 'open' }), theirs: standing(now) },
      { label: w.owner, mine: ownerOf(page) ?? '', theirs: ownerOf(now) ?? '' },
      { label: clocks.columns.due, mine: when.day(page.dueOn), theirs: when.day(now.dueOn) },
    ],
  })
}
