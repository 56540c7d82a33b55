import type { PersonId } from '@handrail/care'
import { ofPerson } from '@handrail/care/clocks'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Empty, Section } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AddTaskForm } from './add-task-form.tsx'
import { DueList } from './due-list.tsx'
import { useDueWords } from './due-words.ts'
import { useOwnerOf } from './owner.ts'
import { ofPersonWords } from './words/of-person.ts'

type OfPerson = Readonly<{ person: PersonId }>

/** What is due about one person and why, and a task for them. */
export function PersonDue({ person, mayAdd }: OfPerson & Readonly<{ mayAdd: boolean }>) {
  const w = useWords(ofPersonWords)
  const may = useMay()
  const ownerOf = useOwnerOf()
  const asked = useAsk(ofPerson, { person }, { enabled: may('clocks:read') })
  if (!may('clocks:read')) return null
  const open = asked.answer?.open ?? []
  return (
    <Section title={w.title} {...(open.length > 0 && { count: open.length })}>
      <Answered asked={asked} lines={2}>
        {() =>
          open.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            <DueList title={w.title} rows={open} nameOf={() => undefined} ownerOf={ownerOf} ofOne />
          )
        }
      </Answered>
      <div className="hr-actions">
        {mayAdd && may('clocks:work') && (
          <Reveal label={w.addTask} writes={{ form: 'clocks.addTask' }}>
            {(close) => <AddTaskForm person={person} onDone={close} />}
          </Reveal>
        )}
        <Reveal label={w.ended}>{() => <Ended person={person} />}</Reveal>
      </div>
    </Section>
  )
}

function Ended({ person }: OfPerson) {
  const w = useWords(ofPersonWords)
  const when = useWhen()
  const said = useDueWords()
  const asked = useAsk(ofPerson, { person })
  return (
    <Answered asked={asked} lines={1}>
      {({ ended }) => (
        <>
          {ended.length === 0 && <p>{w.endedNone}</p>}
          <ul className="hr-rowlist">
            {ended.map((one) => (
              <li key={one.deadline}>
                <div>
                  {said(one).what}
                  <div className="hr-second">
                    {[w.how[one.how](when.moment(one.endedAt)), one.late ? w.late : undefined]
                      .filter(Boolean)
                      .join(', ')}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answered>
  )
}
