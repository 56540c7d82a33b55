import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../build/tools.mjs'
import { findChromium, howToGetChromium } from '../find-chromium.mjs'
import { onDemand } from './on-demand.mjs'

const VERSION = '12.8.2'
export const CATEGORIES = ['performance', 'accessibility', 'best-practices']
const PAGES = ['/en', '/es']
const CHROME_FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'

/**
 * Runs Lighthouse on the built pages, as a middling telephone or as a desktop. It is large and no part of the normal
 * install, so it is installed on demand. Throws with what is lacking.
 */
export async function measurePages(preset = 'mobile') {
  const chromium = findChromium()
  if (chromium === undefined) throw new Error(howToGetChromium())
  const lighthouse = join(onDemand('lighthouse', VERSION), 'cli/index.js')
  const data = mkdtempSync(join(tmpdir(), 'handrail-lighthouse-'))
  const server = spawn(process.execPath, ['server/bin/handrail.js', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HANDRAIL_DATA: join(data, 'handrail') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await ready(server)
    const report = join(data, 'report.json')
    const pages = PAGES.map((path) => ({
      path,
      ...scored(lighthouse, chromium, address + path, report, preset),
    }))
    return { version: VERSION, preset, pages }
  } finally {
    await ended(server)
    rmSync(data, { recursive: true, force: true })
  }
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

/** The folder goes away only after the server that writes into it. */
function ended(child) {
  if (child.exitCode !== null) return undefined
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGTERM')
  })
}

function scored(lighthouse, chromium, url, report, preset) {
  const args = [
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${CHROME_FLAGS}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    ...(preset === 'desktop' ? ['--preset=desktop'] : []),
  ]
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: chromium },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Lighthouse failed: ${stderr}`)
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
  const below = Object.values(audits).filter(({ score }) => score !== null && score < 0.9)
  return {
    scores: CATEGORIES.map((name) => Math.round(categories[name].score * 100)),
    below: below.map(({ title, displayValue }) => `${title} ${displayValue ?? ''}`.trim()),
  }
}
