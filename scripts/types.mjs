// Checks every type in the repository: the build, then the tests, the browser journeys and the tools.
import { spawnSync } from 'node:child_process'
import { root } from './build/tools.mjs'

const steps = [
  ['scripts/build.mjs'],
  [
    'node_modules/typescript7/bin/tsc',
    '-b',
    'eligibility/tsconfig.test.json',
    'care/tsconfig.test.json',
    'fhir/tsconfig.test.json',
    'server/tsconfig.test.json',
    'web/tsconfig.test.json',
    'e2e/tsconfig.json',
    'tsconfig.tools.json',
  ],
]

for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
