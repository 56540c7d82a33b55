import type { PersonId } from '@handrail/care'
import { beginRelation, withoutLead } from '@handrail/care/people'
import { Link } from '@tanstack/react-router'
import { useColleagues } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ageText } from './age-text.ts'
import { SafeChips } from './safe-chips.tsx'
import { peopleWords } from './words/people.ts'
import { teamWords } from './words/team.ts'

/** People whom nobody leads yet, so that nobody who was registered is in no one's list. */
export function WithoutLeadPage() {
  const w = useWords(teamWords)
  const people = useWords(peopleWords)
  const when = useWhen()
  const asked = useAsk(withoutLead, {}, { keep: true })
  return (
    <Page tab={w.tab} title={w.title} lead={w.lead} trail={<Link to="/people">{people.title}</Link>}>
      <Answered asked={asked}>
        {({ people: waiting, more }) =>
          waiting.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            <>
              <ListTable
                caption={w.title}
                rows={waiting}
                keyOf={({ person }) => person}
                columns={[
                  {
                    key: 'person',
                    title: w.columns.person,
                    show: ({ shownName, age }) => (
                      <>
                        {shownName}
                        <div className="hr-second">{ageText(age, people.yearsOld)}</div>
                      </>
                    ),
                  },
                  { key: 'since', title: w.columns.since, show: ({ since }) => when.moment(since) },
                  { key: 'safe', title: w.columns.safe, show: ({ chips }) => <SafeChips chips={chips} /> },
                  {
                    key: 'action',
                    title: w.columns.action,
                    quiet: true,
                    show: ({ person, shownName }) => (
                      <Reveal label={w.give} what={shownName}>
                        {(close) => <GiveLead person={person} onDone={close} />}
                      </Reveal>
                    ),
                  },
                ]}
              />
              {more && <p className="hr-second">{w.more}</p>}
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function GiveLead({ person, onDone }: Readonly<{ person: PersonId; onDone: () => void }>) {
  const w = useWords(teamWords)
  const { refusals, problems } = useWords(peopleWords)
  const managers = useColleagues('case-manager')
  return (
    <DoorForm
      does={beginRelation}
      draft={{ form: 'people.giveLead', about: person }}
      labels={{ staff: w.leader }}
      input={(values) => ({ person, staff: textOf(values, 'staff'), kind: 'lead' })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.submit}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField name="staff" label={w.leader} choices={managers} />
    </DoorForm>
  )
}
