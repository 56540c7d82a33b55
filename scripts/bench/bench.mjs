// Measures, prints what it found as Markdown, and with `--write` puts that into docs/benchmarks.md.
// `--quick` leaves out the million households and Lighthouse; `--lighthouse` takes Lighthouse back in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/tools.mjs'
import { measureNational } from './national.mjs'
import { measureNavigator } from './navigator.mjs'
import { measurePages } from './pages.mjs'
import { machine, nationalPart, navigatorPart, pagesPart, rulesPart, screeningPart } from './report.mjs'
import { measureRules } from './rules.mjs'
import { measureScreening } from './screening.mjs'

const quick = process.argv.includes('--quick')
const full = quick ? [] : [1_000_000]
const few = quick ? 10_000 : 100_000

const text = [
  '# Benchmarks',
  '',
  `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\` in one run: ${machine()}.`,
  'Times belong to this machine and to what else it did; compare within a table. Nothing is tested against a clock.',
  ...(quick ? ['This was the quick run, which leaves out the million households.'] : []),
  '',
  ...rulesPart(await step('one rule in several engines', measureRules)),
  ...nationalPart(await step('every program of a state', measureNational)),
  ...screeningPart(await step('handrail screen', screenings)),
  ...navigatorPart(await step('the navigator', () => ['index.html', 'es/index.html'].map(measureNavigator))),
  ...(await step('Lighthouse', lighthouse)),
].join('\n')

console.log(text)
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/benchmarks.md'), text)

async function step(name, work) {
  const started = performance.now()
  const found = await work()
  console.error(`Measured ${name} in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
  return found
}

async function screenings() {
  const rows = []
  for (const count of [few / 5, few, ...full]) rows.push(await measureScreening(count))
  rows.push(await measureScreening(few, ['--standings']))
  return rows
}

async function lighthouse() {
  if (quick && !process.argv.includes('--lighthouse')) return []
  return pagesPart(await measurePages())
}
