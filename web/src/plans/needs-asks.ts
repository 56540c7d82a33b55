import type { NeedsPart } from '@handrail/care/plans'
import { useWords } from '../staff-ui/surroundings.tsx'
import { needsWords } from './words/needs.ts'

/** The question of a part as one asks it, and the answers to choose. */
export function useAsks() {
  const w = useWords(needsWords)
  const common: Readonly<Record<string, string>> = w.common
  return {
    ask: (part: NeedsPart, name: string): string => w.asks[`${part}.${name}`] ?? common[name] ?? name,
    choices: { ...w.choices, ...w.parts } as Readonly<Record<string, string>>,
  }
}
