import type { Asked } from '@handrail/care/intake'
import { useWords } from '../staff-ui/surroundings.tsx'
import { assessmentWords } from './words/assessment.ts'
import type { AssessmentWords } from './words/assessment-en.ts'

/** What was written in a field, in words. */
export function usePartText(): (given: unknown) => string {
  const w = useWords(assessmentWords)
  const textOf = (given: unknown): string => {
    if (given === undefined || given === null) return ''
    if (given === true) return w.yes
    if (given === false) return w.no
    if (Array.isArray(given)) return given.map(textOf).join(', ')
    if ('answer' in Object(given)) return answerIn(w, given as Asked)
    if (typeof given === 'object') return Object.values(given).map(textOf).join(' · ')
    return w.choices[String(given)] ?? String(given)
  }
  return textOf
}

/** What was told; or what was answered instead, and why. */
function answerIn({ asked: w }: AssessmentWords, of: Asked): string {
  if (of.answer === 'told') return of.words ?? ''
  const why = 'words' in of ? of.words : undefined
  return why ? `${w.answers[of.answer]}: ${why}` : w.answers[of.answer]
}
