import { AbsencePanel } from '../agency/member/absence-panel.tsx'
import { Account } from '../signin/account.tsx'
import { useSurroundings } from '../staff-ui/surroundings.tsx'

/** How one comes in, and when one is away. */
export function AccountPage() {
  const { me } = useSurroundings()
  return <Account>{me && <AbsencePanel staff={me.staff} />}</Account>
}
