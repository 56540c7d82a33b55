import { plainDate } from '@handrail/care'
import type { Refused } from '../door/reply.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { actionWords } from './words/action.ts'
import { determinationsWords } from './words/determinations.ts'

/** Refusals that name a day: the figure that is the day, and its words. */
export const WITH_DAY = {
  'action-too-early': ['earliest', 'tooEarly'],
  'notice-too-late': ['earliest', 'tooLate'],
  'day-is-to-come': ['on', 'toCome'],
  'too-late-to-go-on': ['on', 'goesOnUntil'],
} as const

/** The words of the refusals here; those that name a day, with the day as it is read. */
export function useActionRefusals(): (refused: Refused) => string | undefined {
  const w = useWords(actionWords)
  const { refusals } = useWords(determinationsWords)
  const when = useWhen()
  const plain = wordsFor({ ...refusals, ...w.refusals })
  return (refused) => {
    const found = Object.entries(WITH_DAY).find(([code]) => code === refused.code)
    if (!found) return plain(refused)
    const [, [figure, say]] = found
    const day = plainDate.safeParse(refused.figures[figure])
    return day.success ? w[say](when.day(day.data)) : plain(refused)
  }
}
