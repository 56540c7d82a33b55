// Measures, prints a Markdown table, and with `--write` puts it into docs/benchmarks.md.
// `--quick` leaves out the million households.
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../build/tools.mjs'
import { measureNational } from './national.mjs'
import { measureNavigator } from './navigator.mjs'
import { measureRules } from './rules.mjs'
import { measureScreening } from './screening.mjs'

const quick = process.argv.includes('--quick')

const text = [
  '# Benchmarks',
  '',
  `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`: ${machine()}.`,
  'Absolute figures belong to this machine; compare within a table. Nothing is tested against a clock.',
  '',
  ...rulesPart(await step('rules', measureRules)),
  ...nationalPart(await step('national', measureNational)),
  ...screeningPart(await step('screening', screenings)),
  ...navigatorPart(
    await step('navigator', () => [measureNavigator('index.html'), measureNavigator('es/index.html')]),
  ),
].join('\n')

console.log(text)
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/benchmarks.md'), text)

async function step(name, work) {
  console.error(`Measuring: ${name} …`)
  return work()
}

async function screenings() {
  const counts = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
  const rows = []
  for (const count of counts) rows.push(await measureScreening(count))
  rows.push(await measureScreening(100_000, ['--standings']))
  return rows
}

function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cpus().length} × ${model.trim()}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`
}

function rulesPart({ rows, missing }) {
  const [fromFacts, alone] = rows
  const ratio = (row, ours) =>
    rows.indexOf(row) < 2 ? '' : `${(row.microseconds / ours.microseconds).toFixed(0)} ×`
  return [
    '## One rule of ten criteria',
    '',
    'The same ten criteria and the same 200 mixed cases in every engine, to an answer for each criterion and for the whole.',
    'Equal answers are checked first. Best of nine rounds; each engine is also given all cases at once, and the better way',
    'counts. Ours also answers "unknown", with figures, limits and what would change the answer.',
    '',
    '| Engine | Microseconds for one case | Handrail from plain facts is faster by | Its criteria alone by |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.microseconds.toFixed(2)} | ${ratio(row, fromFacts)} | ${ratio(row, alone)} |`,
    ),
    '',
    ...missing.flatMap((why) => [`Not measured: ${why}`, '']),
  ]
}

function nationalPart({ programs, criteria, determine, determineOneState, nextQuestion }) {
  return [
    '## Every program of a state',
    '',
    `Households with about ${programs} programs and ${criteria} criteria each: standings, reasons, missing facts and changes.`,
    '',
    '| Work | Households a second |',
    '| --- | ---: |',
    `| \`determine(facts, on)\`, all states in turn | ${number(determine)} |`,
    `| \`determine(facts, on)\`, one state | ${number(determineOneState)} |`,
    `| \`nextQuestion(facts, on)\`, all states in turn | ${number(nextQuestion)} |`,
    '',
  ]
}

function screeningPart(rows) {
  return [
    '## `handrail screen`',
    '',
    'Households as NDJSON on the standard input, answers thrown away. Memory is the most that the process held.',
    '',
    '| Households | Options | Seconds | Households a second | Memory, MB |',
    '| ---: | --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ count, flags, seconds, rate, megabytes }) =>
        `| ${number(count)} | ${flags.map((flag) => `\`${flag}\``).join(' ')} | ${seconds.toFixed(1)} | ${number(rate)} | ${number(megabytes)} |`,
    ),
    '',
  ]
}

function navigatorPart(pages) {
  return [
    '## The navigator',
    '',
    'JavaScript and CSS that a browser loads before the first question can be answered, compressed with gzip.',
    '`node scripts/bench/lighthouse.mjs` runs Lighthouse on the built pages; it is large and installed only then.',
    '',
    '| Page | Files | KB |',
    '| --- | --- | ---: |',
    ...pages.map(
      ({ page, sizes, bytes }) =>
        `| ${page} | ${sizes
          .map(
            ({ file, bytes: size }) =>
              `${file
                .split('/')
                .at(-1)
                ?.replace(/-[^-.]{6,}\./, '.')} ${kilobytes(size)}`,
          )
          .join(', ')} | ${kilobytes(bytes)} |`,
    ),
    '',
  ]
}

function number(value) {
  return Math.round(value).toLocaleString('en-US')
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}
