import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Whether the database is set to put a change on the disk before it says that it is kept. */
export async function keepsItsWord(tx: Tx): Promise<boolean> {
  const row = await tx.row<{ yes: boolean }>(sql`
    select current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'
      and current_setting('synchronous_commit') <> 'off' as yes`)
  return row?.yes === true
}
