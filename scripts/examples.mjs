// Writes docs/examples from the eight people: what they told, their plan in each language, and the full answer.
// `--check` writes nothing and exits with 1 when a file is not what it would be.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { determine } from '@handrail/eligibility'
import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES, planText } from '@handrail/eligibility/words'
import { root } from './build/tools.mjs'

const PEOPLE = Object.values(EXAMPLES)
const folder = join(root, 'docs/examples')

/** Every file of docs/examples: its path below the folder, and its text. */
export function exampleFiles() {
  const files = PEOPLE.flatMap(({ slug, facts }) => {
    const plan = planFor(facts, ON)
    return [
      [`${slug}/facts.json`, json({ on: ON, facts })],
      ...LANGUAGES.map((language) => [
        `${slug}/plan.${language}.md`,
        `${planText(plan, language).trimEnd()}\n`,
      ]),
      [`${slug}/determinations.json`, json(determine(facts, ON).map(inShort))],
    ]
  })
  return new Map([['README.md', readme()], ...files])
}

/** The paths whose text on disk differs, or that are missing. */
export function staleExamples() {
  return [...exampleFiles()].filter(([path, text]) => onDisk(path) !== text).map(([path]) => path)
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** One line for each program; the whole answer is what `handrail screen` prints. */
const inShort = ({ program, standing, confirmByCalling, reasons, changes, figures }) => ({
  program,
  standing,
  confirmByCalling,
  reasons: reasons.map(({ code, truth, open, compared }) =>
    [code, truth, open, compared && `${compared.figure ?? '?'} ${compared.test} ${compared.limit ?? '?'}`]
      .filter(Boolean)
      .join(' '),
  ),
  changes,
  figures,
})

const readme = () => `# Examples

Eight people, plainly invented, asked about on ${ON}. \`npm run examples\` writes these files; a test keeps them true.

| Who | What they told | Their plan |
| --- | --- | --- |
${PEOPLE.map(({ slug, who }) => `| ${who} | [facts](${slug}/facts.json) | [English](${slug}/plan.en.md), [Spanish](${slug}/plan.es.md) |`).join('\n')}

Each folder also holds \`determinations.json\`: every program with its standing and reasons, in short.
`

const onDisk = (path) => {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch {
    return undefined
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const stale = staleExamples()
    if (stale.length > 0) console.error(`Not what they would be: ${stale.join(', ')}. Run: npm run examples`)
    process.exitCode = stale.length > 0 ? 1 : 0
  } else {
    for (const [path, text] of exampleFiles()) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
}
