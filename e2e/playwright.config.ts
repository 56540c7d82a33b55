import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium, howToGetChromium } from '../scripts/find-chromium.mjs'

const root = join(import.meta.dirname, '..')
// Whoever runs a journey reads it too: what a demo sends lies in a folder of its own.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'handrail-e2e-'))
const data = process.env.E2E_DATA
const port = Number(process.env.E2E_PORT ?? 4173)
const chromium = findChromium()

if (chromium === undefined) {
  console.error(howToGetChromium())
  process.exit(1)
}

/**
 * These come in as the demo's one account of each role, which holds one draft of each form: one after another, each half at a
 * demo of its own.
 */
const STAFF = [
  [
    'instruments',
    'intake',
    'papers',
    'plans',
    'records',
    'requests',
    'reviews',
    'running-it',
    'safety',
    'times',
    'who-is-there',
  ],
  [
    'assessment',
    'call-to-case-manager',
    'changes',
    'copies',
    'decisions',
    'needs-to-copy',
    'staff-journeys',
    'staff-pages',
    'waiting',
  ],
].map((names) => names.map((name) => `**/${name}.test.ts`))

const at = (half: number) => `http://localhost:${port + half}`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // A journey that passes only the second time is a journey that fails people.
  retries: 0,
  // A machine that is busy answers late, not wrongly: what passes waits no longer for it.
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: join(root, '.cache/playwright.json') }]],
  use: {
    baseURL: at(0),
    // A trace costs every journey a third of its runner's work: asked for when something failed.
    trace: process.env.E2E_TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // The longest first: begun last, they would leave one worker with nothing to do until the end.
    ...STAFF.map((testMatch, half) => ({
      name: `staff ${half + 1}`,
      testMatch,
      workers: 1,
      use: { baseURL: at(half) },
    })),
    { name: 'public', testIgnore: STAFF.flat() },
  ],
  webServer: STAFF.map((_names, half) => ({
    command: 'node server/bin/handrail.js start --demo',
    cwd: root,
    env: { PORT: String(port + half), HANDRAIL_DATA: join(data, String(half)) },
    url: `${at(half)}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  })),
})
