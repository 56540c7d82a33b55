// Packs the ZIP and county files in source/ into the table that the public navigator carries.
// With --check it writes nothing and fails when the committed table is not what the source gives.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSource } from './source.mjs'
import { tableOf } from './table.mjs'

const TABLE = new URL('../../eligibility/src/places/zip/table.ts', import.meta.url)

/** True when the committed table is what the source gives. */
export function isUpToDate() {
  return readFileSync(TABLE, 'utf8') === tableOf(readSource())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(TABLE, tableOf(readSource()))
  else if (!isUpToDate()) {
    console.error('The ZIP table differs from its source: run node scripts/geography/pack.mjs')
    process.exitCode = 1
  }
}
