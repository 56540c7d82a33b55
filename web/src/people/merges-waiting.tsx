import { mergesWaiting } from '@handrail/care/people'
import { useAsk } from '../door/doors.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { twiceWords } from './words/twice.ts'

/** How many proposed merges wait for the one at work, and how many of theirs wait for somebody else. */
export function useMergesWaiting(): { readonly forYou: number; readonly yours: number } {
  const may = useMay()
  const { answer } = useAsk(mergesWaiting, {}, { enabled: may('people:merge') })
  return answer ?? { forYou: 0, yours: 0 }
}

/** Two records that wait for a second look, on the day's page of whoever may answer. Not there when none do. */
export function MergesWaiting() {
  const w = useWords(twiceWords)
  const { forYou } = useMergesWaiting()
  if (forYou === 0) return null
  return (
    <section className="hr-note" aria-label={w.title}>
      <div className="hr-grow">{w.waiting(forYou)}</div>
      <LinkButton to="/people/merges">{w.lookAtThem}</LinkButton>
    </section>
  )
}
