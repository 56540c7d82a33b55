import type { Moment } from '@handrail/care'
import { searchWait } from '@handrail/care/people'
import type { SlowDown } from '../../door/handler.ts'
import type { Tx } from '../../platform/transaction.ts'
import { countSearch } from './search-count-store.ts'

/**
 * Counts that somebody looks for people, and says how long they wait when they have looked too often.
 */
export async function waitToSearch(tx: Tx, { agency, now, actor }: Moment): Promise<SlowDown | undefined> {
  if (actor.kind !== 'staff') return undefined
  const searches = await countSearch(tx, { agency, staff: actor.staff, now })
  const seconds = searches ? searchWait(searches, now) : 0
  return seconds === 0 ? undefined : { kind: 'slow-down', seconds }
}
