// Writes the JSON Schemas in docs/ from the library's own vocabulary and types.
// `--check` writes nothing and exits with 1 when a file is not what it would be.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './build/tools.mjs'
import { answerSchema } from './schemas/answer.mjs'
import { inputSchema } from './schemas/input.mjs'

/** Every schema: its path in the repository, and its text. */
export function schemaFiles() {
  return new Map([
    ['docs/screening-input.schema.json', json(inputSchema(root))],
    ['docs/screening-answer.schema.json', json(answerSchema(root))],
  ])
}

/** The paths whose text on disk differs, or that are missing. */
export function staleSchemas() {
  return [...schemaFiles()].filter(([path, text]) => onDisk(path) !== text).map(([path]) => path)
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

function onDisk(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

function main() {
  if (!process.argv.includes('--check')) {
    for (const [path, text] of schemaFiles()) writeFileSync(join(root, path), text)
    return
  }
  const stale = staleSchemas()
  for (const path of stale) console.error(`${path} is not what the sources say. Run "npm run schemas".`)
  if (stale.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
