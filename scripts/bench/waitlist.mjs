// The waiting list against its own size, through the door on PostgreSQL, and a batch of people matched to case managers:
// `node scripts/bench/waitlist.mjs [1000 10000 100000]`. It makes a database of its own on the server named by
// HANDRAIL_BENCH_DATABASE, and prints milliseconds: the middle of five.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suggestTogether } from '@handrail/care/assignments'
import { FIRST_FORMULA, GROUNDS } from '@handrail/care/waitlist'
import pg from 'pg'
import { root } from '../build/tools.mjs'
import { post } from './door/load.mjs'
import { multiply } from './door/people.mjs'
import { median } from './median.mjs'

const SERVER = process.env.HANDRAIL_BENCH_DATABASE ?? 'postgres://root@127.0.0.1:5432/postgres'
const NAME = 'handrail_bench_waitlist'
const SIZES = process.argv.slice(2).map(Number)
const HANDRAIL = join(root, 'server/bin/handrail.js')
const url = Object.assign(new URL(SERVER), { pathname: `/${NAME}` }).href

matchMany(500, 60)
for (const size of SIZES.length > 0 ? SIZES : [1000, 10_000, 100_000]) await measure(size)

async function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'))
  const environment = { ...process.env, DATABASE_URL: url, HANDRAIL_DATA: folder, PORT: '0' }
  let server
  try {
    await onServer(`drop database if exists ${NAME} with (force)`)
    await onServer(`create database ${NAME} template template0 encoding 'UTF8' locale 'C.UTF-8'`)
    await handrail(['seed-demo', '--people', '100'], environment).ended
    const { program, entry, zone } = await fill(size)
    const formulaNumber = (version) => formulaOf(version, zone)
    server = handrail(['start'], environment)
    const port = await server.ready
    const [intake, admin] = [await signIn(port, 'intake-worker'), await signIn(port, 'agency-admin')]
    const ask = async (name, input, cookie) => {
      const started = performance.now()
      const { body } = await post(`http://127.0.0.1:${port}/api/${name}`, input, {
        cookie,
        'x-handrail-request': randomUUID(),
      })
      if (body.answer === undefined) throw new Error(`${name}: ${JSON.stringify(body)}`)
      return performance.now() - started
    }
    const times = async (work) => {
      const taken = []
      for (let n = 0; n < 5; n += 1) taken.push(await work(n))
      return `${median(taken).toFixed(0)} ms`
    }
    const figures = {
      'first page': await times(() => ask('waitlist.board', { program }, intake)),
      'page in the middle': await times(() =>
        ask('waitlist.board', { program, after: Math.floor(size / 2) }, intake),
      ),
      'one place explained': await times(() => ask('waitlist.readEntry', { entry }, intake)),
      preview: await times(() => ask('waitlist.previewFormula', { formula: formulaNumber(2) }, admin)),
      'a new formula ranks all': await times((n) =>
        ask('waitlist.adoptFormula', { formula: formulaNumber(n + 2), words: 'To measure.' }, admin),
      ),
    }
    console.log(`${size} waiting:`, figures)
  } finally {
    server?.child.kill('SIGKILL')
    await onServer(`drop database if exists ${NAME} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every version moves everybody who is homeless and everybody who has waited. */
function formulaOf(version, zone) {
  const homeless = { tier: version % 2 ? 3 : 2, points: 6 }
  return {
    version,
    from: new Date().toLocaleDateString('en-CA', { timeZone: zone }),
    weights: { ...FIRST_FORMULA.weights, homeless },
    ageing: { ...FIRST_FORMULA.ageing, daysPerPoint: version },
  }
}

async function onServer(text) {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  await client.query(text)
  await client.end()
}

async function fill(size) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await fillWith(client, size)
  } finally {
    await client.end()
  }
}

async function fillWith(client, size) {
  const { rows } = await client.query("select agency_id, zone from agencies where slug = 'demo'")
  const agency = rows[0].agency_id
  const { zone } = rows[0]
  await multiply(client, agency, size)
  const program = randomUUID()
  await client.query(
    `insert into programs (agency_id, program_id, name, kind, opened_on)
     values ($1, $2, 'Sample', 'targeted-case-management', '2020-01-01')`,
    [agency, program],
  )
  await client.query(
    `insert into cases (agency_id, case_id, person_id, program_id, requested_on, opened_at, changed_at)
     select $1, gen_random_uuid(), person_id, $2, current_date - (row_number() over () % 700)::int, now(), now()
     from people where agency_id = $1 limit $3`,
    [agency, program, size],
  )
  // Or each place looks through all cases for its own.
  await client.query('analyze')
  await client.query(
    `insert into wait_entries (agency_id, entry_id, case_id, person_id, program_id, funding, entitled, since, grounds, law,
       tier, score, interim, recheck_days, rechecked_on, entered_at, changed_at)
     select $1, gen_random_uuid(), case_id, person_id, $2, 'county', false, requested_on,
       jsonb_build_array(jsonb_build_object('ground', ($3::text[])[1 + row_number() over () % 15], 'from', 'record',
         'on', '2026-01-01')), 1, 4, 0, '[]', 90, current_date, now(), now()
     from cases where agency_id = $1 and program_id = $2`,
    [agency, program, GROUNDS.filter((ground) => ground !== 'in-danger')],
  )
  await client.query('analyze')
  const entry = (await client.query('select entry_id from wait_entries limit 1')).rows[0].entry_id
  return { program, entry, zone }
}

function handrail(command, env) {
  const child = spawn(process.execPath, [HANDRAIL, ...command], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const ready = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      text += chunk
      const found = /ready: http:\/\/localhost:(\d+)/.exec(text)
      if (found) resolve(Number(found[1]))
    })
  })
  const ended = new Promise((resolve, reject) => {
    child.on('exit', (code) => (code ? reject(new Error(`${command[0]} ended with ${code}`)) : resolve()))
  })
  // A server that is stopped at the end ends with a signal, and nobody waits for it.
  ended.catch(() => {})
  return { child, ready, ended }
}

async function signIn(port, role) {
  const headers = () => ({ 'x-handrail-agency': 'demo', 'x-handrail-request': randomUUID() })
  const { body } = await post(`http://127.0.0.1:${port}/api/signin.demoAccounts`, {}, headers())
  const { staff } = body.answer.find((account) => account.role === role)
  return (await post(`http://127.0.0.1:${port}/api/signin.enterDemo`, { staff }, headers())).cookie
}

/** Some who speak Spanish, some conflicts, nearer and further ones: the same ones at every run. */
function matchMany(many, managers) {
  const among = Array.from({ length: managers }, (_, n) => ({
    staff: `worker-${n}`,
    languages: n % 4 === 0 ? ['en', 'es'] : ['en'],
    specialties: [['housing'], ['benefits'], ['young-people']][n % 3],
    capacity: 20_000,
    load: (n * 7919) % 14_000,
    credentials: [],
    absences: n % 23 === 5 ? [{ from: '2026-11-20', until: '2026-11-30', backOn: null }] : [],
  }))
  const people = Array.from({ length: many }, (_, n) => ({
    person: `person-${n}`,
    language: (n * 31) % 10 < 3 ? 'es' : 'en',
    needs: [['housing'], ['benefits'], ['young-people', 'housing'], []][(n * 17) % 4],
    weight: 1000,
    before: [`worker-${(n * 13) % 400}`],
    notWanted: [],
    conflicts: [{ staff: `worker-${(n * 29) % 200}`, why: 'family-or-friend' }],
    nearness: Object.fromEntries(
      among.map(({ staff }, k) => [staff, ['same-county', 'next-county', 'further'][(n * 37 + k * 101) % 3]]),
    ),
    asked: { asks: [], state: 'TX', on: '2026-11-23' },
  }))
  const taken = []
  let batch
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now()
    batch = suggestTogether(people, among)
    taken.push(performance.now() - started)
  }
  const { points, unplaced, oneByOne } = batch
  console.log(`${many} people, ${managers} case managers: ${median(taken).toFixed(0)} ms,`, {
    together: { points, unplaced: unplaced.length },
    oneByOne,
  })
}
