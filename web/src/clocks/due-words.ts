import type { DeadlineShown } from '@handrail/care/clocks'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { whoWords } from '../staff-ui/words/roles.ts'
import { clocksWords } from './words/clocks.ts'
import { topicWords } from './words/topics.ts'

export interface DueWords {
  readonly what: string
  /** Why it is due then: the rule, in one sentence. */
  readonly why: string
}

/** What is due and why, in words. */
export function useDueWords(): (
  due: Pick<DeadlineShown, 'title' | 'because' | 'escalatedTo' | 'unseen'>,
) => DueWords {
  const w = useWords(clocksWords)
  const topics = useWords(topicWords)
  const who = useWords(whoWords)
  const when = useWhen()
  return ({ title, because, escalatedTo, unseen }) => {
    const told = [
      escalatedTo === null ? '' : ` ${w.escalated(who[escalatedTo])}`,
      unseen ? ` ${w.unseen.why}` : '',
    ].join('')
    if (because === null) return { what: title ?? (unseen ? w.unseen.task : ''), why: w.task + told }
    const clock = w.clock(because.count, because.unit, when.day(because.on))
    return { what: topics[because.topic] ?? title ?? because.topic, why: clock + told }
  }
}
