import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Has no screen to draw on, which is a third of the work, and keeps no page that was left. */
const WITHOUT_SCREEN = 'chromium-headless-shell'
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
  'msedge.exe',
]
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The Chromium of this machine: $CHROMIUM_PATH, else one on the PATH, else one in a usual place. One without a screen comes
 * first, unless the whole browser is asked for.
 */
export function findChromium(env = process.env, { whole = false } = {}) {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const named = (names) => onPath.flatMap((folder) => names.map((name) => join(folder, name)))
  const lean = whole ? [] : named([WITHOUT_SCREEN])
  return [...lean, ...named(NAMES), ...USUAL_PLACES].find(isProgram)
}

/** One plain sentence for a person who has none. */
export function howToGetChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return `CHROMIUM_PATH says ${env.CHROMIUM_PATH}, but no program is there.`
  return 'The browser tests need Chromium or Chrome: install it with "apt-get install chromium" (Debian, Ubuntu), "dnf install chromium" (Fedora), "brew install --cask chromium" (macOS) or "winget install Google.Chrome" (Windows), or set CHROMIUM_PATH to the one you have.'
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
