import type { QuestionStatus } from './question.ts'
import type { PacketStatus } from './states.ts'

interface Asked {
  readonly status: PacketStatus
  readonly questions: readonly QuestionStatus[]
}

/** A no, or what was taken after a yes. */
const NOT_GRANTED: readonly QuestionStatus[] = ['denied', 'suspended', 'ended']

/**
 * How the decisions of a case stand, of all its packets, newest first. Granted is only what has a yes to all three
 * questions; nothing while papers are gathered.
 */
export function standingOfCase(packets: readonly Asked[]): 'pending' | 'granted' | 'not-granted' | undefined {
  const asked = packets.filter(({ status }) => status === 'complete' || status === 'decided')
  if (asked.some(({ questions }) => questions.length > 0 && questions.every((one) => one === 'granted')))
    return 'granted'
  const [newest] = asked
  if (!newest) return undefined
  return newest.questions.some((one) => NOT_GRANTED.includes(one)) ? 'not-granted' : 'pending'
}
