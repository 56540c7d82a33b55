import { FACTS, type FactName, type Facts } from '@handrail/eligibility'

export type HandedOn = Readonly<{
  /** The answer in the words of the rules: what the page showed, and nothing that could endanger somebody. */
  facts: Facts
  /** It tells something that could endanger somebody: it is sent only when they choose it. */
  guarded: boolean
}>

/** What may go along of one answer to whoever is asked for help. */
export const handedOn = (shown: readonly FactName[], answer: Facts): HandedOn => {
  const told = shown.flatMap((name) => (answer[name] === undefined ? [] : [[name, answer[name]] as const]))
  return {
    facts: Object.fromEntries(told.filter(([name]) => FACTS[name].privacy !== 'guarded')),
    guarded: told.some(
      ([name, value]) => FACTS[name].privacy === 'guarded' && value !== false && value !== 'no',
    ),
  }
}
