import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

let root: string
let before: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
  mkdirSync(join(root, 'web/src'), { recursive: true })
  writeFileSync(join(root, 'web/src/page.tsx'), 'page')
  before = fingerprint(root, ['web', 'package-lock.json'])
})
afterEach(() => rmSync(root, { recursive: true }))

const after = () => fingerprint(root, ['web', 'package-lock.json'])

test('a changed page means building again', () => {
  writeFileSync(join(root, 'web/src/page.tsx'), 'Page')
  expect(after()).not.toBe(before)
})

test('a page that is gone means building again', () => {
  rmSync(join(root, 'web/src/page.tsx'))
  expect(after()).not.toBe(before)
})

test('other versions of the libraries mean building again', () => {
  writeFileSync(join(root, 'package-lock.json'), '{}')
  expect(after()).not.toBe(before)
})

test('a page that was only touched does not', () => {
  utimesSync(join(root, 'web/src/page.tsx'), 1, 1)
  expect(after()).toBe(before)
})

test.each(['dist/index.html', 'dist.new/index.html', 'node_modules/react/index.js', 'src/page.test.tsx'])(
  '%s is no input of the build',
  (path) => {
    mkdirSync(join(root, 'web', path, '..'), { recursive: true })
    writeFileSync(join(root, 'web', path), 'new')
    expect(after()).toBe(before)
  },
)
