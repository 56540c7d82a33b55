import { AssignmentPart } from '../../assignments/assignment-part.tsx'
import { CasePage } from '../../intake/case-page.tsx'
import { EnterPart, WaitsPanel } from '../../waitlist/enter-part.tsx'

/** One intake with what comes after it: the waiting list and the case manager. */
export function WholeCasePage() {
  return (
    <CasePage
      after={({ case: of, person, stage }) => (
        <>
          <WaitsPanel person={person} />
          {stage === 'determined' && <EnterPart case={of} person={person} />}
          {(stage === 'determined' || stage === 'assigned') && (
            <AssignmentPart case={of} person={person} mayAssign={stage === 'determined'} />
          )}
        </>
      )}
    />
  )
}
