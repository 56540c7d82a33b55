// The door against the bare driver and bare node:http, on PostgreSQL, in one run: `node scripts/bench/door/bench.mjs
// [--people N] [--write]`. It makes a database of its own on the server named by HANDRAIL_BENCH_DATABASE.
import { fork, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../../build/tools.mjs'
import { CALLERS, load, post } from './load.mjs'
import { multiply } from './people.mjs'

const SERVER = process.env.HANDRAIL_BENCH_DATABASE ?? 'postgres://root@127.0.0.1:5432/postgres'
const NAME = 'handrail_bench'
const args = process.argv.slice(2)
const PEOPLE = Number(args[args.indexOf('--people') + 1] || 100_000) || 100_000
const HANDRAIL = join(root, 'server/bin/handrail.js')
const ROUNDS = 3
const READS = 4_000
const WRITES = 1_500
/** Shares of the bare rival's rate that the door is to reach. */
const [READ_AIM, WRITE_AIM] = [0.25, 0.67]

const met = (share, aim) => (share >= aim ? 'met' : 'not met')

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
  return `Every question and every change reaches Handrail's server through one function, the door: it finds who asks, looks up what their
role may do and whom they may see, checks the input, does the work in a transaction and writes down that it was done. Here it
stands beside the least that any server could do: node:http that answers and nothing else, and the PostgreSQL driver with a
prepared statement behind it. The difference is the price of the door.

Measured on PostgreSQL with ${one(people)} people in one agency, copied from the demo and each with somebody who leads. Handrail, the rivals, the
database and the ${CALLERS} callers, each of which sends its next request when the last was answered, share one machine (${cpus().length} processors,
${Math.round(totalmem() / 2 ** 30)} GiB). Each row is the middle of ${ROUNDS} rounds; the rows take turns, so that a machine that is busy for a while is busy for all.
Half of the requests were answered within the time under "half", and 99 of 100 within that under "99 of 100".

| What was asked | a second | half, ms | 99 of 100, ms |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

- **bare point select** reads five columns of one person; **one person through the door** reads the whole record as a case manager
  opens it, with the sign-in, what they may see, and the entry that they looked.
- **search as one types** is an intake worker's, who reaches everybody, with nine beginnings of a name, a number or a year in turn. The
  limit on how often one account may search is off for it.
- **Today** is the first page of a case manager's list with its counts.
- **bare transaction** writes the rows that **a write through the door** writes, a task of one's own: the task, the event, which is
  chained to the one before by the same trigger, and the request, so that it happens once when it is sent twice.

A read through the door runs at **${one(read, 2)}** of the bare select's rate; the aim is ${READ_AIM}, and it is ${met(read, READ_AIM)}. A write runs at **${one(write, 2)}** of
the bare transaction's; the aim is ${WRITE_AIM}, and it is ${met(write, WRITE_AIM)}.

Without PostgreSQL, Handrail brings its own database. It was ready ${one(first, 1)} s after its first start, which makes that database with
nothing in it, and ${one(again, 1)} s after the next; the process then held ${one(memory)} MB.
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
