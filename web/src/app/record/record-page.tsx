import { personId } from '@handrail/care'
import { staffList } from '@handrail/care/agency'
import { type PersonRecord, read } from '@handrail/care/people'
import { Link, useParams } from '@tanstack/react-router'
import { RestrictionsPanel } from '../../consents/restrictions-panel.tsx'
import { PapersPart } from '../../documents/papers-part.tsx'
import { useAsk } from '../../door/doors.tsx'
import { AroundPanel } from '../../people/around-panel.tsx'
import { ContactPanel } from '../../people/contact-panel.tsx'
import { IdentityPanel } from '../../people/identity-panel.tsx'
import { LookedPanel } from '../../people/looked-panel.tsx'
import { PaysPanel } from '../../people/pays-panel.tsx'
import { RecordHeader } from '../../people/record-header.tsx'
import { peopleWords } from '../../people/words/people.ts'
import { Loading } from '../../staff-ui/loading.tsx'
import { Page, Panel } from '../../staff-ui/page.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'

/** One person's record: what is safe first, then who they are, who stands by them and who pays. */
export function RecordPage() {
  const w = useWords(peopleWords)
  const { person } = useParams({ from: '/people/$person' })
  const known = personId.safeParse(person)
  const { answer, trouble, again } = useAsk(read, { person }, { enabled: known.success })
  if (answer) return <Record record={answer} />
  if (known.success && !trouble) return <Loading />
  return (
    <Page tab={w.record.tab} title={w.record.tab} trail={<Link to="/people">{w.record.people}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Record({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const mayChange = record.may.includes('people:change')
  return (
    <Page
      tab={w.record.tab}
      head={<RecordHeader record={record} />}
      trail={<Link to="/people">{w.record.people}</Link>}
      side={
        <>
          <TeamPanel record={record} />
          {record.view !== 'billing' && <AroundPanel record={record} />}
          {record.view !== 'short' && <PaysPanel record={record} />}
          <LookedPanel person={record.person} />
        </>
      }
    >
      {record.view === 'short' && <p className="hr-note">{w.record.shortView}</p>}
      {record.view === 'billing' && <p className="hr-note">{w.record.billingView}</p>}
      {record.mergedFrom.length > 0 && <p className="hr-note">{w.record.mergedFrom}</p>}
      {record.view !== 'billing' && <RestrictionsPanel person={record.person} mayChange={mayChange} />}
      {record.view !== 'billing' && <ContactPanel record={record} />}
      <IdentityPanel record={record} />
      {record.view !== 'short' && <PapersPart person={record.person} />}
    </Page>
  )
}

function TeamPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const { answer } = useAsk(staffList, { limit: 100 })
  if (record.view === 'billing') return null
  const named = record.relations.flatMap(({ relation, staff, kind }) => {
    const name = answer?.staff.find((one) => one.staff === staff)?.name
    return name === undefined ? [] : [{ relation, name, kind }]
  })
  return (
    <Panel title={w.record.team}>
      {record.relations.length === 0 && <p>{w.record.nobodyYet}</p>}
      <ul className="hr-rowlist">
        {named.map(({ relation, name, kind }) => (
          <li key={relation}>
            <div>
              {name}
              <div className="hr-second">{w.relations[kind]}</div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
