import type { Voice } from './words.ts'

/**
 * "[You|They] have Medicaid." says "You" to the person, and "They" to somebody who asks for the person and to staff. Where staff
 * are told otherwise than a helper, a third says it: in "[You|You|They] told us", you is whoever answers, and staff did not. What
 * stands outside brackets is said to all.
 */
const VOICES = /\[([^[\]|]*)\|([^[\]|]*)(?:\|([^[\]|]*))?\]/g

/** The same words, each text in the voice for whoever reads it; what a text quotes may have two voices too. */
export const voiced = <Part>(of: Voice, part: Part): Part => voice(of, part) as Part

const voice = (of: Voice, part: unknown): unknown => {
  if (typeof part === 'string')
    return part.replace(VOICES, (_all, self: string, helper: string, staff = helper) => {
      if (of === 'self') return self
      return of === 'helper' ? helper : staff
    })
  if (typeof part === 'function') return (...figures: unknown[]) => voice(of, part(...figures))
  if (Array.isArray(part)) return part.map((each) => voice(of, each))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, voice(of, value)]))
}
