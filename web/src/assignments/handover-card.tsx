import type { PersonId } from '@handrail/care'
import { ofPerson } from '@handrail/care/clocks'
import type { CaseId } from '@handrail/care/intake'
import { messagesOf } from '@handrail/care/messages'
import { names, read } from '@handrail/care/people'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { DueChip } from '../clocks/due-chip.tsx'
import { useDueWords } from '../clocks/due-words.ts'
import { RestrictionsPanel } from '../consents/restrictions-panel.tsx'
import { useAsk } from '../door/doors.tsx'
import { SafeChips } from '../people/safe-chips.tsx'
import { SafeNumbers } from '../people/safe-reach.tsx'
import { peopleWords } from '../people/words/people.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import { assignmentsWords } from './words/assignments.ts'

type OfPerson = Readonly<{ person: PersonId }>

interface Card extends OfPerson {
  readonly case: CaseId
  /** Why they come to whoever reads it. A supervisor who hands over says it on the form. */
  readonly why?: string | undefined
  readonly said?: string | null
  /** Who the person is told is next. */
  readonly next: string
  readonly onClose?: () => void
}

/**
 * What the next case manager must not miss: why, what is promised and due, what did not arrive, who may not know, where and how
 * to speak with them, and of whom they are told. Each part asks as its reader, and so shows what they may see.
 */
export function HandoverCard({ person, case: of, why, said, next, onClose }: Card) {
  const { close } = useWords(commonWords)
  const { handOver: w } = useWords(assignmentsWords)
  return (
    <section className="hr-handover" aria-label={w.card}>
      <h3>{w.card}</h3>
      {why && (
        <>
          <h4>{w.from}</h4>
          <p>{why}</p>
        </>
      )}
      {said && (
        <>
          <h4>{w.said}</h4>
          <p className="hr-lined">“{said}”</p>
        </>
      )}
      <Due person={person} case={of} />
      <Messages person={person} />
      <h4>{w.limits}</h4>
      <Safe person={person} />
      <RestrictionsPanel person={person} mayChange={false} />
      <Speak person={person} />
      <h4>{w.next}</h4>
      <p>{next}</p>
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

/** What somebody wrote down to be done, with who did and for when; then what a rule asks for. */
function Due({ person, case: of }: Pick<Card, 'person' | 'case'>) {
  const { handOver: w } = useWords(assignmentsWords)
  const may = useMay()
  const said = useDueWords()
  const nameOf = useStaffName()
  const asked = useAsk(ofPerson, { person }, { enabled: may('clocks:read') })
  if (!may('clocks:read')) return null
  return (
    <Answered asked={asked} lines={1}>
      {({ open }) => {
        const tasks = open.filter(({ because }) => because === null)
        const due = open.filter(({ because }) => because !== null)
        return (
          <>
            <h4>{w.promised}</h4>
            {tasks.length === 0 && <p>{w.noPromise}</p>}
            <ul className="hr-rowlist">
              {tasks.map((task) => {
                const by = task.setBy === null ? undefined : nameOf(task.setBy)
                const owner = 'staff' in task.owner ? nameOf(task.owner.staff) : undefined
                return (
                  <li key={task.deadline}>
                    <div>
                      {said(task).what}
                      <div className="hr-second">
                        {[by && w.setBy(by), owner && owner !== by && w.doneBy(owner)]
                          .filter(Boolean)
                          .join(' · ')}
                      </div>
                    </div>
                    <DueChip due={task} />
                  </li>
                )
              })}
            </ul>
            {may('plans:read') && (
              <p>
                <Link to="/plans/$case" params={{ case: of }}>
                  {w.plan}
                </Link>
              </p>
            )}
            <h4>{w.due}</h4>
            {due.length === 0 && <p>{w.noDue}</p>}
            <ul className="hr-rowlist">
              {due.map((one) => (
                <li key={one.deadline}>
                  <div>
                    {said(one).what}
                    <div className="hr-second">{said(one).why}</div>
                  </div>
                  <DueChip due={one} />
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Answered>
  )
}

const STUCK: readonly string[] = ['refused', 'given-up', 'stopped']
const TO_GO: readonly string[] = ['queued', 'sending']

/** What we wrote and they have not had. */
function Messages({ person }: OfPerson) {
  const { handOver: w } = useWords(assignmentsWords)
  const may = useMay()
  const when = useWhen()
  const asked = useAsk(messagesOf, { person }, { enabled: may('messages:read') })
  if (!may('messages:read')) return null
  return (
    <>
      <h4>{w.messages}</h4>
      <Answered asked={asked} lines={1}>
        {({ messages }) => {
          const stuck = messages.filter(({ status }) => STUCK.includes(status))
          const toGo = messages.filter(({ status }) => TO_GO.includes(status))
          const [last] = stuck
          return (
            <>
              {last && <p>{w.notArrived(stuck.length, when.day(when.dayOf(last.due)))}</p>}
              {toGo.length > 0 && <p>{w.toGo(toGo.length)}</p>}
              {stuck.length + toGo.length === 0 && <p>{w.allArrived}</p>}
            </>
          )
        }}
      </Answered>
      <p className="hr-second">{w.theirs}</p>
    </>
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
    <>
      <h4>{w.numbers}</h4>
      <SafeNumbers record={answer} />
      <h4>{w.speak}</h4>
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
    </>
  )
}
