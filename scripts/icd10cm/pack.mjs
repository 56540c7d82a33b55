// Packs the government's ICD-10-CM order file for the server: node scripts/icd10cm/pack.mjs ORDER-FILE YEAR
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { rowsOf } from './rows.mjs'

const [orderFile, year] = process.argv.slice(2)
if (!orderFile || !/^\d{4}$/.test(year ?? '')) {
  console.error('Say which order file and which fiscal year: pack.mjs icd10cm-order-2028.txt 2028')
  process.exit(1)
}
const packed = brotliCompressSync(rowsOf(readFileSync(orderFile, 'utf8')))
writeFileSync(new URL(`../../server/icd10cm/fy${year}.tsv.br`, import.meta.url), packed)
