// Runs Lighthouse on the production build. Not part of the normal install: it is large, so it is installed on demand.
// Usage: node scripts/bench/lighthouse.mjs [--desktop]
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../build/tools.mjs'
import { findChromium, howToGetChromium } from '../find-chromium.mjs'
import { onDemand } from './on-demand.mjs'

const VERSION = '12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices']
const CHROME_FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'

const chromium = findChromium()
if (chromium === undefined) fail(howToGetChromium())
let lighthouse
try {
  lighthouse = join(onDemand('lighthouse', VERSION), 'cli/index.js')
} catch (failure) {
  fail(failure.message)
}

const server = spawn(process.execPath, ['server/bin/handrail.js', 'start'], {
  cwd: root,
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const address = await ready(server)
  console.log(
    `| Page | ${CATEGORIES.map((name) => name.replace('-', ' ')).join(' | ')} |\n| --- |${' ---: |'.repeat(CATEGORIES.length)}`,
  )
  for (const path of ['/en', '/es']) console.log(`| ${path} | ${scores(address + path).join(' | ')} |`)
} finally {
  server.kill('SIGTERM')
}

function ready(child) {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      const address = /http:\S+/.exec(String(text))
      if (address) resolve(address[0])
    })
    child.once('exit', () => reject(new Error('Handrail did not start; see above.')))
  })
}

function scores(url) {
  const report = join(tmpdir(), `handrail-lighthouse-${process.pid}.json`)
  const args = [
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${CHROME_FLAGS}`,
  ]
  args.push(`--only-categories=${CATEGORIES.join(',')}`)
  if (process.argv.includes('--desktop')) args.push('--preset=desktop')
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: chromium },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Lighthouse failed: ${stderr}`)
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report, { force: true })
  for (const audit of Object.values(audits)) {
    if (audit.score !== null && audit.score < 0.9)
      console.error(`${url}: ${audit.title} ${audit.displayValue ?? ''}`.trim())
  }
  return CATEGORIES.map((name) => Math.round(categories[name].score * 100))
}

function fail(why) {
  console.error(why)
  process.exit(1)
}
