import { caseloads, suggestForAll, toAssign, type WaitsForOne } from '@handrail/care/assignments'
import { citedIn } from '@handrail/care/determinations'
import { Link } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { peopleWords } from '../people/words/people.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page, Panel, Section } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { waitlistWords } from '../waitlist/words/waitlist.ts'
import { AssignForm } from './assign-form.tsx'
import { useWeight } from './figures.ts'
import { type Caseload, LoadChart } from './load-chart.tsx'
import { useReasons } from './reason-text.ts'
import { assignmentsWords } from './words/assignments.ts'
import '../waitlist/waitlist.css'

/** How full each caseload is, who needs a case manager, and who could be theirs. */
export function CaseloadsPage() {
  const w = useWords(assignmentsWords)
  const waits = useWords(waitlistWords)
  const may = useMay()
  const { language } = useSurroundings()
  const asked = useAsk(caseloads, {})
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={
        <>
          {w.lead}
          {may('progress:measure') && (
            <>
              {' '}
              <Link to="/waiting/times">{waits.timesLink}</Link>
            </>
          )}
        </>
      }
    >
      <Answered asked={asked}>
        {({ caseloads: loads, source }) =>
          loads.length === 0 ? (
            <Empty>{w.empty}</Empty>
          ) : (
            <Panel title={w.chart}>
              <LoadChart loads={loads} />
              <Reveal label={w.table}>{() => <Loads loads={loads} />}</Reveal>
              <p className="hr-second">{w.source(citedIn(language, source))}</p>
            </Panel>
          )
        }
      </Answered>
      <ToAssign />
    </Page>
  )
}

function Loads({ loads }: Readonly<{ loads: readonly Caseload[] }>) {
  const w = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const weight = useWeight()
  return (
    <ListTable
      caption={w.title}
      rows={loads}
      keyOf={({ staff }) => staff}
      columns={[
        {
          key: 'who',
          title: w.columns.who,
          show: ({ staff }) => (
            <Link to="/caseloads/$staff" params={{ staff }}>
              {nameOf(staff)}
            </Link>
          ),
        },
        { key: 'load', title: w.columns.load, right: true, show: ({ load }) => weight(load) },
        { key: 'full', title: w.columns.full, right: true, show: ({ capacity }) => weight(capacity) },
        { key: 'people', title: w.columns.people, right: true, show: ({ people }) => people },
        { key: 'unanswered', title: w.columns.unanswered, right: true, show: ({ unanswered }) => unanswered },
      ]}
    />
  )
}

function ToAssign() {
  const { toAssign: w, assign } = useWords(assignmentsWords)
  const asked = useAsk(toAssign, {})
  const count = asked.answer?.people.length ?? 0
  return (
    <Section title={w.title} {...(count > 0 && { count })}>
      <p>{w.lead}</p>
      <Answered asked={asked} lines={3}>
        {({ people, isAll }) =>
          people.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            <>
              <ListTable
                caption={w.title}
                headless
                rows={people}
                keyOf={(one) => one.case}
                columns={[
                  { key: 'who', title: w.title, show: (one) => <Who one={one} /> },
                  {
                    key: 'assign',
                    title: assign.open,
                    quiet: true,
                    show: (one) => (
                      <Reveal label={assign.open} what={one.name}>
                        {(close) => <AssignForm case={one.case} person={one.person} onDone={close} />}
                      </Reveal>
                    ),
                  },
                ]}
              />
              {!isAll && <p className="hr-second">{w.notAll(people.length)}</p>}
              {people.length > 1 && <Reveal label={w.propose}>{() => <Proposal />}</Reveal>}
            </>
          )
        }
      </Answered>
    </Section>
  )
}

function Who({ one }: Readonly<{ one: WaitsForOne }>) {
  const { toAssign: w, specialtyNames } = useWords(assignmentsWords)
  const { form } = useWords(peopleWords)
  const when = useWhen()
  const language = form.languages.find(([tag]) => tag === one.language)?.[1] ?? one.language
  return (
    <>
      <Link to="/intake/$case" params={{ case: one.case }}>
        {one.name}
      </Link>
      <div className="hr-second">
        {[
          w.asked(when.day(one.requestedOn)),
          language,
          one.needs.length > 0 && w.needs(one.needs.map((need) => specialtyNames[need]).join(', ')),
          one.declined && w.declined,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  )
}

/** A case manager for each of many, with the reasons, beside what one by one would come to. */
function Proposal() {
  const { toAssign: w, assign } = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const { allOf } = useReasons()
  const asked = useAsk(suggestForAll, {})
  return (
    <section aria-label={w.proposeTitle}>
      <h3>{w.proposeTitle}</h3>
      <p>{w.proposeLead}</p>
      <Answered asked={asked} lines={3}>
        {({ placed, unplaced, points, oneByOne }) => (
          <>
            <p>
              <strong>{w.compared(points, oneByOne.points)}</strong>{' '}
              {(unplaced.length > 0 || oneByOne.unplaced > 0) &&
                w.comparedOut(unplaced.length, oneByOne.unplaced)}
            </p>
            <ListTable
              caption={w.proposeTitle}
              headless
              rows={placed}
              keyOf={(one) => one.case}
              columns={[
                {
                  key: 'who',
                  title: w.proposeTitle,
                  show: ({ name, choice }) => (
                    <>
                      {name}
                      <div>{w.to(nameOf(choice.staff) ?? '')}</div>
                      <div className="hr-second">{`${assign.points(choice.points)}: ${allOf(choice)}`}</div>
                    </>
                  ),
                },
                {
                  key: 'assign',
                  title: assign.open,
                  quiet: true,
                  show: ({ case: of, person, name, choice }) => (
                    <Reveal label={assign.save} what={name}>
                      {(close) => (
                        <AssignForm case={of} person={person} proposed={choice.staff} onDone={close} />
                      )}
                    </Reveal>
                  ),
                },
              ]}
            />
            {unplaced.length > 0 && (
              <ul className="hr-rowlist">
                {unplaced.map(({ case: of, name }) => (
                  <li key={of}>
                    <div>
                      {name}
                      <div className="hr-second">{w.nobodyFor}</div>
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
