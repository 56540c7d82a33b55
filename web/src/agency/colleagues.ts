import type { Role } from '@handrail/care'
import { staffNames } from '@handrail/care/agency'
import { useAsk } from '../door/doors.tsx'

/** Those who work here now, to choose from; all of them, or those who hold one of these roles. */
export function useColleagues(...holding: readonly Role[]) {
  const { answer } = useAsk(staffNames, {})
  return (answer?.staff ?? [])
    .filter(
      ({ left, roles }) => !left && (holding.length === 0 || roles.some((role) => holding.includes(role))),
    )
    .map(({ staff, name }) => ({ value: staff, label: name }))
}

/** What somebody who works or worked here is called. */
export function useStaffName(): (staff: string | null) => string | undefined {
  const { answer } = useAsk(staffNames, {})
  return (id) => answer?.staff.find(({ staff }) => staff === id)?.name
}
