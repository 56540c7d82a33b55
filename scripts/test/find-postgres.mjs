// A PostgreSQL for the server's tests: the one that HANDRAIL_TEST_DATABASE names, one that answers on this machine, or one
// started for the tests from PostgreSQL's own programs. Answers with its address, what it is in words, and how to end it.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const PROGRAMS = '/usr/lib/postgresql'
const PATIENCE = 15_000

export async function findPostgres(environment = process.env) {
  const named = environment.HANDRAIL_TEST_DATABASE
  if (named) return { url: named, words: 'the PostgreSQL that HANDRAIL_TEST_DATABASE names', stop: () => {} }
  for (const user of new Set([userInfo().username, 'postgres'])) {
    const url = `postgres://${encodeURIComponent(user)}@127.0.0.1:5432/postgres`
    if (await mayMakeDatabases(url))
      return { url, words: 'the PostgreSQL that answers on this machine', stop: () => {} }
  }
  return startOne()
}

/** True when the address answers and its account may make databases and roles. */
async function mayMakeDatabases(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
    return rows[0]?.rolsuper === true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function startOne() {
  const bin = newestPrograms()
  if (bin === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'handrail-postgres-'))
  const who = asWhom()
  if (who) chownSync(folder, who.uid, who.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8'],
    {
      ...who,
      cwd: folder,
      stdio: 'ignore',
    },
  )
  if (made.status !== 0) return undefined
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder],
    {
      ...who,
      cwd: folder,
      stdio: 'ignore',
    },
  )
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const stop = () => {
    server.kill('SIGINT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
  for (const began = Date.now(); Date.now() - began < PATIENCE; ) {
    if (await mayMakeDatabases(url)) return { url, words: 'a PostgreSQL started for these tests', stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  stop()
  return undefined
}

function newestPrograms() {
  if (!existsSync(PROGRAMS)) return undefined
  const versions = readdirSync(PROGRAMS).filter((name) => Number(name) >= 15)
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : join(PROGRAMS, newest, 'bin')
}

/** PostgreSQL does not run as root; its package makes an account that may. */
function asWhom() {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
