// The door against the bare driver and bare node:http, on PostgreSQL, in one run: `node scripts/bench/door/bench.mjs
// [--people N] [--write]`. It makes a database of its own on the server named by HANDRAIL_BENCH_DATABASE.
import { fork, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../../build/tools.mjs'
import { load, post } from './load.mjs'
import { multiply } from './people.mjs'

const SERVER = process.env.HANDRAIL_BENCH_DATABASE ?? 'postgres://root@127.0.0.1:5432/postgres'
const NAME = 'handrail_bench'
const args = process.argv.slice(2)
const PEOPLE = Number(args[args.indexOf('--people') + 1] || 100_000) || 100_000
const HANDRAIL = join(root, 'server/bin/handrail.js')
const ROUNDS = 3
const READS = 4_000
const WRITES = 1_500

const inServer = (name) => Object.assign(new URL(SERVER), { pathname: `/${name}` }).href
const url = inServer(NAME)
const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'))
const children = []

try {
  await onServer(`drop database if exists ${NAME} with (force)`)
  await onServer(`create database ${NAME} template template0 encoding 'UTF8' locale 'C.UTF-8'`)
  await run(['seed-demo', '--people', '100'], { DATABASE_URL: url })
  const { agency, person, staff, people } = await fill()
  const port = await startHandrail({ DATABASE_URL: url })
  const bare = await startBare(agency, person, staff)
  const cookie = await signIn(port, 'case-manager')
  const intake = await signIn(port, 'intake-worker')
  const ask = (name, input, who = cookie) =>
    post(`http://127.0.0.1:${port}/api/${name}`, input, { cookie: who, 'x-handrail-request': randomUUID() })

  const own = (await ask('people.search', { text: 'example' })).body.answer
  const mine = own.found[0].person
  const typed = ['ra', 'ray', 'ray e', 'ray exa', 'alm', 'sampl', 'soled muest', '713555', '1990']
  const works = {
    'bare node:http': [READS, () => post(`http://127.0.0.1:${bare}/nothing`)],
    'bare point select': [READS, () => post(`http://127.0.0.1:${bare}/select`)],
    'one person through the door': [READS, () => ask('people.read', { person: mine })],
    'search as one types': [
      READS / 4,
      (n) => ask('people.search', { text: typed[n % typed.length] }, intake),
    ],
    Today: [READS / 4, () => ask('clocks.today', {})],
    'bare transaction': [WRITES, () => post(`http://127.0.0.1:${bare}/write`)],
    'a write through the door': [WRITES, () => ask('clocks.addTask', { title: 'Call', dueOn: '2030-01-01' })],
  }
  const results = await measure(works)
  const embedded = await startEmbedded()
  const text = report(results, people, embedded)
  console.log(text)
  if (args.includes('--write')) save(text)
} finally {
  for (const child of children) child.kill('SIGKILL')
  await onServer(`drop database if exists ${NAME} with (force)`)
  rmSync(folder, { recursive: true, force: true })
}

async function onServer(text) {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  await client.query(text)
  await client.end()
}

async function fill() {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const agency = (await client.query("select agency_id from agencies where slug = 'demo'")).rows[0].agency_id
  const people = await multiply(client, agency, PEOPLE)
  // One account looks for people here as often as a whole agency does, so its count never goes up.
  await client.query(`create function forget() returns trigger language plpgsql as
    'begin new.count := 1; return new; end'`)
  await client.query(
    'create trigger forget before insert or update on search_counts for each row execute function forget()',
  )
  const person = (await client.query('select person_id from people where agency_id = $1 limit 1', [agency]))
    .rows[0].person_id
  const staff = (
    await client.query(
      "select staff_id from staff_roles where agency_id = $1 and role = 'case-manager' limit 1",
      [agency],
    )
  ).rows[0].staff_id
  await client.end()
  return { agency, person, staff, people }
}

function run(command, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [HANDRAIL, ...command], {
      env: { ...process.env, HANDRAIL_DATA: join(folder, 'data'), ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command[0]} ended with ${code}`)),
    )
  })
}

/** Starts Handrail and answers with its port once it says that it is ready. */
function startHandrail(environment, more = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [HANDRAIL, 'start', ...more], {
      env: {
        ...process.env,
        PORT: '0',
        HANDRAIL_DATA: join(folder, 'data'),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      const found = /ready: http:\/\/localhost:(\d+)/.exec(text)
      if (found) resolve(Number(found[1]))
    })
    child.on('exit', (code) => reject(new Error(`Handrail ended with ${code}: ${text}`)))
  })
}

function startBare(agency, person, staff) {
  const child = fork(join(root, 'scripts/bench/door/bare-server.mjs'), [url, agency, person, staff])
  children.push(child)
  return new Promise((resolve) => child.once('message', ({ port }) => resolve(port)))
}

async function signIn(port, role) {
  const headers = () => ({ 'x-handrail-agency': 'demo', 'x-handrail-request': randomUUID() })
  const { body } = await post(`http://127.0.0.1:${port}/api/signin.demoAccounts`, {}, headers())
  const { staff } = body.answer.find((account) => account.role === role)
  return (await post(`http://127.0.0.1:${port}/api/signin.enterDemo`, { staff }, headers())).cookie
}

/** Rounds in turn, so that a machine that is busy for a while is busy for all; the median of each. */
async function measure(works) {
  const all = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (const [count, send] of Object.values(works)) await load(Math.min(200, count), send)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, [count, send]] of Object.entries(works)) all[name].push(await load(count, send))
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, rounds]) => [
      name,
      rounds.sort((a, b) => a.rate - b.rate)[Math.floor(ROUNDS / 2)],
    ]),
  )
}

