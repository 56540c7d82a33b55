import type { caseloadProgress } from '@handrail/care/progress'
import type { z } from 'zod'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { progressWords } from './words/progress.ts'

export type ShownDrift = z.output<typeof caseloadProgress.answer>['people'][number]['drift'][number]

/** Where a plan drifts, in a sentence with its reason. */
export function useDriftText(): (of: ShownDrift) => string {
  const { drifts, because } = useWords(progressWords)
  const when = useWhen()
  return ({ code, what = '', on, days = 0 }) => {
    const day = on ? when.day(on) : ''
    switch (code) {
      case 'no-contact':
        return drifts['no-contact'](days, day)
      case 'review-past':
        return drifts['review-past'](because[what as keyof typeof because] ?? what, day)
      case 'plan-ended':
        return drifts['plan-ended'](day)
      case 'plan-ends':
        return drifts['plan-ends'](days, day)
      case 'goal-untouched':
        return drifts['goal-untouched'](what)
      default:
        return drifts[code](what, day)
    }
  }
}
