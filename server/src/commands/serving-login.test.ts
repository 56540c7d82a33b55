import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { capturedTerminal } from '../platform/captured-terminal.ts'
import { secretBytes } from '../platform/ids.ts'
import { bare } from '../testing/bare.ts'
import { placeOfOwn } from '../testing/place.ts'
import { EXIT } from './exit.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-serving-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function handrail(args: readonly string[], environment: Record<string, string>) {
  const { terminal, texts } = capturedTerminal('', environment)
  return { exit: await run(args, terminal), ...texts }
}

const SERVER = process.env.HANDRAIL_TEST_DATABASE

/** An empty database with the two logins of docs/operating.md: one owns it, the other only serves. */
async function twoLogins(server: string) {
  const place = await placeOfOwn(join(folder, 'place'))
  const url = new URL(place.settings.databaseUrl ?? '')
  const names = { owner: `handrail_owner_${process.pid}`, serve: `handrail_serve_${process.pid}` }
  const password = secretBytes(12).toString('hex')
  const database = url.pathname.slice(1)
  await bare(server, async (query) => {
    for (const role of ['handrail_app', 'handrail_host', 'handrail_keeper'])
      if ((await query('select 1 from pg_roles where rolname = $1', [role])).length === 0)
        await query(`create role ${role} nologin`)
    for (const name of Object.values(names)) await query(`create role ${name} login password '${password}'`)
    await query(`grant handrail_app, handrail_host, handrail_keeper to ${names.owner}`)
    await query(`grant handrail_app, handrail_host to ${names.serve}`)
    await query(`alter database ${database} owner to ${names.owner}`)
    await query(`revoke temporary on database ${database} from public`)
  })
  const as = (name: string) => {
    const login = new URL(url)
    login.username = name
    login.password = password
    return login.href
  }
  return {
    owner: as(names.owner),
    serve: as(names.serve),
    async remove() {
      await place.remove()
      await bare(server, async (query) => {
        for (const name of Object.values(names)) await query(`drop role ${name}`)
      })
    },
  }
}

test('a login that owns the tables is of no use without one that serves', async () => {
  const alone = await handrail(['start'], { HANDRAIL_MIGRATE_URL: 'postgres://owner@127.0.0.1:1/none' })
  expect(alone).toMatchObject({ exit: EXIT.refused, output: '' })
  expect(alone.errors).toMatch(/^DATABASE_URL is nothing\. Accepted: postgres:/)
})

if (SERVER !== undefined)
  test('a login that owns nothing serves everything, and may neither make a thing nor read past row-level security', async () => {
    const { owner, serve, remove } = await twoLogins(SERVER)
    const data = { HANDRAIL_DATA: join(folder, 'data') }

    // Nothing is here yet, and it may make nothing.
    const early = await handrail(['seed-demo', '--people', '2'], { ...data, DATABASE_URL: serve })
    expect(early).toMatchObject({ exit: EXIT.partly, output: '' })
    expect(early.errors).toMatch(
      /^The account may not make tables or roles here\. One that only serves needs/,
    )

    expect(await handrail(['migrate'], { ...data, DATABASE_URL: owner })).toMatchObject({ exit: EXIT.done })
    // The demo is written through the door: operations of every room, as every role.
    const filled = await handrail(['seed-demo', '--people', '2'], { ...data, DATABASE_URL: serve })
    expect(filled).toMatchObject({ exit: EXIT.done })
    const trail = await handrail(['verify-trail'], {
      ...data,
      DATABASE_URL: serve,
      HANDRAIL_MIGRATE_URL: owner,
    })
    expect(trail).toMatchObject({ exit: EXIT.done })
    for (const command of [['verify-trail'], ['backup', join(folder, 'serving.backup')]]) {
      const alone = await handrail(command, { ...data, DATABASE_URL: serve })
      expect(alone).toMatchObject({ exit: EXIT.partly })
      expect(alone.errors).toMatch(
        /^The account that DATABASE_URL names only serves, .*HANDRAIL_MIGRATE_URL/m,
      )
      expect(alone.errors).not.toContain('mistake of its own')
    }
    expect(trail.output).toMatch(/^[A-Z][^\n]* \([0-9a-f-]{36}\): \d+ events, all in place\./)

    await bare(serve, async (query) => {
      expect(await query('select 1 from people')).toEqual([])
      expect(await query('select 1 from events')).toEqual([])
      for (const text of [
        'create table mine (a int)',
        'create temporary table mine (a int)',
        'create schema mine',
        'create function mine() returns int language sql return 1',
        'create role mine',
        'set role handrail_keeper',
        'alter table people disable row level security',
        'alter table people no force row level security',
        'drop policy agency_only on people',
        'delete from events',
        'update events set facts = facts',
        'truncate events',
        'delete from migrations',
        'delete from key_checks',
        'insert into trail_heads select * from trail_heads',
        "copy people to program 'true'",
      ])
        await expect(query(text), text).rejects.toMatchObject({ code: '42501' })
    })

    // A newer version would bring a table; this login does not, and says who does.
    await bare(owner, (query) =>
      query(`delete from migrations where name = (select max(name) from migrations)`).then(() => undefined),
    )
    const behind = await handrail(
      ['create-agency', '--slug', 'x', '--name', 'X', '--state', 'TX', '--zone', 'America/Chicago'],
      {
        ...data,
        DATABASE_URL: serve,
      },
    )
    expect(behind).toMatchObject({ exit: EXIT.partly, output: '' })
    expect(behind.errors).toMatch(/^The tables are older than this Handrail, .* "handrail migrate"/)
    await remove()
  }, 300_000)
