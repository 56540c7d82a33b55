import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkImports } from './check.mjs'

type Files = Readonly<Record<string, string>>

/** A house in which every rule is kept. Each test below breaks one thing in it. */
const house: Files = {
  'package.json': '{ "name": "house", "devDependencies": { "vitest": "1.0.0" } }',
  'eligibility/package.json':
    '{ "name": "@handrail/eligibility", "type": "module", "exports": { ".": { "source": "./src/index.ts" } } }',
  'eligibility/src/index.ts': "export { may } from './may.ts'\n",
  'eligibility/src/may.ts': "export const may = () => 'unknown'\n",
  'care/package.json': '{ "name": "@handrail/care", "dependencies": { "@handrail/eligibility": "1.0.0" } }',
  'care/src/people/person.ts': "import { may } from '@handrail/eligibility'\nexport const person = may\n",
  'care/src/referrals/send.ts': "import { person } from '../people/person.ts'\nexport const send = person\n",
  'fhir/package.json': '{ "name": "@handrail/fhir" }',
  'fhir/src/index.ts': "export { outcome } from './kernel/outcome.ts'\n",
  'fhir/src/kernel/outcome.ts': 'export const outcome = 1\n',
  'server/package.json': '{ "name": "handrail", "dependencies": { "fastify": "5.0.0" } }',
  'server/src/main.ts':
    "import { serve } from './platform/http.ts'\nimport { now } from './platform/clock.ts'\nserve(now())\n",
  'server/src/platform/http.ts': "import fastify from 'fastify'\nexport const serve = fastify\n",
  'server/src/platform/clock.ts': 'export const now = () => new Date()\n',
  'server/src/platform/ids.ts': 'export const id = () => crypto.randomUUID()\n',
  'server/src/platform/ids.test.ts':
    "import { id } from './ids.ts'\nimport { test } from 'vitest'\ntest(id(), () => {})\n",
  'web/package.json':
    '{ "name": "@handrail/web", "dependencies": { "react": "19.0.0", "@handrail/eligibility": "1.0.0" } }',
  'web/src/ui/button.tsx': "import react from 'react'\nexport const button = react\n",
  'web/src/navigator/page.tsx':
    "import { may } from '@handrail/eligibility'\nimport { button } from '../ui/button.tsx'\nexport const page = [may, button]\n",
  'web/src/app/main.tsx': "import { page } from '../navigator/page.tsx'\nexport const app = page\n",
}
const LIBRARIES = ['fastify', 'react', 'vitest']

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function broken(change: Files): Promise<string[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'house-')))
  made.push(root)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries({ ...house, ...change })) write(path, text)
  for (const name of LIBRARIES) {
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`)
    write(`node_modules/${name}/index.js`, 'module.exports = 1\n')
  }
  mkdirSync(join(root, 'node_modules/@handrail'))
  symlinkSync(join(root, 'eligibility'), join(root, 'node_modules/@handrail/eligibility'))
  const { problems } = await checkImports(root)
  return [...new Set(problems.map(({ rule, from }) => `${rule} ${from}`))].sort()
}

test('a house that keeps the rules passes', async () => {
  expect(await broken({})).toEqual([])
})

test('a house without a single source file does not pass', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'house-')))
  made.push(root)
  const { problems } = await checkImports(root)
  expect(problems.map(({ rule }) => rule)).toEqual(['every-file-is-visited'])
})

describe('an import against the rules is found', () => {
  test.each<[string, string, string, string]>([
    [
      'rules that read a file',
      'eligibility-stands-alone',
      'eligibility/src/may.ts',
      "import { readFileSync } from 'node:fs'\nexport const may = readFileSync\n",
    ],
    [
      'rules that use a library',
      'eligibility-stands-alone',
      'eligibility/src/may.ts',
      "import react from 'react'\nexport const may = react\n",
    ],
    [
      'rules tested with code of the server',
      'eligibility-tests-stay-at-home',
      'eligibility/src/may.test.ts',
      "import { serve } from '../../server/src/platform/http.ts'\nserve()\n",
    ],
    [
      'a room that reads a file',
      'care-is-pure',
      'care/src/people/person.ts',
      "import { readFileSync } from 'node:fs'\nexport const person = readFileSync\n",
    ],
    [
      'a room that looks forward',
      'path-people',
      'care/src/people/person.ts',
      "import type { bill } from '../billing/bill.ts'\nexport type person = typeof bill\n",
    ],
    [
      'a kernel that knows a room',
      'care-kernel-knows-no-room',
      'care/src/kernel/event.ts',
      "import { person } from '../people/person.ts'\nexport const event = person\n",
    ],
    [
      'a translation that reads a file',
      'fhir-is-pure',
      'fhir/src/kernel/outcome.ts',
      "import fs from 'node:fs'\nexport const outcome = fs\n",
    ],
    [
      'a platform that knows a room',
      'platform-knows-no-room',
      'server/src/platform/http.ts',
      "import { store } from '../people/store.ts'\nexport const serve = store\n",
    ],
    [
      'a door that knows a room',
      'door-knows-no-room',
      'server/src/door/perform.ts',
      "import { store } from '../people/store.ts'\nexport const perform = store\n",
    ],
    [
      'a room with the network in its hand',
      'server-rooms-use-the-door',
      'server/src/people/store.ts',
      "import { serve } from '../platform/http.ts'\nexport const store = serve\n",
    ],
    [
      'FHIR with its own way to a table',
      'fhir-api-has-no-private-way',
      'server/src/fhir-api/read.ts',
      "import { store } from '../people/store.ts'\nexport const read = store\n",
    ],
    [
      'a command that opens a record past the door',
      'commands-stay-small',
      'server/src/commands/show.ts',
      "import { store } from '../people/store.ts'\nexport const show = store\n",
    ],
    [
      'someone who imports main',
      'nobody-imports-the-entry-of-the-server',
      'server/src/platform/show.ts',
      "import '../main.ts'\nexport const show = 1\n",
    ],
    [
      'a second file with the web framework',
      'only-http-speaks-http',
      'server/src/platform/log.ts',
      "import fastify from 'fastify'\nexport const log = fastify\n",
    ],
    [
      'a component with domain words',
      'ui-has-no-domain-words',
      'web/src/ui/button.tsx',
      "import { may } from '@handrail/eligibility'\nexport const button = may\n",
    ],
    [
      'a navigator that reaches for the rest of the web',
      'navigator-keeps-answers-in-the-browser',
      'web/src/navigator/page.tsx',
      "import { person } from '../people/person.tsx'\nexport const page = person\n",
    ],
    [
      'a screen that imports the server',
      'web-never-imports-the-server',
      'web/src/people/person.tsx',
      "import { serve } from '../../../server/src/platform/http.ts'\nexport const person = serve\n",
    ],
    [
      'a room that imports the app',
      'only-app-combines-rooms',
      'web/src/people/person.tsx',
      "import { app } from '../app/main.tsx'\nexport const person = app\n",
    ],
    [
      'a library that the package does not declare',
      'declared-libraries-only',
      'web/src/ui/button.tsx',
      "import vitest from 'vitest'\nexport const button = vitest\n",
    ],
    [
      'a way around the entry of a package',
      'packages-by-their-entry',
      'care/src/people/person.ts',
      "import { may } from '../../../eligibility/src/may.ts'\nexport const person = may\n",
    ],
    ['a barrel', 'no-barrel', 'server/src/people/index.ts', "export { store } from './store.ts'\n"],
    [
      'an import that leads nowhere',
      'no-broken-import',
      'care/src/people/person.ts',
      "import { gone } from './gone.ts'\nexport const person = gone\n",
    ],
    ['a file that nobody reaches', 'no-orphan', 'care/src/people/alone.ts', 'export const alone = 1\n'],
    [
      'a test that is imported',
      'tests-are-not-imported',
      'server/src/platform/log.ts',
      "import './ids.test.ts'\nexport const log = 1\n",
    ],
    [
      'a circle',
      'no-circle',
      'care/src/people/person.ts',
      "import type { send } from '../referrals/send.ts'\nexport type person = typeof send\nexport const person = 1\n",
    ],
    [
      'the clock, read by a room',
      'only-the-clock-reads-the-clock',
      'care/src/people/person.ts',
      'export const person = Date.now()\n',
    ],
    [
      'dice, thrown by a room',
      'only-ids-makes-randomness',
      'care/src/people/person.ts',
      'export const person = Math.random()\n',
    ],
    [
      'a folder off the path',
      'rooms-stand-on-the-path',
      'care/src/helpers/thing.ts',
      "import { person } from '../people/person.ts'\nexport const thing = person\n",
    ],
  ])('%s', async (_what, rule, file, text) => {
    const others: Files = {
      'care/src/billing/bill.ts':
        "import { person } from '../people/person.ts'\nexport const bill = person\n",
      'server/src/people/store.ts': 'export const store = 1\n',
      'web/src/people/person.tsx':
        "import { button } from '../ui/button.tsx'\nexport const person = button\n",
    }
    const found = await broken({ ...others, [file]: text })
    const where = rule === 'rooms-stand-on-the-path' ? dirname(file) : file
    expect(
      found.some((problem) => problem.startsWith(`${rule} ${where}`)),
      found.join('\n'),
    ).toBe(true)
  })
})
