import { citedIn } from '@handrail/care/determinations'
import { Button } from '@mantine/core'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OnePlan } from './one-plan.ts'
import { type PartValue, textIn } from './plan-fields.ts'
import { nextWords } from './words/next.ts'

type Props = Readonly<{
  of: OnePlan
  value: PartValue
  set: (field: 'until' | 'reviewOn', day: string) => void
}>

/** The days that the rules of the program propose for a draft, each with its rule; one touch sets it. */
export function ProposedDays({ of: { days }, value, set }: Props) {
  const w = useWords(nextWords)
  const when = useWhen()
  const { language } = useSurroundings()
  if (!days) return null
  const open = (
    [
      ['until', days.until, w.setUntil],
      ['reviewOn', days.reviewOn, w.setReview],
    ] as const
  ).flatMap(([field, day, say]) =>
    day && textIn(value, field) === '' ? [{ field, day, label: say(when.date(day.on)) }] : [],
  )
  const isLeft = days.lastUntil !== null && textIn(value, 'until') === ''
  if (open.length === 0 && !isLeft) return null
  return (
    <div className="hr-last-review">
      {isLeft && days.lastUntil && <p>{w.lastUntil(when.date(days.lastUntil))}</p>}
      {open.map(({ field, day, label }) => (
        <div key={field}>
          <Button variant="default" size="xs" onClick={() => set(field, day.on)}>
            {label}
          </Button>
          <div className="hr-second">
            {w.byRule(citedIn(language, day.source))} {day.confidence !== 'read' && w.unverified}
          </div>
        </div>
      ))}
    </div>
  )
}
