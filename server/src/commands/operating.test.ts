import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { open } from '../agency/open.ts'
import { DEMO_SLUG } from '../demo/seed.ts'
import { listAgencies } from '../door/chore-store.ts'
import { lastCheck } from '../door/trail-store.ts'
import { openHouse } from '../main.ts'
import { lastBackup } from '../platform/backup.ts'
import { capturedTerminal } from '../platform/captured-terminal.ts'
import { openPostgres } from '../platform/database.ts'
import { FolderInUse } from '../platform/folder-lock.ts'
import { hasTables } from '../platform/migrate.ts'
import { sql } from '../platform/sql.ts'
import { keep } from '../platform/transaction.ts'
import { placeOfOwn } from '../testing/place.ts'
import { EXIT } from './exit.ts'
import { run } from './run.ts'
import { demoFolder } from './seed-demo.ts'
import { beginsOn } from './start.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-operating-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where the tests were given a server. */
const SERVER = process.env.HANDRAIL_TEST_DATABASE

const EXAMPLE = {
  slug: 'example',
  name: 'Example Agency',
  state: 'TX',
  zone: 'America/Chicago',
  language: 'en',
  demo: false,
} as const
const keyOf = (n: number) => Buffer.alloc(32, n).toString('base64')
const inFolder = (name: string) => ({ HANDRAIL_DATA: join(folder, name) })

async function handrail(args: readonly string[], environment: Record<string, string>) {
  const { terminal, texts } = capturedTerminal('', environment)
  return { exit: await run(args, terminal), ...texts }
}

/** The key of one folder, put into another as whoever moves house does. */
function withKeyOf(one: string, other: string): void {
  mkdirSync(join(folder, other), { recursive: true })
  copyFileSync(join(folder, one, 'keys'), join(folder, other, 'keys'))
}

test('a backup of one folder comes back in another, with the same seal, once the key is there too', async () => {
  const house = await openHouse({ dataFolder: join(folder, 'one') }, () => {}, { polls: false })
  const agency = await open(house, EXAMPLE)
  await house.close()
  const file = join(folder, 'backup.gz')

  const made = await handrail(['backup', file], inFolder('one'))
  expect(made).toMatchObject({ exit: EXIT.done, errors: '' })
  expect(made.output).toMatch(/rows, 0 documents\. .* The key is not in it, and without it no document opens/)
  const before = await handrail(['verify-trail'], inFolder('one'))
  expect(before.output).toMatch(
    /^Example Agency \([0-9a-f-]{36}\): 1 events, all in place. Seal [0-9a-f]{64}/,
  )

  const there = await openHouse({ dataFolder: join(folder, 'one') }, () => {}, { polls: false })
  const kept = await there.database.transaction({ role: 'keeper' }, async (tx) =>
    keep([await lastBackup(tx, agency), await lastCheck(tx, agency)]),
  )
  await there.close()
  expect(kept).toMatchObject([{ rows: expect.any(Number) }, { events: 1, holds: true }])

  const locked = await handrail(['restore', file], inFolder('two'))
  expect(locked).toMatchObject({ exit: EXIT.partly, output: '' })
  expect(locked.errors).toMatch(
    /^The key that sealed what is in this backup is not here\. .* --without-key .* not changed\.\n$/,
  )
  withKeyOf('one', 'two')
  expect(await handrail(['restore', file], inFolder('two'))).toMatchObject({ exit: EXIT.done })
  expect(await handrail(['verify-trail'], inFolder('two'))).toEqual(before)
  expect(await handrail(['restore', file], inFolder('two'))).toMatchObject({
    exit: EXIT.partly,
    errors:
      'There is an agency in this database. A backup comes back into an empty one only. The database was not changed.\n',
  })
  const without = await handrail(['restore', '--without-key', file], inFolder('four'))
  expect(without).toMatchObject({ exit: EXIT.done, errors: '' })
  expect(without.output).toContain('What was sealed by another key stays closed')
  expect((await handrail(['verify-trail'], inFolder('four'))).output).toBe(before.output)
}, 180_000)

