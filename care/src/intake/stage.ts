import type { Disposition } from './disposition.ts'

/**
 * Where somebody is on the way from a call for help to help that works. Nobody sets it: it follows from how the small
 * machines of a case stand (`caseStage`).
 */
export const STAGES = [
  'crisis',
  'reaching',
  'screening',
  'other-place',
  'assessing',
  'determining',
  'determined',
  'not-granted',
  'waiting',
  'assigned',
  'planning',
  'active',
  'leaving',
  'closed',
] as const
export type Stage = (typeof STAGES)[number]

/** Where nobody has said yet how urgent it is, it still is to be said: until they have a place, or were not approved. */
export const awaitsTriage = (stage: Stage): boolean =>
  ['crisis', 'reaching', 'screening', 'assessing', 'determining', 'determined', 'waiting'].includes(stage)

/** How each machine of a case stands, as far as one knows. A room that is not asked, or has nothing, is left out. */
export interface CaseFacts {
  readonly status: 'open' | 'closed'
  /** Found, and nobody has said yet what came of it. */
  readonly crisisUnanswered?: boolean
  /** Somebody has talked with the person, or with who calls for them. */
  readonly reached?: boolean
  readonly screening?: { readonly status: 'open' } | { readonly status: 'disposed'; readonly as: Disposition }
  readonly assessment?: 'open' | 'signed'
  readonly determination?: 'pending' | 'granted' | 'not-granted'
  readonly wait?: 'waiting' | 'offered' | 'over'
  /** `none`: there was one, and there is none now. */
  readonly assignment?: 'assigned' | 'engaged' | 'none'
  readonly plan?: 'drafted' | 'in-force'
  readonly episode?: 'leaving' | 'closed'
}

/** The stage of a case. What is furthest along counts; a crisis that nobody answered comes before everything. */
export function caseStage(of: CaseFacts): Stage {
  if (of.crisisUnanswered) return 'crisis'
  if (of.status === 'closed' || of.episode === 'closed') return 'closed'
  if (of.episode === 'leaving') return 'leaving'
  if (of.plan === 'in-force') return 'active'
  if (of.plan === 'drafted' || of.assignment === 'engaged') return 'planning'
  if (of.assignment === 'assigned') return 'assigned'
  if (of.wait === 'waiting' || of.wait === 'offered') return 'waiting'
  if (of.determination === 'granted') return 'determined'
  if (of.determination === 'not-granted') return 'not-granted'
  if (of.determination === 'pending' || of.assessment === 'signed') return 'determining'
  if (of.assessment === 'open') return 'assessing'
  return stageOfScreening(of)
}

function stageOfScreening({ screening, reached }: CaseFacts): Stage {
  if (screening?.status === 'disposed') return screening.as === 'other-place' ? 'other-place' : 'assessing'
  return reached ? 'screening' : 'reaching'
}
