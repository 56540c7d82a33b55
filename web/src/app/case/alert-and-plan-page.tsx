import { AlertPage } from '../../instruments/alert/alert-page.tsx'
import { SafetyLink } from '../../plans/safety/safety-link.tsx'

/** What was answered that asks for a clinician, and first what the person said would help. */
export function AlertAndPlanPage() {
  return <AlertPage first={(person) => <SafetyLink person={person} />} />
}
