import { type FactName, type Facts, NOT_SURE, parseFacts, RATHER_NOT_SAY } from '@handrail/eligibility'

/** What fits together, and what was left out because something that counts more speaks against it. */
export interface Fitting {
  readonly facts: Facts
  readonly leftOut: readonly FactName[]
}

/**
 * Puts together what came from several hands. What comes first counts most: a later one fills what is still open, and what
 * speaks against the former is left out and named.
 *
 * @example fitting([{ age: 70 }, { age: 20, pregnancy: 'pregnant' }]).leftOut // ['pregnancy']
 */
export function fitting(sources: readonly Facts[]): Fitting {
  let facts: Facts = {}
  const leftOut: FactName[] = []
  for (const source of sources)
    for (const name of Object.keys(source) as FactName[]) {
      if (facts[name] !== undefined && !isOpen(facts[name])) continue
      const parsed = parseFacts({ ...facts, [name]: source[name] })
      if (parsed.ok) facts = parsed.value
      else leftOut.push(name)
    }
  return { facts, leftOut }
}

const isOpen = (value: unknown): boolean => value === NOT_SURE || value === RATHER_NOT_SAY
