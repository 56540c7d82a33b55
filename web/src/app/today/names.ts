import type { DeadlineShown } from '@handrail/care/clocks'
import { type FoundPerson, names } from '@handrail/care/people'
import { requestNames } from '@handrail/care/referrals'
import { requestOf } from '../../clocks/request-of.ts'
import { useAsk } from '../../door/doors.tsx'
import { useMay } from '../../staff-ui/surroundings.tsx'

export type KnownPerson = Pick<FoundPerson, 'shownName' | 'chips'>

/** The names of those whom a worklist speaks of, asked for all at once. Clocks hold ids and nothing else. */
export function usePeopleByName(
  rows: readonly Pick<DeadlineShown, 'person'>[],
): (person: string) => KnownPerson | undefined {
  const may = useMay()
  const persons = [...new Set(rows.flatMap(({ person }) => person ?? []))].sort()
  const { answer } = useAsk(
    names,
    { persons },
    { enabled: persons.length > 0 && may('people:search'), keep: true },
  )
  return (person) => answer?.people.find((one) => one.person === person)
}

/** What the requests are called that a worklist speaks of. */
export function useRequestsByName(rows: readonly DeadlineShown[]): (request: string) => string | undefined {
  const may = useMay()
  const referrals = [...new Set(rows.flatMap((due) => requestOf(due) ?? []))].sort()
  const { answer } = useAsk(
    requestNames,
    { referrals },
    { enabled: referrals.length > 0 && may('referrals:read'), keep: true },
  )
  return (request) => answer?.names.find(({ referral }) => referral === request)?.name
}
