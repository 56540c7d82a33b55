// A large plan and a caseload of 80 against their own size, through the door, on the embedded database and on PostgreSQL in
// one run: `npm run bench:plans -- [--write]`. The databases are its own; the server is HANDRAIL_BENCH_DATABASE.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { copiesOf, differenceOf, plansOf, readPlan, savePlanPart } from '@handrail/care/plans'
import { caseloadProgress } from '@handrail/care/progress'
import { sql } from '../../server/dist/platform/sql.js'
import { aLargePlan, goalIn, LARGE, SMALL, savedGoal } from '../../server/dist/testing/a-large-plan.js'
import { allRooms } from '../../server/dist/testing/all-rooms.js'
import { counted } from '../../server/dist/testing/counted.js'
import { ground } from '../../server/dist/testing/ground.js'
import { embeddedIn, freshDatabase } from '../../server/dist/testing/template.js'
import { root } from '../build/tools.mjs'
import { median } from './median.mjs'

const SERVER = process.env.HANDRAIL_BENCH_DATABASE ?? 'postgres://root@127.0.0.1:5432/postgres'
const ROUNDS = 41
const PEOPLE = 80
const ROLES = ['intake-worker', 'case-manager', 'supervisor']

const embedded = await onEmbedded()
process.env.HANDRAIL_TEST_DATABASE = SERVER
const server = await measureOn(await freshDatabase())
const text = report([
  ['the embedded database', embedded],
  ['PostgreSQL', server],
])
console.log(text)
if (process.argv.includes('--write')) save(text)

async function onEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'))
  try {
    return await measureOn(await embeddedIn(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureOn(found) {
  const database = counted(found)
  const g = await ground({ ...allRooms(), database })
  try {
    const [busy, alone] = [await g.agency(ROLES), await g.agency(ROLES)]
    const [large, small] = [await aLargePlan(g, busy, LARGE), await aLargePlan(g, alone, SMALL)]
    await fillCaseload(g, busy)
    await database.tidy()
    return await measure(database, {
      ...worksOf(g, busy, large, LARGE),
      ...Object.fromEntries(
        Object.entries(worksOf(g, alone, small, SMALL)).map(([name, work]) => [`${name}, small`, work]),
      ),
    })
  } finally {
    await g.close()
  }
}

/** The rest of a caseload: as much in each plan, one version of it, in effect. The large plan is the first. */
async function fillCaseload(g, team) {
  for (let n = 1; n < PEOPLE; n += 1) await aLargePlan(g, team, { ...LARGE, versions: 1 }, { isWhole: true })
}

/** What is done with one plan, and with the caseload of whoever has it. */
function worksOf(g, team, { case: of, plans }, size) {
  const as = g.as(team['case-manager'])
  const [first, plan] = [plans[0], plans.at(-1)]
  const { agency } = team['case-manager']
  /** What the page holds already: the plan that another is compared with, and the version to write from. */
  let page
  let version
  let n = size.versions
  return {
    open: async () => {
      await as.done(plansOf, { case: of })
      await as.done(copiesOf, { plan })
      await as.done(readPlan, { plan })
    },
    edit: async () => {
      n += 1
      const goal = goalIn(size, 0, n)
      page ??= await as.done(readPlan, { plan })
      version ??= page.parts.find(({ part }) => part === `goal/${goal.id}`).version
      version = (await as.done(savePlanPart, { plan, version, saved: savedGoal(goal) })).version
    },
    compare: async () => {
      page ??= await as.done(readPlan, { plan })
      const then = await as.done(readPlan, { plan: first })
      if (size.versions > 1 && differenceOf(then.content, page.content).length === 0)
        throw new Error('Nothing differs.')
    },
    overview: async () => {
      await as.done(caseloadProgress, {})
    },
    'the same rows, bare': () =>
      g.look(agency, sql`select p.* from plan_parts p where p.agency_id = ${agency} and p.plan_id = ${plan}`),
    'all plans of the caseload, bare': () =>
      g.look(
        agency,
        sql`select p.* from plan_versions v join plan_parts p on p.agency_id = v.agency_id and p.plan_id = v.plan_id
          where v.agency_id = ${agency} and v.status = 'in-effect'`,
      ),
  }
}

/** Rounds in turn, so that a machine that is busy for a while is busy for all; the middle of each, and the statements. */
async function measure(database, works) {
  const taken = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  const statements = {}
  for (let round = -3; round < ROUNDS; round += 1)
    for (const [name, work] of Object.entries(works)) {
      const began = performance.now()
      const counting = await database.counting(work)
      if (round >= 0) taken[name].push(performance.now() - began)
      statements[name] = counting.statements
    }
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [
      name,
      { ms: median(times), most: times.toSorted((a, b) => a - b).at(-2), statements: statements[name] },
    ]),
  )
}

function report(measured) {
  const one = (ms) => ms.toLocaleString('en-US', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const row = (found, name, title) => {
    const [big, little] = [found[name], found[`${name}, small`]]
    return `| ${title} | ${one(big.ms)} | ${one(big.most)} | ${one(little.ms)} | ${one(big.ms / little.ms)} | ${big.statements} | ${little.statements} |`
  }
  const tables = measured.map(
    ([title, found]) => `## On ${title}

| What was done | ms | slowest but one, ms | rival, ms | times the rival | statements | of the rival |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${row(found, 'open', 'the plan opens')}
${row(found, 'edit', 'a goal is saved')}
${row(found, 'compare', 'the first version beside the last')}
${row(found, 'overview', `how ${PEOPLE} plans go`)}
${row(found, 'the same rows, bare', 'the rows of the version, bare')}
${row(found, 'all plans of the caseload, bare', `the rows of ${PEOPLE} plans in effect, bare`)}

The large plan opens in **${one(found.open.ms / found['the same rows, bare'].ms)}** times, and the overview in **${one(found.overview.ms / found['all plans of the caseload, bare'].ms)}** times, what the bare select of their rows takes.
`,
  )
  const { goals, objectives, steps, versions } = LARGE
  return `The large plan has ${goals} goals, ${goals * objectives} objectives, as many interventions, ${goals * objectives * steps} steps and ${versions} versions, each made through the door; the last is
a draft. Its case manager has ${PEOPLE} people, each with a plan of that size. The rival is a plan of one goal, one objective, one step
and one version, whose case manager has nobody else. **Bare** is one select of the same rows in a transaction of its own, with
row-level security and nothing else around it.

Times are taken at the door, in the process that holds it: parsing, permission, reach, the work, the check of the answer, the
entry that somebody looked. What a network and a browser add is not in them. Each is the middle of ${ROUNDS} rounds that take turns, on
one machine (${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB); statements are counted as they are asked, with those of the door.

- **the plan opens**: the three questions of its page, one after the other: its versions, its copies, and all of it.
- **a goal is saved**: with its objectives, interventions and steps, as autosave sends it.
- **the first version beside the last**: reading the other version, and working out every difference.
- **how ${PEOPLE} plans go**: the page of the caseload, with every goal, step, rating, review, contact and drift.

${tables.join('\n')}`
}

function save(text) {
  const stamp = new Date().toISOString().slice(0, 10)
  writeFileSync(
    join(root, 'docs/benchmarks-plans.md'),
    `# How fast a large plan is\n\nMade by \`npm run bench:plans -- --write\` on ${stamp}.\n\n${text}`,
  )
}
