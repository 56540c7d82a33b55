import { type Database, keep, type Tx } from '../platform/transaction.ts'

/** Work that the host does: it knows which agencies there are, and nothing about people. */
export type AsHost = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

export const asHost =
  (database: Database): AsHost =>
  (work) =>
    database.transaction({ role: 'host' }, async (tx) => keep(await work(tx)))
