import { type PersonId, personId } from '@handrail/care'
import { casesOf } from '@handrail/care/intake'
import { entriesOf } from '@handrail/care/waitlist'
import { Navigate, useParams } from '@tanstack/react-router'
import { WORK_ROOMS, type WorkRoom } from '../../clocks/done-at.ts'
import { type Asked, useAsk } from '../../door/doors.tsx'
import { peopleWords } from '../../people/words/people.ts'
import { Loading } from '../../staff-ui/loading.tsx'
import { Page } from '../../staff-ui/page.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'
import { NotFound } from '../frame/message-pages.tsx'

type OfPerson = Readonly<{ person: PersonId }>

/** Leads from a person to their open intake, its papers, the plan and how it goes, or the place on the list: a list of what is due knows only the person. */
export function WorkPage() {
  const { person: given, room: asked } = useParams({ from: '/people/$person/$room' })
  const known = personId.safeParse(given)
  const room = WORK_ROOMS.find((one) => one === asked)
  if (!known.success || room === undefined) return <NotFound />
  return room === 'waiting' ? <ToPlace person={known.data} /> : <ToCase person={known.data} room={room} />
}

function ToCase({ person, room }: OfPerson & Readonly<{ room: Exclude<WorkRoom, 'waiting'> }>) {
  const { answer, trouble, again } = useAsk(casesOf, { person })
  if (!answer) return <Meanwhile trouble={trouble} again={again} />
  const of = answer.cases.find(({ stage }) => stage !== 'closed') ?? answer.cases[0]
  if (!of) return <ToRecord person={person} />
  const params = { case: of.case }
  if (room === 'decision') return <Navigate to="/intake/$case/decision" params={params} replace />
  if (room === 'plans') return <Navigate to="/plans/$case" params={params} replace />
  if (room === 'progress') return <Navigate to="/progress/$case" params={params} replace />
  return <Navigate to="/intake/$case" params={params} replace />
}

function ToPlace({ person }: OfPerson) {
  const { answer, trouble, again } = useAsk(entriesOf, { person })
  if (!answer) return <Meanwhile trouble={trouble} again={again} />
  const isOn = (status: string) => status === 'waiting' || status === 'offered'
  const of = answer.entries.find(({ status }) => isOn(status)) ?? answer.entries[0]
  if (!of) return <ToRecord person={person} />
  return <Navigate to="/waiting/entry/$entry" params={{ entry: of.entry }} replace />
}

const ToRecord = ({ person }: OfPerson) => <Navigate to="/people/$person" params={{ person }} replace />

function Meanwhile({ trouble, again }: Pick<Asked<unknown>, 'trouble' | 'again'>) {
  const w = useWords(peopleWords)
  if (!trouble) return <Loading />
  return (
    <Page tab={w.record.tab} title={w.record.tab}>
      <TroubleNote trouble={trouble} again={again} />
    </Page>
  )
}
