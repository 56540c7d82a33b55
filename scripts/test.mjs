// All checks, the quickest to explain first. Says each step's name and time, and stops at the first that fails.
// Where PostgreSQL answers, the server's tests run on it; with --both-databases on the embedded one as well.
// The last line sums the tests of Vitest and Playwright: "N passed, N failed". A failed check counts as one failure.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from './build/tools.mjs'
import { findChromium, howToGetChromium } from './find-chromium.mjs'
import { addUp, fromPlaywright, fromVitest, NOTHING } from './test/count.mjs'
import { findPostgres } from './test/find-postgres.mjs'

const VITEST = join(root, '.cache/vitest.json')
const VITEST_POSTGRES = join(root, '.cache/vitest-postgres.json')
const PLAYWRIGHT = join(root, '.cache/playwright.json')

const postgres = await findPostgres()
const both = process.argv.includes('--both-databases')

/** What starts whole servers with a data folder of their own, the same on either database, runs once. */
const ONCE = ['--exclude=server/src/commands/**', '--exclude=server/src/cli.test.ts']
/** Everything else of the server. */
const ON_EITHER = ['--exclude=server/src/!(commands)/**/*', '--exclude=server/src/!(cli).test.ts']

const steps = [
  { name: 'types', run: ['scripts/types.mjs'] },
  { name: 'lint', run: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'import rules', run: ['scripts/check-imports.mjs'] },
  { name: 'unused code', run: ['node_modules/knip/bin/knip.js'] },
  {
    name: 'unit, property and scenario tests',
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...(postgres && !both ? ON_EITHER : []),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST}`,
    ],
    report: VITEST,
    count: fromVitest,
  },
  ...(postgres
    ? [
        {
          name: `the server's tests${both ? ' again' : ''}, on ${postgres.words}`,
          run: [
            'node_modules/vitest/vitest.mjs',
            'run',
            'server/src',
            ...ONCE,
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${VITEST_POSTGRES}`,
          ],
          env: { HANDRAIL_TEST_DATABASE: postgres.url },
          report: VITEST_POSTGRES,
          count: fromVitest,
        },
      ]
    : []),
  {
    name: 'browser tests',
    needs: () => (findChromium() === undefined ? howToGetChromium() : undefined),
    run: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    env: { E2E_PORT: String(await freePorts()) },
    report: PLAYWRIGHT,
    count: fromPlaywright,
  },
]

let total = NOTHING
for (const [n, step] of steps.entries()) {
  console.log(`\n[${n + 1}/${steps.length}] ${step.name}`)
  const started = performance.now()
  const { passed, tests } = runStep(step)
  total = addUp(total, tests)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`[${n + 1}/${steps.length}] ${step.name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (!passed) {
    const left = steps.slice(n + 1).map(({ name }) => name)
    console.log(`\nStopped at "${step.name}".${left.length > 0 ? ` Not run: ${left.join(', ')}.` : ''}`)
    process.exitCode = 1
    break
  }
}
postgres?.stop()
if (!postgres) {
  console.log(
    "\nThe server's tests ran on the embedded database alone: no PostgreSQL answers here. Set HANDRAIL_TEST_DATABASE to one.",
  )
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)

function runStep({ needs, run, env, report, count }) {
  const missing = needs?.()
  if (missing !== undefined) {
    console.error(missing)
    return { passed: false, tests: { ...NOTHING, failed: 1 } }
  }
  if (report) rmSync(report, { force: true })
  const { status } = spawnSync(process.execPath, run, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  const tests = report ? count(read(report)) : NOTHING
  // A step that fails outside its tests (a file that does not load, a server that does not start) still shows.
  return {
    passed: status === 0,
    tests: status === 0 || tests.failed > 0 ? tests : { ...tests, failed: 1 },
  }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}

/** A port that is free, and the next one too: the browser tests start two demos. */
async function freePorts() {
  for (;;) {
    const port = await listens(0)
    if ((await listens(port + 1).catch(() => undefined)) !== undefined) return port
  }
}

/** Whether a port is free: answers with it. With 0, any that is. */
function listens(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
