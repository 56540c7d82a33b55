import type { Role } from '@handrail/care'
import { staffNames } from '@handrail/care/agency'
import { useAsk } from '../door/doors.tsx'

/** Those who work here now, to choose from; all of them, or those who hold a role. */
export function useColleagues(holding?: Role) {
  const { answer } = useAsk(staffNames, {})
  return (answer?.staff ?? [])
    .filter(({ left, roles }) => !left && (holding === undefined || roles.includes(holding)))
    .map(({ staff, name }) => ({ value: staff, label: name }))
}

/** What somebody who works or worked here is called. */
export function useStaffName(): (staff: string | null) => string | undefined {
  const { answer } = useAsk(staffNames, {})
  return (id) => answer?.staff.find(({ staff }) => staff === id)?.name
}
