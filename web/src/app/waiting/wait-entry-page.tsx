import { AssignmentPart } from '../../assignments/assignment-part.tsx'
import { EntryPage } from '../../waitlist/entry-page.tsx'

/** One place on the waiting list, and once there is a place, who becomes their case manager. */
export function WaitEntryPage() {
  return (
    <EntryPage
      also={({ case: of, person, status }) =>
        status === 'admitted' && <AssignmentPart case={of} person={person} mayAssign />
      }
    />
  )
}
