import type { Known } from '../facts.ts'

/** Most teams take people from about 15 to 35; each sets its own ages and how recent the start must be. */
const YOUNGEST = 15
const OLDEST = 35

/** Up to this age psychosis most often begins: who waits for a first diagnosis may be meant until then. */
const OLDEST_UNNAMED = 25

/**
 * Worth asking for coordinated specialty care: team care in the first years of psychosis. When it began was not asked, so
 * the question is for the team. A young person who waits for a first diagnosis may ask too. NIMH, Recovery After an Initial
 * Schizophrenia Episode; SAMHSA, Early Serious Mental Illness Treatment Locator.
 */
export const mayJoinEarlyTeam = ({ age, mentalHealthCondition, diagnosisGroup }: Known): boolean => {
  if (age === undefined || age < YOUNGEST || age > OLDEST) return false
  return (
    diagnosisGroup === 'schizophrenia' ||
    (age <= OLDEST_UNNAMED && mentalHealthCondition === 'suspected' && diagnosisGroup === undefined)
  )
}
