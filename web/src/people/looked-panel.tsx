import { accessesOf, type PersonRecord } from '@handrail/care/people'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { roleWords } from '../staff-ui/words/roles.ts'
import { peopleWords } from './words/people.ts'

/** Who opened this record. Shown when asked for, since looking is itself a look. */
export function LookedPanel({ person }: Readonly<{ person: PersonRecord['person'] }>) {
  const { record: w } = useWords(peopleWords)
  const may = useMay()
  if (!may('accesses:read')) return null
  return (
    <Panel title={w.looked}>
      <p className="hr-second">{w.lookedLead}</p>
      <Reveal label={w.showLooked}>{() => <Accesses person={person} />}</Reveal>
    </Panel>
  )
}

function Accesses({ person }: Readonly<{ person: PersonRecord['person'] }>) {
  const { record: w } = useWords(peopleWords)
  const roles = useWords(roleWords)
  const when = useWhen()
  const asked = useAsk(accessesOf, { person })
  const roleOf = (role: string) => (role in roles ? roles[role as keyof typeof roles] : role)
  return (
    <Answered asked={asked}>
      {({ accesses }) =>
        accesses.length === 0 ? (
          <p>{w.nobodyLooked}</p>
        ) : (
          <ul className="hr-rowlist">
            {accesses.map(({ at, name, role }, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two looks may share a moment
              <li key={n}>
                <div>
                  {name ?? roleOf(role)}
                  <div className="hr-second">{[roleOf(role), when.moment(at)].join(' · ')}</div>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  )
}
