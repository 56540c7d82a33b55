import type { Role } from '@handrail/care'
import { staffNames } from '@handrail/care/agency'
import { useAsk } from '../door/doors.tsx'

/** Those who work here now, to choose from; all of them, those who hold a role, or those whose roles will do. */
export function useColleagues(holding?: Role | ((roles: readonly Role[]) => boolean)) {
  const { answer } = useAsk(staffNames, {})
  return (answer?.staff ?? [])
    .filter(
      ({ left, roles }) =>
        !left &&
        (holding === undefined || (typeof holding === 'function' ? holding(roles) : roles.includes(holding))),
    )
    .map(({ staff, name }) => ({ value: staff, label: name }))
}

/** What somebody who works or worked here is called. */
export function useStaffName(): (staff: string | null) => string | undefined {
  const { answer } = useAsk(staffNames, {})
  return (id) => answer?.staff.find(({ staff }) => staff === id)?.name
}
