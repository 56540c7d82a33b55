import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import config, { rooms } from '../../.dependency-cruiser.mjs'
import { capabilityProblems } from './capabilities.mjs'
import { folderProblems } from './folders.mjs'

const PACKAGES = ['eligibility', 'care', 'fhir', 'server', 'web']
const SOURCE = /\.(ts|tsx)$/

/** Every broken rule of the repository at `root`, and how many source files were looked at. */
export async function checkImports(root) {
  const files = PACKAGES.flatMap((name) => sourcesUnder(root, `${name}/src`))
  const modules = await visit(root, files)
  const seen = new Set(modules.map(({ source }) => source))
  return {
    visited: files.filter((file) => seen.has(file)).length,
    problems: [
      ...unvisited(files, seen),
      ...modules.flatMap(brokenRules),
      ...folderProblems(files, rooms),
      ...files.flatMap((file) => capabilityProblems(file, readFileSync(join(root, file), 'utf8'))),
    ],
  }
}

async function visit(root, files) {
  if (files.length === 0) return []
  const { output } = await cruise(
    files,
    { ...config.options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden } },
    config.options.enhancedResolveOptions,
  )
  return output.modules
}

/** Without a TypeScript that it can read, dependency-cruiser visits nothing and calls that a success. */
function unvisited(files, seen) {
  if (files.length === 0) {
    return [{ rule: 'every-file-is-visited', from: '.', why: 'There is no source file here at all.' }]
  }
  return files
    .filter((file) => !seen.has(file))
    .map((file) => ({
      rule: 'every-file-is-visited',
      from: file,
      why: 'The import check could not read this file, so it cannot vouch for it.',
    }))
}

function brokenRules(module) {
  const onModule = (module.rules ?? []).map((rule) => ({ from: module.source, rule: rule.name }))
  const onImports = module.dependencies.flatMap((dependency) =>
    (dependency.rules ?? [])
      // What leads nowhere breaks other rules too; the broken import is the news.
      .filter((rule) => !dependency.couldNotResolve || rule.name === 'no-broken-import')
      .map((rule) => ({ from: module.source, to: dependency.resolved, rule: rule.name })),
  )
  return [...onModule, ...onImports].map((problem) => ({ ...problem, why: reasonOf(problem.rule) }))
}

function reasonOf(name) {
  return config.forbidden.find((rule) => rule.name === name)?.comment ?? ''
}

function sourcesUnder(root, folder) {
  let entries
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (failure) {
    if (failure.code === 'ENOENT') return []
    throw failure
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesUnder(root, path)
    return SOURCE.test(entry.name) ? [path] : []
  })
}