test.each([['verify-trail'], ['backup', join(folder, 'of-nothing')]])(
  '%s makes nothing where no Handrail data is, and says so',
  async (...args) => {
    const place = await placeOfOwn(join(folder, `empty-for-${args[0]}`))
    const { databaseUrl, dataFolder } = place.settings
    const environment = { HANDRAIL_DATA: dataFolder, ...(databaseUrl && { DATABASE_URL: databaseUrl }) }
    const nothing = {
      exit: EXIT.refused,
      output: '',
      errors: expect.stringMatching(/^There is no Handrail data in .* Nothing was made\.\n$/),
    }
    expect(await handrail(args, environment)).toEqual(nothing)
    expect(existsSync(dataFolder)).toBe(false)
    if (databaseUrl !== undefined) {
      const database = openPostgres(databaseUrl)
      expect(await hasTables(database)).toBe(false)
      await database.close()
    }

    // Tables alone are nothing that was kept: they may stand in the wrong place.
    expect((await handrail(['migrate'], environment)).exit).toBe(EXIT.done)
    const held = () => (existsSync(dataFolder) ? readdirSync(dataFolder) : [])
    const before = held()
    expect(before).not.toContain('keys')
    expect(await handrail(args, environment)).toEqual(nothing)
    expect(held()).toEqual(before)
    expect(existsSync(join(folder, 'of-nothing'))).toBe(false)
    await place.remove()
  },
  180_000,
)

test('a backup never writes over a file, and a restore says what is wrong with one', async () => {
  const plain = join(folder, 'plain')
  writeFileSync(plain, 'mine')
  expect((await handrail(['backup', plain], inFolder('one'))).exit).toBe(EXIT.refused)
  expect(readFileSync(plain, 'utf8')).toBe('mine')
  const wrong = await handrail(['restore', plain], inFolder('three'))
  expect(wrong).toMatchObject({
    exit: EXIT.partly,
    errors:
      'This file is not a backup, or it is cut off or damaged. Take another copy of it. The database was not changed.\n',
  })
  const { terminal, texts } = capturedTerminal('', inFolder('three'))
  await run(['restore', plain], { ...terminal, errors: Object.assign(terminal.errors, { isTTY: true }) })
  expect(texts.errors).toMatch(/^Bringing back every record, then the documents\.\nThis file is not a backup/)
  const nowhere = await handrail(['restore', join(folder, 'nowhere')], inFolder('three'))
  expect(nowhere.errors).toMatch(/^There is no file .* The database was not changed\.\n$/)
}, 180_000)

test('a person at a terminal is told that the database is being made, and a log is not', async () => {
  const told = async (isTTY: boolean) => {
    const { terminal, texts } = capturedTerminal('', {})
    const begins = beginsOn(Object.assign(terminal.errors, { isTTY }))
    const place = await placeOfOwn(join(folder, `told-${isTTY}`))
    const house = await openHouse(place.settings, () => {}, { polls: false, begins })
    await house.close()
    const once = texts.errors
    await (await openHouse(place.settings, () => {}, { polls: false, begins })).close()
    expect(texts.errors).toBe(once)
    await place.remove()
    return once
  }
  expect(await told(true)).toMatch(
    /Making the database, the first time only\.|Bringing the tables up to date\./,
  )
  expect(await told(false)).toBe('')
}, 180_000)

test('two processes never share one data folder', async () => {
  const house = await openHouse({ dataFolder: join(folder, 'one') }, () => {}, { polls: false })
  const second = await handrail(['migrate'], inFolder('one'))
  await house.close()
  expect(second.exit).toBe(EXIT.partly)
  expect(second.errors).toContain('Another Handrail is using')
  expect((await handrail(['migrate'], inFolder('one'))).output).toBe('Up to date: the embedded database.\n')
}, 180_000)

