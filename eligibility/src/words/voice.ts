import type { Speaker } from './words.ts'

/**
 * "[You|They] have Medicaid." says "You" to the person, and "They" to somebody who asks for the person. What stands outside
 * brackets is said to both: in "you told us", you is whoever answers.
 */
const BOTH = /\[([^[\]|]*)\|([^[\]|]*)\]/g

/** The same words, each text in the voice for whoever reads it; what a text quotes may have two voices too. */
export const voiced = <Part>(speaker: Speaker, part: Part): Part => voice(speaker, part) as Part

const voice = (speaker: Speaker, part: unknown): unknown => {
  if (typeof part === 'string') return part.replace(BOTH, speaker === 'self' ? '$1' : '$2')
  if (typeof part === 'function') return (...figures: unknown[]) => voice(speaker, part(...figures))
  if (Array.isArray(part)) return part.map((each) => voice(speaker, each))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, voice(speaker, value)]))
}
