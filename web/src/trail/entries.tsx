import { names } from '@handrail/care/people'
import { EVENTS_BY_KIND, type TrailRow } from '@handrail/care/trail'
import { Link, useSearch } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { signinWords } from '../signin/words/signin.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { roleWords } from '../staff-ui/words/roles.ts'
import { eventWords } from './words/events.ts'
import { trailWords } from './words/trail.ts'

/** Entries of the trail, each with who did it. A name narrows the page to what that one did. */
export function Entries({ rows }: Readonly<{ rows: readonly TrailRow[] }>) {
  const w = useWords(trailWords)
  const when = useWhen()
  return (
    <ListTable
      caption={w.title}
      rows={rows}
      keyOf={({ event }) => event}
      columns={[
        { key: 'what', title: w.columns.what, width: '36%', show: (row) => <What row={row} /> },
        { key: 'who', title: w.columns.who, ...short, show: (row) => <Who row={row} /> },
        { key: 'about', title: w.columns.about, ...short, show: (row) => <About row={row} rows={rows} /> },
        { key: 'when', title: w.columns.when, ...short, width: '25%', show: ({ at }) => when.moment(at) },
      ]}
    />
  )
}

/** On a phone the values say what they are. */
const short = { onPhone: 'untitled' } as const

type OfRow = Readonly<{ row: TrailRow }>

function What({ row }: OfRow) {
  const w = useWords(trailWords)
  const words: Readonly<Record<string, string>> = useWords(eventWords)
  const { account } = useWords(signinWords)
  const nameOf = useStaffName()
  const whose = useWhose()
  const of = row.ofStaff === whose(row) ? undefined : nameOf(row.ofStaff)
  const more = [of && w.ofStaff(of), row.how && w.with(account.how[row.how])].filter(Boolean)
  return (
    <>
      {words[row.name] ?? w.other}
      {more.length > 0 && <div className="hr-second">{more.join(' · ')}</div>}
    </>
  )
}

const NOT_LET_IN: readonly string[] = EVENTS_BY_KIND['not-let-in']

/** Who did it: before somebody is in, whose account it was. */
const useWhose = () => (row: TrailRow) => row.staff ?? (row.name.startsWith('signin.') ? row.ofStaff : null)

function Who({ row }: OfRow) {
  const w = useWords(trailWords)
  const roles: Readonly<Record<string, string>> = useWords(roleWords)
  const nameOf = useStaffName()
  const filter = useSearch({ from: '/trail' })
  const staff = useWhose()(row)
  const name = nameOf(staff)
  if (staff === null || name === undefined) return row.role === 'system' ? w.handrail : w.nobodyIn
  return (
    <>
      <Link to="/trail" search={{ ...filter, staff }} aria-label={w.onlyBy(name)}>
        {NOT_LET_IN.includes(row.name) ? w.atAccountOf(name) : name}
      </Link>{' '}
      <span className="hr-second">{roles[row.role] ?? ''}</span>
    </>
  )
}

function About({ row: { person, aboutSomebody }, rows }: OfRow & Readonly<{ rows: readonly TrailRow[] }>) {
  const w = useWords(trailWords)
  const may = useMay()
  const persons = [...new Set(rows.flatMap((row) => row.person ?? []))].sort()
  const { answer } = useAsk(
    names,
    { persons },
    { enabled: persons.length > 0 && may('people:search'), keep: true },
  )
  if (person === null) return aboutSomebody ? w.somebody : null
  return (
    <Link to="/people/$person" params={{ person }}>
      {answer?.people.find((one) => one.person === person)?.shownName ?? w.somebody}
    </Link>
  )
}
