import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../testing/template.ts'
import { checkKeys } from './key-check.ts'
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
