import { moveSafetyAction } from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { useStaffName } from '../../agency/colleagues.ts'
import { useDo } from '../../door/doors.tsx'
import { Chip } from '../../staff-ui/chip.tsx'
import { Panel } from '../../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { ReplyNote } from '../reply-note.tsx'
import type { OneSafety } from './one-safety.ts'
import { type ShownLine, shownSections } from './shown.ts'
import { safetyWords } from './words/safety.ts'

/** A safety plan as it reads: the person's words, large, in the order in which one goes through them. */
export function ReadSafety({ of }: Readonly<{ of: OneSafety }>) {
  const w = useWords(safetyWords)
  const { language } = useSurroundings()
  return (
    <>
      {shownSections(of.content, language, 'staff').map(({ name, heading, lines }) => (
        <Panel key={name} title={heading}>
          <ul className="hr-safety-list">
            {lines.map((line) => (
              <li key={line.id}>
                <Line line={line} />
                {name === 'safer' && <Action of={of} action={line.id} />}
              </li>
            ))}
          </ul>
        </Panel>
      ))}
      {of.content.made?.others !== undefined && <p className="hr-second">{w.with(of.content.made.others)}</p>}
    </>
  )
}

/** A number keeps its order behind a name that is written from the right. */
function Line({ line: { words, phone, dial, notes } }: Readonly<{ line: ShownLine }>) {
  return (
    <>
      <p className="hr-safety-words">
        {dial !== undefined && phone === undefined ? <a href={`tel:${dial}`}>{words}</a> : words}
        {dial !== undefined && phone !== undefined && (
          <>
            {' '}
            <a href={`tel:${dial}`}>
              <bdi dir="ltr">{phone}</bdi>
            </a>
          </>
        )}
        {dial === undefined && phone !== undefined && (
          <>
            {' '}
            <bdi dir="ltr">{phone}</bdi>
          </>
        )}
      </p>
      {notes.length > 0 && <p className="hr-second">{notes.join(' · ')}</p>}
    </>
  )
}

/** Whether something that makes it safer was done, by whom, and a way to say so. */
function Action({ of, action }: Readonly<{ of: OneSafety; action: string }>) {
  const { action: w } = useWords(safetyWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { send, busy, reply } = useDo(moveSafetyAction)
  const kept = of.actions.find((one) => one.action === action)
  const isDone = kept?.status === 'done'
  const to = isDone ? 'open' : 'done'
  return (
    <>
      {kept && isDone && (
        <Chip tone="fits" shape="tick">
          {w.doneBy(nameOf(kept.by) ?? '', when.day(when.dayOf(kept.at)))}
        </Chip>
      )}
      {of.status === 'in-effect' && may('safety:write') && (
        <div className="hr-actions">
          <Button
            variant="default"
            size="xs"
            loading={busy}
            onClick={() => void send({ safety: of.safety, action, to })}
          >
            {w[to]}
          </Button>
        </div>
      )}
      <ReplyNote reply={reply} />
    </>
  )
}
