import { SPECIALTIES, type suggest } from '@handrail/care/assignments'
import type { z } from 'zod'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWeight } from './figures.ts'
import { assignmentsWords } from './words/assignments.ts'

type Answer = z.output<typeof suggest.answer>
export type Choice = Answer['choices'][number]
type Reason = Choice['reasons'][number]
export type RuledOut = Answer['ruledOut'][number]
type No = RuledOut['why'][number]

/** Why somebody would do well, or could not, in words. */
export function useReasons(): {
  readonly saidOf: (reason: Reason) => string
  readonly noOf: (no: No) => string
  readonly allOf: (choice: Pick<Choice, 'reasons'>) => string
} {
  const { reasons: w, nos, assign, specialtyNames } = useWords(assignmentsWords)
  const weight = useWeight()
  const named = (need: string) => {
    const known = SPECIALTIES.find((one) => one === need)
    return known ? specialtyNames[known] : need
  }
  const saidOf = (reason: Reason): string => {
    const points = reason.points > 0 ? ` (${assign.points(reason.points)})` : ''
    switch (reason.reason) {
      case 'knows-need':
      case 'new-to-need':
        return w[reason.reason](named(reason.need)) + points
      case 'way':
        return w.way(reason.minutes) + points
      case 'load':
        return w.load(reason.percent) + points
      default:
        return w[reason.reason] + points
    }
  }
  return {
    saidOf,
    allOf: ({ reasons }) => reasons.map(saidOf).join(' · '),
    noOf: (no) => (no.no === 'full' ? nos.full(weight(no.load), weight(no.capacity)) : nos[no.no]),
  }
}
