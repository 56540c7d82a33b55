import { IllnessProposal } from '../../determinations/illness-proposal.tsx'
import { AssessmentPage } from '../../intake/assessment-page.tsx'

/** An assessment, with what the definition of the state makes of it. */
export const OneAssessmentPage = () => <AssessmentPage Beside={IllnessProposal} />
