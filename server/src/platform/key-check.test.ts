import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../testing/template.ts'
import { checkKeys, sealedWords } from './key-check.ts'
import { KeysTrouble, keysOf } from './keys.ts'
import type { Database } from './transaction.ts'

const key = (n: number) => new Uint8Array(32).fill(n)
let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

test('a key that never sealed here is refused; a new one beside the old is taken, and then stands alone', async () => {
  await checkKeys(database, keysOf([key(1)]))
  await checkKeys(database, keysOf([key(1)]))
  await expect(checkKeys(database, keysOf([key(2)]))).rejects.toThrow(KeysTrouble)
  await checkKeys(database, keysOf([key(2), key(1)]))
  await checkKeys(database, keysOf([key(2)]))
  await expect(checkKeys(database, keysOf([key(3)]))).rejects.toThrow('Put the old key back')
})

test('of several that start at once on an empty database, each with a key of its own, one key stays', async () => {
  const empty = await freshDatabase()
  const started = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => checkKeys(empty, keysOf([key(n)]))))
  expect(started.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await sealedWords(empty)).toHaveLength(1)
  await empty.close()
})
