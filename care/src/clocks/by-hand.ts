import type { EventName } from '../kernel/event.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import type { Observing } from './observe.ts'
import { type KeptDeadline, type Reconciled, reconcile } from './reconcile.ts'
import type { HeardEvent, SeriesKey } from './unfold.ts'

/** For a deadline of a rule: its series, so that the next round follows. */
export type Follows = Omit<Observing, 'series'> & {
  readonly series: Observing['series'][number]
  readonly kept: KeptDeadline
}

/** What somebody did to a deadline of a rule by hand, heard like an event, and what became of its series. */
export interface ByHand {
  readonly heard: HeardEvent
  readonly reconciled: Reconciled
  readonly key: SeriesKey
}

export function byHand(
  { rules, setting, series, kept }: Follows,
  event: EventName,
  person: PersonId | null,
  { now, newId }: Pick<Moment, 'now' | 'newId'>,
): ByHand {
  const heard = {
    id: newId(),
    event,
    at: now,
    about: person ?? undefined,
    facts: { openedBy: kept.openedBy },
    program: undefined,
  }
  const heardNow = { ...series, heard: [...series.heard, heard] }
  return { heard, reconciled: reconcile(rules, heardNow, setting, newId), key: series.key }
}
