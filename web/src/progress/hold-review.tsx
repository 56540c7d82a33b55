import type { CaseId } from '@handrail/care/intake'
import { progressOf } from '@handrail/care/progress'
import { useAsk } from '../door/doors.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { BeginButton } from './reviews-panel.tsx'
import { progressWords } from './words/progress.ts'

/** From a plan in effect to its review: the one that is being written, or its beginning. */
export function HoldReview({ case: id }: Readonly<{ case: CaseId }>) {
  const w = useWords(progressWords)
  const may = useMay()
  const { answer } = useAsk(progressOf, { case: id }, { enabled: may('progress:read') })
  if (!answer?.plan || !answer.isOpen || !may('progress:work')) return null
  const open = answer.reviews.find(({ status }) => status === 'open')
  return open ? (
    <LinkButton to="/progress/review/$review" params={{ review: open.review }} variant="default">
      {w.goOn}
    </LinkButton>
  ) : (
    <BeginButton of={answer} quiet />
  )
}
