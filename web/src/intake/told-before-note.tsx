import type { Answers, ToldBefore } from '@handrail/care/intake'
import { Button } from '@mantine/core'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { intakeWords } from './words/intake.ts'

interface NoteProps {
  readonly of: ToldBefore
  readonly asked: string
  /** What was told, in words. */
  readonly text: string
  readonly given: Answers[string] | undefined
  readonly onConfirm: () => void
}

/** By a question: what was told before, until it is confirmed or answered; then only where the talk says something else. */
export function ToldBeforeNote({ of, asked, text, given, onConfirm }: NoteProps) {
  const { told: w } = useWords(intakeWords).screening
  const when = useWhen()
  if (given && JSON.stringify(given) === JSON.stringify(of.given)) return null
  const from = w.from(when.day(when.dayOf(of.at)), w.ways[of.way], of.by)
  if (given)
    return (
      <p className="hr-second">
        {from}: {text}
      </p>
    )
  return (
    <div className="hr-told-before">
      <div>
        <div className="hr-second">{from}</div>
        <div className="hr-lined">{text}</div>
      </div>
      <Button variant="default" size="xs" aria-label={`${w.confirm}: ${asked}`} onClick={onConfirm}>
        {w.confirm}
      </Button>
    </div>
  )
}
