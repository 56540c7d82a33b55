// Builds what `npm start` runs: the packages with TypeScript 7, then the web pages when their inputs changed.
// Quiet when all is fine; otherwise the compiler's own words and exit code 1.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compress } from './build/compress.mjs'
import { fingerprint } from './build/fingerprint.mjs'
import { oneAtATime } from './build/lock.mjs'
import { root, tool } from './build/tools.mjs'

const COMPILER = 'node_modules/typescript7/bin/tsc'
const VITE = 'node_modules/vite/bin/vite.js'
const PACKAGES = ['eligibility', 'care', 'fhir', 'server', 'web']
/** Everything the pages are made from. */
const WEB_INPUTS = [
  'web',
  'eligibility/src',
  'care/src',
  'scripts/build/compress.mjs',
  'tsconfig.base.json',
  'package-lock.json',
]

if (!existsSync(join(root, COMPILER))) {
  console.error('The build needs the development packages: run "npm ci" without --omit=dev first.')
  process.exit(1)
}

const release = await oneAtATime(join(root, '.cache/build.lock'))
try {
  tool('TypeScript', COMPILER, ['-b', ...PACKAGES])
  buildWeb()
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
} finally {
  release()
}

function buildWeb() {
  const dist = join(root, 'web/dist')
  const stamp = join(root, '.cache/web-inputs')
  const inputs = fingerprint(root, WEB_INPUTS)
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return

  // Vite writes beside dist and the finished folder takes its place, so a half-built dist never exists.
  const fresh = join(root, 'web/dist.new')
  const old = join(root, 'web/dist.old')
  rmSync(fresh, { recursive: true, force: true })
  // Three builds, so that nothing which the staff pages and forms share can make the navigator larger.
  for (const config of ['vite.config.ts', 'vite.staff.config.ts', 'vite.outside.config.ts']) {
    const empty = config === 'vite.config.ts' ? ['--emptyOutDir'] : []
    tool('Vite', VITE, ['build', 'web', '--config', `web/${config}`, '--outDir', fresh, ...empty])
  }
  compress(fresh)
  rmSync(old, { recursive: true, force: true })
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  rmSync(old, { recursive: true, force: true })
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, inputs)
}
