import { type plansOf, shownStatus } from '@handrail/care/plans'
import type { z } from 'zod'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { planWords } from './words/plan.ts'

type Listed = z.output<typeof plansOf.answer>['versions'][number]

/** A version in a list: which one and how it stands, and from when to when. */
export function useVersionText() {
  const w = useWords(planWords)
  const when = useWhen()
  return {
    titleOf: ({ n, status, until }: Listed): string =>
      w.versionStatus(n, w.statuses[shownStatus(status, until, when.today)]),
    whenOf: (one: Listed): string =>
      [
        one.from ? w.since(when.date(one.from)) : w.began(when.date(when.dayOf(one.beganAt))),
        one.endedOn && w.ended(when.date(one.endedOn)),
        one.status === 'in-effect' && one.reviewOn && w.reviewBy(when.date(one.reviewOn)),
      ]
        .filter(Boolean)
        .join(' '),
  }
}
