import { z } from 'zod'

const BROWSERS = [
  ['edge', /\bEdgA?\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['safari', /\bSafari\//],
] as const
const SYSTEMS = [
  ['ios', /\b(iPhone|iPad|iPod)\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['macos', /\bMac OS X\b/],
  ['linux', /\b(Linux|CrOS)\b/],
] as const

/** What a session was begun on, so that a person knows theirs again. Coarse on purpose. */
export const device = z.strictObject({
  browser: z.enum(['edge', 'firefox', 'chrome', 'safari', 'other']),
  system: z.enum(['ios', 'android', 'windows', 'macos', 'linux', 'other']),
})
export type Device = z.output<typeof device>

/** The device behind what a browser says of itself. Order counts: Edge says it is Chrome, and Chrome that it is Safari. */
export const deviceOf = (agent = ''): Device => ({
  browser: BROWSERS.find(([, says]) => says.test(agent))?.[0] ?? 'other',
  system: SYSTEMS.find(([, says]) => says.test(agent))?.[0] ?? 'other',
})
