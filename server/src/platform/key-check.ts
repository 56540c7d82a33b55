import { type Keys, KeysTrouble, Sealed } from './keys.ts'
import { sql } from './sql.ts'
import { type Database, keep, type Tx } from './transaction.ts'

const WORD = Buffer.from('handrail')
const PLACE = 'key-check'
const LOCK = 7_274_012
const WRONG =
  'The key here is not the one that sealed what stands in this database. Put the old key back (the file "keys" of the data folder, or HANDRAIL_KEY). To change keys, set HANDRAIL_KEY to the new one and the old one, with a comma between.'

/** Refuses keys that cannot open what this database holds, before anything is sealed with them. */
export async function checkKeys(database: Database, keys: Keys): Promise<void> {
  await database.transaction({ role: 'host' }, async (tx) => {
    // Two that start at once with a key each: the second must find what the first one sealed.
    await tx.run(sql`select pg_advisory_xact_lock(${LOCK})`)
    const checks = await wordsIn(tx)
    const opened = checks.filter((sealed) => opensWord(keys, sealed))
    if (checks.length > 0 && opened.length === 0) throw new KeysTrouble(WRONG)
    const fresh = keys.seal(WORD, PLACE)
    // The same key needs no second word: what seals now has sealed a word here when the key ids agree.
    if (!opened.some((sealed) => isByOne(sealed, fresh))) {
      await tx.run(sql`insert into key_checks (sealed) values (${fresh})`)
    }
    return keep(undefined)
  })
}

/** A word sealed by each key that ever sealed here: shows later whether a key is one of them. */
export const sealedWords = (database: Database): Promise<readonly Buffer[]> =>
  database.transaction({ role: 'host' }, async (tx) => keep(await wordsIn(tx)))

async function wordsIn(tx: Tx): Promise<readonly Buffer[]> {
  const rows = await tx.rows<{ sealed: Buffer }>(sql`select sealed from key_checks`)
  return rows.map(({ sealed }) => sealed)
}

export function opensWord(keys: Keys, sealed: Uint8Array): boolean {
  try {
    return keys.open(sealed, PLACE).equals(WORD)
  } catch (failure) {
    if (failure instanceof Sealed) return false
    throw failure
  }
}

/** The version and the key's id stand first in what was sealed. */
const isByOne = (one: Buffer, other: Buffer): boolean => one.subarray(0, 5).equals(other.subarray(0, 5))
