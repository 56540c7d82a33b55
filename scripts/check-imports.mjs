// Checks who imports whom (.dependency-cruiser.mjs), who reads the clock or makes randomness, and where folders stand.
import { resolve } from 'node:path'
import { root } from './build/tools.mjs'
import { checkImports } from './check-imports/check.mjs'

const { problems, visited } = await checkImports(resolve(process.argv[2] ?? root))

for (const { rule, from, to, why } of problems) {
  console.error(`${from}${to ? ` → ${to}` : ''}\n  ${rule}: ${why}\n`)
}
if (problems.length > 0) {
  console.error(`${problems.length} broken ${problems.length === 1 ? 'rule' : 'rules'}.`)
  process.exitCode = 1
} else {
  console.log(`${visited} files keep the import rules.`)
}
