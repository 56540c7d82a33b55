import type { Known } from '../facts.ts'

/** Most teams take people from about 15 to 35; each sets its own ages and how recent the start must be. */
const YOUNGEST = 15
const OLDEST = 35

/** Up to this age psychosis most often begins: who waits for a first diagnosis may be meant until then. */
const OLDEST_UNNAMED = 25

/**
 * How coordinated specialty care, team care in the first years of psychosis, comes up: `told` to whoever told of it, so that
 * it is asked for; `if` to a young person who waits for a first diagnosis, of whom nobody knows if it is meant; else not at
 * all. When it began was not asked, so that is for the team. NIMH, Recovery After an Initial Schizophrenia Episode; SAMHSA,
 * Early Serious Mental Illness Treatment Locator.
 */
export const earlyTeamFor = ({ age, mentalHealthCondition, diagnosisGroup }: Known): 'told' | 'if' | null => {
  if (age === undefined || age < YOUNGEST || age > OLDEST) return null
  if (diagnosisGroup === 'schizophrenia') return 'told'
  const waits = mentalHealthCondition === 'suspected' && diagnosisGroup === undefined
  return waits && age <= OLDEST_UNNAMED ? 'if' : null
}
