import type { PersonId } from '@handrail/care'
import { ofPerson } from '@handrail/care/clocks'
import { names, read } from '@handrail/care/people'
import { Button } from '@mantine/core'
import { DueChip } from '../clocks/due-chip.tsx'
import { useDueWords } from '../clocks/due-words.ts'
import { RestrictionsPanel } from '../consents/restrictions-panel.tsx'
import { useAsk } from '../door/doors.tsx'
import { SafeChips } from '../people/safe-chips.tsx'
import { peopleWords } from '../people/words/people.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { assignmentsWords } from './words/assignments.ts'

type OfPerson = Readonly<{ person: PersonId }>

/** What the next case manager must not miss: what is promised and due, who may not know, and how to speak with them. */
export function HandoverCard({
  person,
  said,
  onClose,
}: OfPerson & Readonly<{ said?: string | null; onClose?: () => void }>) {
  const { close } = useWords(commonWords)
  const { handOver: w } = useWords(assignmentsWords)
  return (
    <section className="hr-handover" aria-label={w.card}>
      <h3>{w.card}</h3>
      {said && (
        <>
          <h4>{w.said}</h4>
          <p className="hr-lined">“{said}”</p>
        </>
      )}
      <h4>{w.due}</h4>
      <Due person={person} />
      <h4>{w.limits}</h4>
      <Safe person={person} />
      <RestrictionsPanel person={person} mayChange={false} />
      <h4>{w.speak}</h4>
      <Speak person={person} />
      <p className="hr-second">{w.messages}</p>
      {onClose && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={onClose}>
            {close}
          </Button>
        </div>
      )}
    </section>
  )
}

function Due({ person }: OfPerson) {
  const { handOver: w } = useWords(assignmentsWords)
  const may = useMay()
  const said = useDueWords()
  const asked = useAsk(ofPerson, { person }, { enabled: may('clocks:read') })
  if (!may('clocks:read')) return null
  return (
    <Answered asked={asked} lines={1}>
      {({ open }) =>
        open.length === 0 ? (
          <p>{w.noDue}</p>
        ) : (
          <ul className="hr-rowlist">
            {open.map((due) => (
              <li key={due.deadline}>
                <div>
                  {said(due).what}
                  <div className="hr-second">{said(due).why}</div>
                </div>
                <DueChip due={due} />
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  )
}

function Safe({ person }: OfPerson) {
  const { answer } = useAsk(names, { persons: [person] })
  const chips = answer?.people[0]?.chips ?? []
  return chips.length === 0 ? null : (
    <span className="hr-chips">
      <SafeChips chips={chips} />
    </span>
  )
}

function Speak({ person }: OfPerson) {
  const { handOver: w } = useWords(assignmentsWords)
  const { form } = useWords(peopleWords)
  const { answer } = useAsk(read, { person })
  if (!answer) return null
  const { language, pronouns } = answer.identity
  const spoken =
    language.answer === 'given'
      ? (form.languages.find(([tag]) => tag === language.value.tag)?.[1] ?? language.value.tag)
      : undefined
  const needs = language.answer === 'given' && language.value.interpreter === 'needed'
  return (
    <p>
      {[
        answer.shownName,
        spoken && w.language(spoken),
        needs && w.interpreter,
        pronouns.answer === 'given' && w.pronouns(pronouns.value),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
