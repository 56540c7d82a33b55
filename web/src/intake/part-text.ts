import { useWords } from '../staff-ui/surroundings.tsx'
import { assessmentWords } from './words/assessment.ts'

/** What was written in a field, in words. */
export function usePartText(): (given: unknown) => string {
  const w = useWords(assessmentWords)
  const textOf = (given: unknown): string => {
    if (given === undefined || given === null) return ''
    if (given === true) return w.yes
    if (given === false) return w.no
    if (Array.isArray(given)) return given.map(textOf).join(', ')
    if (typeof given === 'object') return Object.values(given).map(textOf).join(' · ')
    return w.choices[String(given)] ?? String(given)
  }
  return textOf
}