test('a database that is not there is named as such', async () => {
  const away = await handrail(['migrate'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect(away.exit).toBe(EXIT.partly)
  expect(away.errors).toMatch(/^The database named in DATABASE_URL cannot be reached now/)
})

if (SERVER !== undefined)
  test('a database that nobody made, and an account that is not let in, are named as such', async () => {
    const url = new URL(SERVER)
    url.pathname = '/handrail_nobody_made_this'
    const nowhere = await handrail(['migrate'], { DATABASE_URL: url.href, HANDRAIL_DATA: join(folder, 'pg') })
    expect(nowhere).toMatchObject({ exit: EXIT.partly, output: '' })
    expect(nowhere.errors).toMatch(/^There is no database of the name that DATABASE_URL gives\./)
    url.username = 'handrail_no_such_account'
    const stranger = await handrail(['migrate'], {
      DATABASE_URL: url.href,
      HANDRAIL_DATA: join(folder, 'pg'),
    })
    expect(stranger).toMatchObject({ exit: EXIT.partly, output: '' })
    expect(stranger.errors).toMatch(/^The database server does not let in the account/)
  }, 180_000)

test('a demo never comes to stand beside an agency of somebody’s own', async () => {
  const place = await placeOfOwn(join(folder, 'own'))
  const { databaseUrl, dataFolder } = place.settings
  const environment = { HANDRAIL_DATA: dataFolder, ...(databaseUrl && { DATABASE_URL: databaseUrl }) }
  const house = await openHouse(place.settings, () => {}, { polls: false })
  await open(house, EXAMPLE)
  await house.close()
  expect(await handrail(['seed-demo', '--people', '1'], environment)).toEqual({
    exit: EXIT.partly,
    output: '',
    errors: expect.stringMatching(/^There is an agency here already\. .* Nothing was filled\.\n$/),
  })
  const after = await openHouse(place.settings, () => {}, { polls: false })
  expect(await after.asHost(listAgencies)).toHaveLength(1)
  await after.close()
  await place.remove()
}, 180_000)

test('a database that stood empty with another key takes the key of the backup, and from then on no other', async () => {
  const [from, to] = [await placeOfOwn(join(folder, 'moves')), await placeOfOwn(join(folder, 'arrives'))]
  const [old, key, third] = [keyOf(1), keyOf(2), keyOf(3)]
  const opened = async (place: typeof from, key: string) =>
    (await openHouse({ ...place.settings, key }, () => {}, { polls: false })).close()
  const house = await openHouse({ ...from.settings, key }, () => {}, { polls: false })
  await open(house, EXAMPLE)
  await house.close()
  await opened(to, old)
  const file = join(folder, 'moves.gz')
  const environmentOf = ({ settings: { databaseUrl, dataFolder } }: typeof from) => ({
    HANDRAIL_DATA: dataFolder,
    HANDRAIL_KEY: key,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  })
  expect((await handrail(['backup', file], environmentOf(from))).exit).toBe(EXIT.done)
  expect(await handrail(['restore', file], environmentOf(to))).toMatchObject({ exit: EXIT.done, errors: '' })
  await opened(to, key)
  await expect(opened(to, old)).rejects.toThrow('The key here is not the one')
  await expect(opened(to, third)).rejects.toThrow('The key here is not the one')
  await from.remove()
  await to.remove()
}, 180_000)

test('a demo that was stopped while it filled is begun anew, and stands in its place once it is whole', async () => {
  const place = join(folder, 'demo')
  const half = await openHouse({ dataFolder: `${place}.half` }, () => {}, { polls: false })
  await open(half, { ...EXAMPLE, slug: DEMO_SLUG })
  // Somebody else fills it at this moment.
  const { terminal } = capturedTerminal('', {})
  await expect(demoFolder({ dataFolder: place }, terminal, () => {})).rejects.toThrow(FolderInUse)
  await half.close()
  writeFileSync(join(`${place}.half`, 'left over'), '')

  await demoFolder({ dataFolder: place }, terminal, () => {}, 8)
  expect(existsSync(`${place}.half`)).toBe(false)
  expect(readdirSync(place)).not.toContain('left over')
  const house = await openHouse({ dataFolder: place }, () => {}, { polls: false })
  const people = await house.database.transaction({ role: 'owner' }, async (tx) =>
    keep(await tx.row<{ count: number }>(sql`select count(*) as count from people`)),
  )
  await house.close()
  expect(people?.count).toBeGreaterThan(8)
  // It is there: nothing is filled a second time.
  await demoFolder({ dataFolder: place }, terminal, () => {})
  expect(existsSync(`${place}.half`)).toBe(false)
}, 120_000)
