import { SPECIALTIES, type suggest } from '@handrail/care/assignments'
import type { z } from 'zod'
import { agencyWords } from '../agency/words/agency.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
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
  const { reasons: w, nos, assign, specialtyNames, lackWhy } = useWords(assignmentsWords)
  const weight = useWeight()
  const when = useWhen()
  const { staff } = useWords(agencyWords)
  const kindOf = (kind: keyof typeof staff.kinds) => staff.kinds[kind]
  const whyOf = (why: readonly string[]) => why.map((one) => (isWhy(one) ? lackWhy[one] : one)).join(', ')
  const isWhy = (one: string): one is keyof typeof lackWhy => Object.hasOwn(lackWhy, one)
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
      case 'qualified':
        return (
          w.qualified(kindOf(reason.kind), reason.until === null ? undefined : when.day(reason.until)) +
          points
        )
      case 'not-shown':
        return w['not-shown'](reason.kinds.map(kindOf).join(', '), whyOf(reason.why)) + points
      case 'away-soon':
        return w['away-soon'](when.day(reason.from), when.day(reason.until)) + points
      case 'over-usual':
        return w['over-usual'](weight(reason.load), weight(reason.usual)) + points
      case 'load':
        return w.load(reason.percent) + points
      default:
        return w[reason.reason] + points
    }
  }
  const noOf = (no: No): string => {
    switch (no.no) {
      case 'away':
        return nos.away(when.day(no.until))
      case 'not-qualified':
        return nos['not-qualified'](no.kinds.map(kindOf).join(', '), whyOf(no.why))
      default:
        return nos[no.no]
    }
  }
  return {
    saidOf,
    allOf: ({ reasons }) => reasons.map(saidOf).join(' · '),
    noOf,
  }
}
