import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium, howToGetChromium } from './find-chromium.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function browser(name: string): string {
  const file = join(folder, name)
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

test('CHROMIUM_PATH comes first', () => {
  const mine = browser('my-browser')
  browser('chromium')
  expect(findChromium({ CHROMIUM_PATH: mine, PATH: folder })).toBe(mine)
})

test('a browser on the PATH is found under each of its usual names', () => {
  const file = browser('google-chrome')
  expect(findChromium({ PATH: folder })).toBe(file)
})

test('one that has no screen to draw on comes before the others', () => {
  browser('chromium')
  const file = browser('chromium-headless-shell')
  expect(findChromium({ PATH: folder })).toBe(file)
})

test('the whole browser is found where it is asked for', () => {
  browser('chromium-headless-shell')
  const file = browser('chromium')
  expect(findChromium({ PATH: folder }, { whole: true })).toBe(file)
})

test('a CHROMIUM_PATH that leads nowhere finds none, and the sentence says so', () => {
  const env = { CHROMIUM_PATH: join(folder, 'gone'), PATH: folder }
  browser('chromium')
  expect(findChromium(env)).toBeUndefined()
  expect(howToGetChromium(env)).toContain(`${join(folder, 'gone')}, but no program is there`)
})

test('a folder of that name is not a browser', () => {
  expect(findChromium({ CHROMIUM_PATH: folder })).toBeUndefined()
})

test('without one, a person is told how to get it on their system', () => {
  expect(howToGetChromium({})).toMatch(/apt-get install chromium.*dnf.*brew.*winget/)
})
