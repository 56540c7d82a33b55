import { AssignmentPart } from '../../assignments/assignment-part.tsx'
import { CasePage } from '../../intake/case-page.tsx'
import { PlansLink } from '../../plans/plans-link.tsx'
import { SafetyLink } from '../../plans/safety/safety-link.tsx'
import { ProgressLink } from '../../progress/progress-link.tsx'
import { EnterPart, WaitsPanel } from '../../waitlist/enter-part.tsx'
import { LaterStep } from './later-step.tsx'

/** Danger that was found: an emergency, or a crisis. */
const isCrisis = (tier: number | null): boolean => tier !== null && tier < 2

/** One intake with what comes after it: the waiting list and the case manager. */
export function WholeCasePage() {
  return (
    <CasePage
      first={({ person, tier }) => isCrisis(tier) && <SafetyLink person={person} />}
      next={(of) => <LaterStep of={of} />}
      after={({ case: of, person, stage }) => (
        <>
          <WaitsPanel person={person} />
          {stage === 'determined' && <EnterPart case={of} person={person} />}
          {(stage === 'determined' || stage === 'assigned') && (
            <AssignmentPart case={of} person={person} mayAssign={stage === 'determined'} />
          )}
          <PlansLink case={of} />
          <ProgressLink case={of} />
        </>
      )}
    />
  )
}
