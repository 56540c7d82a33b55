import type { DeadlineShown } from '@handrail/care/clocks'
import { useStaffName } from '../agency/colleagues.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { whoWords } from '../staff-ui/words/roles.ts'

/** Whose something is: a name, or a role when it is nobody's own. */
export function useOwnerOf(): (due: Pick<DeadlineShown, 'owner'>) => string | undefined {
  const who = useWords(whoWords)
  const nameOf = useStaffName()
  return ({ owner }) => ('role' in owner ? who[owner.role] : nameOf(owner.staff))
}
