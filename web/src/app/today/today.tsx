import { addDays } from '@handrail/care'
import { type DeadlineShown, today, WEEK, type Whose } from '@handrail/care/clocks'
import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { CoveredByMe } from '../../assignments/covered-by-me.tsx'
import { GivenToMe } from '../../assignments/given-to-me.tsx'
import { AddTaskForm, WHOM } from '../../clocks/add-task-form.tsx'
import { DueChip } from '../../clocks/due-chip.tsx'
import { Act, DueList, type NameOf } from '../../clocks/due-list.tsx'
import { useDueWords } from '../../clocks/due-words.ts'
import { useOwnerOf } from '../../clocks/owner.ts'
import { requestOf } from '../../clocks/request-of.ts'
import { clocksWords } from '../../clocks/words/clocks.ts'
import { WorkLink } from '../../clocks/work-link.tsx'
import { useAsk } from '../../door/doors.tsx'
import { InDangerNow } from '../../intake/case-links.tsx'
import { HandedToMe } from '../../intake/hand-over-part.tsx'
import { MergesWaiting } from '../../people/merges-waiting.tsx'
import { PersonField } from '../../people/person-field.tsx'
import { SafeChips } from '../../people/safe-chips.tsx'
import { personFieldWords } from '../../people/words/person-field.ts'
import { CrisisSaid } from '../../referrals/crisis-said.tsx'
import { Answered } from '../../staff-ui/answered.tsx'
import { Empty, Page, Panel, Section } from '../../staff-ui/page.tsx'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { GoldStop } from '../../ui/icons.tsx'
import { FirstSteps } from './first-steps.tsx'
import { giving } from './give-unseen.tsx'
import { type KnownPerson, usePeopleByName, useRequestsByName } from './names.ts'
import { NoPeople } from './no-people.tsx'
import { NotFinished } from './not-finished.tsx'

type Answer = z.output<typeof today.answer>

/** What is due, what is past, and what to begin with. */
export function TodayPage() {
  const w = useWords(clocksWords)
  const whom = useWords(personFieldWords)
  const when = useWhen()
  const may = useMay()
  const { me } = useSurroundings()
  const mayRead = may('clocks:read')
  const { whose } = useSearch({ from: '/' })
  const [turned, setTurned] = useState<{ readonly to: Answer['next']; readonly of: Whose | undefined }>()
  const after = turned && turned.of === whose ? turned.to : null
  const asked = useAsk(
    today,
    { ...(whose && { whose }), ...(after && { after }) },
    { enabled: mayRead, keep: true },
  )
  const greet = when.hour < 12 ? w.morning : when.hour < 18 ? w.afternoon : w.evening
  return (
    <Page
      tab={w.tab}
      title={greet(firstNameOf(me?.name ?? ''))}
      lead={when.longDay(when.today)}
      side={
        <>
          <NotFinished />
          {!may('people:search') && <NoPeople />}
          {may('people:search') && (
            <Panel title={w.yourPeople}>
              <p className="hr-alone">
                <Link to="/people">{w.seePeople}</Link>
              </p>
            </Panel>
          )}
        </>
      }
    >
      <FirstSteps />
      <InDangerNow />
      <CrisisSaid />
      <MergesWaiting />
      <HandedToMe />
      <GivenToMe />
      <CoveredByMe />
      {mayRead && (
        <Answered asked={asked}>
          {(answer) => (
            <>
              <WhoseWork {...answer} />
              <Due rows={answer.rows} isMine={answer.whose === 'mine'} isFirst={after === null} />
              <div className="hr-actions">
                {answer.next && (
                  <Button
                    variant="default"
                    size="xs"
                    onClick={() => setTurned({ to: answer.next, of: whose })}
                  >
                    {w.next}
                  </Button>
                )}
                {after && (
                  <Button variant="default" size="xs" onClick={() => setTurned(undefined)}>
                    {w.first}
                  </Button>
                )}
              </div>
            </>
          )}
        </Answered>
      )}
      {may('clocks:work') && (
        <Reveal label={w.addTask}>
          {(close) => (
            <AddTaskForm
              whom={may('people:search') && <PersonField name={WHOM} label={whom.about} />}
              onDone={close}
            />
          )}
        </Reveal>
      )}
      {mayRead && (
        <p className="hr-second hr-key-line" aria-hidden="true">
          <span className="hr-kbd">J</span> <span className="hr-kbd">K</span> {w.keys.move}{' '}
          <span className="hr-kbd">Enter</span> {w.keys.open} <span className="hr-kbd">?</span> {w.keys.all}
        </p>
      )}
    </Page>
  )
}

