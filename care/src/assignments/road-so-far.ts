import type { PacketStatus } from '../determinations/index.ts'
import type { CaseFacts, Disposition } from '../intake/index.ts'
import { BY_THE_CALLER, type NextStep, type Road } from '../referrals/index.ts'

/** What is recorded of the way from a request to its decision. */
export interface WaySoFar {
  readonly isOpen: boolean
  /** Somebody has talked with the person, or with who calls for them. */
  readonly reached: boolean
  /** It was the person. */
  readonly spoke: boolean
  /** What came of the last first talk; nothing while it is not signed. */
  readonly disposition: Disposition | null
  readonly assessment: CaseFacts['assessment'] | null
  readonly determination: CaseFacts['determination'] | null
  /** How the last packet stands that was not taken back. */
  readonly papers: PacketStatus | null
}

/**
 * Where somebody stands before there is a yes, as the person may see it by their code. Nothing while nobody reached them: the
 * page says that we try. That a crisis was found is never shown here, nor what a decision says.
 */
export function roadSoFar(of: WaySoFar): Road | null {
  if (!of.isOpen) return { is: 'ended' }
  if (of.determination === 'not-granted') return { is: 'decided' }
  const next = nextOf(of)
  const byCaller = !of.spoke && BY_THE_CALLER.find((one) => one === next)
  if (byCaller) return { is: 'talked-with-caller', next: byCaller }
  return next && { is: 'talked', next }
}

function nextOf({ reached, disposition, assessment, determination, papers }: WaySoFar): NextStep | null {
  if (determination === 'pending' && papers !== 'gathering') return 'decision'
  if (assessment === 'signed') return papers === 'complete' || papers === 'decided' ? 'decision' : 'papers'
  if (assessment === 'open') return 'evaluation-goes-on'
  if (disposition === 'other-place') return 'elsewhere'
  if (disposition !== null) return 'evaluation'
  return reached ? 'talk' : null
}
