import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium, howToGetChromium } from '../scripts/find-chromium.mjs'

const root = join(import.meta.dirname, '..')
const port = process.env.E2E_PORT ?? '4173'
const chromium = findChromium()

if (chromium === undefined) {
  console.error(howToGetChromium())
  process.exit(1)
}

/** These come in as the demo's one account of each role, which holds one draft of each form: one after another. */
const STAFF = [
  'call-to-case-manager',
  'decisions',
  'assessment',
  'intake',
  'papers',
  'records',
  'requests',
  'running-it',
  'staff-journeys',
  'staff-pages',
  'waiting',
].map((name) => `**/${name}.test.ts`)

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // A journey that passes only the second time is a journey that fails people.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: join(root, '.cache/playwright.json') }]],
  use: {
    baseURL: `http://localhost:${port}`,
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
    { name: 'public', testIgnore: STAFF },
    { name: 'staff', testMatch: STAFF, workers: 1 },
  ],
  webServer: {
    command: 'node server/bin/handrail.js start --demo',
    cwd: root,
    env: { PORT: port, HANDRAIL_DATA: mkdtempSync(join(tmpdir(), 'handrail-e2e-')) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
