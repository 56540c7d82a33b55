import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('.', import.meta.url))
const MIGRATIONS = fileURLToPath(new URL('../migrations/', import.meta.url))

test('statements stand in stores and in the platform, so that whoever looks for one knows where', () => {
  const elsewhere = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      !/store\.ts$|\.test\.ts$|^(testing|platform)\//.test(file) &&
      readFileSync(SOURCES + file, 'utf8').includes('sql`'),
  )
  expect(elsewhere).toEqual([])
})

test('every migration has a number of its own, without a gap', () => {
  const numbers = readdirSync(MIGRATIONS)
    .sort()
    .map((file) => Number(file.slice(0, 4)))
  expect(numbers).toEqual(numbers.map((_, n) => n + 1))
})
