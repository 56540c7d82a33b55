import { personId } from '@handrail/care'
import { type PersonRecord, read } from '@handrail/care/people'
import { Link, useParams } from '@tanstack/react-router'
import { GivenHere } from '../../assignments/given-to-me.tsx'
import { PersonDue } from '../../clocks/person-due.tsx'
import { CautionsPanel } from '../../consents/cautions-panel.tsx'
import { RestrictionsPanel } from '../../consents/restrictions-panel.tsx'
import { useBarring } from '../../consents/use-barring.ts'
import { PapersPart } from '../../documents/papers-part.tsx'
import { useAsk } from '../../door/doors.tsx'
import { QuestionnairesLink } from '../../instruments/questionnaires-link.tsx'
import { CasesPanel } from '../../intake/case-links.tsx'
import { AroundPanel } from '../../people/around-panel.tsx'
import { BarringProvider } from '../../people/barring.tsx'
import { ContactPanel } from '../../people/contact-panel.tsx'
import { EmergencyNote } from '../../people/emergency-note.tsx'
import { IdentityPanel } from '../../people/identity-panel.tsx'
import { LookedPanel } from '../../people/looked-panel.tsx'
import { PaysPanel } from '../../people/pays-panel.tsx'
import { RecordHeader } from '../../people/record-header.tsx'
import { TeamPanel } from '../../people/team-panel.tsx'
import { TwicePanel } from '../../people/twice-panel.tsx'
import { peopleWords } from '../../people/words/people.ts'
import { SafetyLink } from '../../plans/safety/safety-link.tsx'
import { RequestsPanel } from '../../referrals/requests-panel.tsx'
import { Loading } from '../../staff-ui/loading.tsx'
import { Page } from '../../staff-ui/page.tsx'
import { NoMoreThan, useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'
import { trailWords } from '../../trail/words/trail.ts'
import { WaitsPanel } from '../../waitlist/enter-part.tsx'
import { PlanLinks } from './plan-links.tsx'

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
  const trail = useWords(trailWords)
  const may = useMay()
  const mayChange = record.may.includes('people:change')
  const barring = useBarring(record.person, record.view !== 'billing')
  return (
    <BarringProvider value={barring}>
      <Page
        tab={w.record.tab}
        head={<RecordHeader record={record} />}
        trail={<Link to="/people">{w.record.people}</Link>}
        side={
          <>
            <TeamPanel record={record} />
            {record.view !== 'billing' && <AroundPanel record={record} />}
            {record.view !== 'short' && <PaysPanel record={record} />}
            <CasesPanel person={record.person} mayBegin={record.view === 'full'} />
            {record.view === 'full' && <PlanLinks person={record.person} />}
            {record.view === 'full' && <QuestionnairesLink person={record.person} />}
            {record.view !== 'short' && <WaitsPanel person={record.person} />}
            {record.view === 'full' && <RequestsPanel person={record.person} />}
            <TwicePanel record={record} />
            <LookedPanel person={record.person} />
            {may('trail:read') && (
              <p className="hr-alone">
                <Link to="/trail" search={{ person: record.person }}>
                  {trail.ofRecord}
                </Link>
              </p>
            )}
          </>
        }
      >
        {record.view !== 'billing' && (
          <CautionsPanel person={record.person} name={record.shownName} mayChange={mayChange} />
        )}
        {record.view !== 'billing' && (
          <NoMoreThan may={record.view === 'short' ? [...record.may, 'safety:read'] : undefined}>
            <SafetyLink person={record.person} />
          </NoMoreThan>
        )}
        <EmergencyNote record={record} />
        {record.view === 'short' && <p className="hr-note">{w.record.shortView}</p>}
        {record.view === 'billing' && <p className="hr-note">{w.record.billingView}</p>}
        {record.mergedFrom.length > 0 && <p className="hr-note">{w.record.mergedFrom}</p>}
        {record.view !== 'billing' && <RestrictionsPanel person={record.person} mayChange={mayChange} />}
        {record.view !== 'billing' && (
          <NoMoreThan may={record.view === 'short' ? record.may : undefined}>
            <GivenHere person={record.person} />
            <PersonDue person={record.person} mayAdd={record.view === 'full'} />
          </NoMoreThan>
        )}
        {record.view !== 'billing' && <ContactPanel record={record} />}
        <IdentityPanel record={record} />
        {record.view !== 'short' && <PapersPart person={record.person} />}
      </Page>
    </BarringProvider>
  )
}
