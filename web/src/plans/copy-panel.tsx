import { instantAt } from '@handrail/care'
import { copiesOf } from '@handrail/care/plans'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { copyStanding } from './copy-standing.ts'
import type { OnePlan } from './one-plan.ts'
import { copyingWords } from './words/copying.ts'

/** Beside a plan: whether the person holds a copy of it, and whether something in it is not right for them. */
export function CopyPanel({ of }: Readonly<{ of: OnePlan }>) {
  const w = useWords(copyingWords)
  const when = useWhen()
  const { now } = useSurroundings()
  const { answer } = useAsk(copiesOf, { plan: of.plan }, { enabled: of.hash !== null })
  if (of.hash === null || !answer) return null
  const standing = copyStanding(answer.copies, instantAt(now()))
  const waits = answer.readBacks.some(({ isRight, settled }) => !isRight && settled === null)
  return (
    <Panel title={w.panel}>
      <p>
        {standing.is === 'none' && (
          <Chip tone="maybe" shape="half">
            {w.none}
          </Chip>
        )}
        {standing.is === 'has' && w.has(when.date(standing.copy.on))}
        {standing.is === 'sent' && w.sent(when.moment(standing.copy.endsAt ?? ('' as never)))}
        {standing.is === 'wants-none' && w.wantsNone}
      </p>
      {waits && <p>{w.waits}</p>}
      <p>
        <Link to="/plans/copy/$plan" params={{ plan: of.plan }}>
          {w.open}
        </Link>
      </p>
    </Panel>
  )
}
