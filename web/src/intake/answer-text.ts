import type { Answers } from '@handrail/care/intake'
import { useWords } from '../staff-ui/surroundings.tsx'
import { intakeWords } from './words/intake.ts'

/** An answer in words, or why there is none. `choices` are the words of what one chooses from. */
export function useAnswerText(
  choices: Readonly<Record<string, string>>,
): (given: Answers[string] | undefined) => string {
  const { screening: w } = useWords(intakeWords)
  return (given) => {
    if (given === undefined) return w['not-asked']
    if (given.answer !== 'given') return w[given.answer]
    const { value } = given
    if (typeof value === 'boolean') return value ? w.yes : w.no
    if (Array.isArray(value)) return value.map((one) => choices[String(one)] ?? String(one)).join(', ')
    return choices[String(value)] ?? String(value)
  }
}