/** How long the embedded database takes to start, new and again, and what the process then holds. */
async function startEmbedded() {
  const data = join(folder, 'embedded')
  const times = []
  for (let n = 0; n < 2; n += 1) {
    const began = performance.now()
    await startHandrail({ HANDRAIL_DATA: data, DATABASE_URL: '' })
    times.push((performance.now() - began) / 1000)
    const child = children.at(-1)
    const memory =
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
    times.push(memory)
  }
  const [first, , again, memory] = times
  return { first, again, memory }
}

function report(results, people, { first, again, memory }) {
  const one = (n, digits = 0) =>
    n.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits })
  const rows = Object.entries(results).map(
    ([name, { rate, p50, p99 }]) => `| ${name} | ${one(rate)} | ${one(p50, 1)} | ${one(p99, 1)} |`,
  )
  const read = results['one person through the door'].rate / results['bare point select'].rate
  const write = results['a write through the door'].rate / results['bare transaction'].rate
  return `## The door

PostgreSQL, ${one(people)} people in one agency, 16 callers over HTTP, everything on one machine (${cpus().length} processors,
${Math.round(totalmem() / 2 ** 30)} GiB). Medians of ${ROUNDS} rounds taken in turn. The bare rivals are node:http and the driver with prepared
statements; the bare transaction writes the same rows, the linked event among them.

| Work | a second | p50 ms | p99 ms |
| --- | --- | --- | --- |
${rows.join('\n')}

A read through the door, with session, permission, reach and access record, runs at **${one(read, 2)}** of the bare select's
rate (aim: 0.25). A write runs at **${one(write, 2)}** of the bare transaction's (aim: 0.67).

The embedded database: first start ${one(first, 1)} s (it makes the database), next start ${one(again, 1)} s, ${one(memory)} MB held by the process.
`
}

function save(text) {
  const file = join(root, 'docs/benchmarks-door.md')
  const stamp = new Date().toISOString().slice(0, 10)
  writeFileSync(
    file,
    `# How fast the door is\n\nMade by \`npm run bench:door -- --write\` on ${stamp}.\n\n${text}`,
  )
}