/** Mine, my team's or everyone's, as far as the role goes. It stands in the address. */
function WhoseWork({ whose, choices }: Pick<Answer, 'whose' | 'choices'>) {
  const w = useWords(clocksWords)
  const here = useSearch({ from: '/' })
  if (choices.length < 2) return null
  return (
    <nav className="hr-parts" aria-label={w.whoseWork}>
      {choices.map((one) => (
        <Link
          key={one}
          to="/"
          // What is shown is the one that leads nowhere else, also when the address asks for more than the role opens.
          search={one === whose ? here : one === 'mine' ? {} : { whose: one }}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {w.whose[one]}
        </Link>
      ))}
    </nav>
  )
}

function Due({
  rows,
  isMine,
  isFirst,
}: Readonly<{ rows: readonly DeadlineShown[]; isMine: boolean; isFirst: boolean }>) {
  const w = useWords(clocksWords)
  const { today } = useWhen()
  const ownerOf = useOwnerOf()
  const known = usePeopleByName(rows)
  const called = useRequestsByName(rows)
  const nameOf: NameOf = (due) => {
    const request = requestOf(due)
    if (request !== undefined) return called(request)
    return due.person === null ? undefined : known(due.person)?.shownName
  }
  const due = rows.filter(({ standing }) => standing.is === 'today')
  const over = rows.filter(({ standing }) => standing.is === 'past' || standing.is === 'grace')
  const past = [...over.filter(isOfDanger), ...over.filter((due) => !isOfDanger(due))]
  const later = rows.filter(({ standing }) => standing.is === 'later')
  const week = later.filter(({ dueOn }) => dueOn <= addDays(today, WEEK))
  const ahead = later.filter(({ dueOn }) => dueOn > addDays(today, WEEK))
  // Danger; else what is due today and first; else what is longest past. One thing, so that nobody starts by choosing.
  const first = isMine && isFirst ? (past.find(isOfDanger) ?? due[0] ?? past[0]) : undefined
  const others = (list: readonly DeadlineShown[]) =>
    list.filter(({ deadline }) => deadline !== first?.deadline)
  const owned = isMine ? {} : { ownerOf }
  if (rows.length === 0) return <Empty>{w.nothing}</Empty>
  return (
    <>
      {first && (
        <StartHere
          due={first}
          nameOf={nameOf}
          chips={first.person === null ? undefined : known(first.person)?.chips}
        />
      )}
      {others(due).length > 0 && (
        <Section
          title={w.dueToday}
          count={first && due.includes(first) ? w.more(others(due).length) : others(due).length}
        >
          <DueList title={w.dueToday} rows={others(due)} nameOf={nameOf} giving={giving} {...owned} />
        </Section>
      )}
      {others(past).length > 0 && (
        <Section title={w.pastDue} count={w.stillWorth(others(past).length)}>
          <DueList
            title={w.pastDue}
            rows={others(past)}
            nameOf={nameOf}
            giving={giving}
            {...owned}
            headless={others(due).length > 0}
          />
        </Section>
      )}
      {week.length > 0 && (
        <Section title={w.thisWeek} count={week.length}>
          <DueList
            title={w.thisWeek}
            rows={week}
            nameOf={nameOf}
            giving={giving}
            {...owned}
            headless={others(due).length + others(past).length > 0}
          />
        </Section>
      )}
      {ahead.length > 0 && (
        <Section title={w.ahead} count={ahead.length}>
          <DueList
            title={w.ahead}
            rows={ahead}
            nameOf={nameOf}
            giving={giving}
            {...owned}
            headless={others(due).length + others(past).length + week.length > 0}
          />
        </Section>
      )}
    </>
  )
}

/** The one thing to begin with: the person, the act and the reason. */
function StartHere({
  due,
  nameOf,
  chips,
}: Readonly<{ due: DeadlineShown; nameOf: NameOf; chips: KnownPerson['chips'] | undefined }>) {
  const w = useWords(clocksWords)
  const { what, why } = useDueWords()(due)
  return (
    <section className="hr-next" aria-label={w.startHere}>
      <div>
        <p className="hr-kicker">
          <GoldStop />
          {w.startHere}
        </p>
        <h2>{[nameOf(due), what].filter(Boolean).join(': ')}</h2>
        <p>{why}</p>
        <span className="hr-chips">
          <DueChip due={due} />
          {chips && <SafeChips chips={chips} />}
        </span>
      </div>
      {due.person === null ? (
        <Act due={due} nameOf={nameOf} giving={giving} first />
      ) : (
        <WorkLink due={due} what={[what, nameOf(due)].filter(Boolean).join(', ')} first />
      )}
    </section>
  )
}

const OF_DANGER: readonly string[] = [
  'intake.crisis-action',
  'intake.crisis-follow-up',
  'referrals.crisis-said',
]

/** Hours past matter more here than days do elsewhere. */
const isOfDanger = ({ because }: DeadlineShown): boolean =>
  because !== null && OF_DANGER.includes(because.topic)

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
