import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { path } from '../path.ts'
import { eventsOf, TRAIL_KINDS } from './kinds.ts'

/** The events that rooms declare, as they stand in their files. */
const declared = path.flatMap((room) => {
  const folder = join(import.meta.dirname, '..', room)
  const files = readdirSync(join(folder, '..')).includes(room)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : []
  return files
    .filter((file) => file.endsWith('.ts') && !/\.test(-model)?\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/= event\(\s*'([a-z]+\.[A-Za-z]+)'/g),
    ])
    .flatMap(([, name]) => name ?? [])
})

test('every event that a room declares stands in one kind, and no other does', () => {
  expect(declared.length).toBeGreaterThan(90)
  expect([...eventsOf(TRAIL_KINDS)].sort()).toEqual([...declared].sort())
})
