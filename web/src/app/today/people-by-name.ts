import type { DeadlineShown } from '@handrail/care/clocks'
import { type FoundPerson, names } from '@handrail/care/people'
import { useAsk } from '../../door/doors.tsx'
import { useMay } from '../../staff-ui/surroundings.tsx'

export type KnownPerson = Pick<FoundPerson, 'shownName' | 'chips'>

/** The names of those whom a worklist speaks of, asked for all at once. Clocks hold ids and nothing else. */
export function usePeopleByName(rows: readonly DeadlineShown[]): (person: string) => KnownPerson | undefined {
  const may = useMay()
  const persons = [...new Set(rows.flatMap(({ person }) => person ?? []))].sort()
  const { answer } = useAsk(
    names,
    { persons },
    { enabled: persons.length > 0 && may('people:search'), keep: true },
  )
  return (person) => answer?.people.find((one) => one.person === person)
}
