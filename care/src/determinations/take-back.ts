import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { type Decision, type Done, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Changed, withdrawAuthorization } from './authorization/operations.ts'
import type { AuthorizationState } from './authorization/request.ts'
import { type Gathered, withdrawPacket } from './gather.ts'
import type { PacketState } from './packet.ts'

/** What is still to be decided of a case. */
export interface EndingQuestions {
  readonly packet: PacketState | undefined
  readonly authorizations: readonly AuthorizationState[]
}

export interface EndedQuestions {
  readonly packet: Gathered | undefined
  readonly authorizations: readonly Changed[]
}

/** What may be taken back, is; what was decided already stays as it is. */
const made = <Next, Answer>(decision: Decision<Next, Answer>): readonly Done<Next, Answer>[] =>
  'answer' in decision ? [decision] : []

/**
 * Whose case was closed has nothing to decide any more, and nobody is waited for: papers, decisions and what plans were asked to
 * allow are taken back with it. What was decided stays.
 */
export const endQuestions = operation({
  name: 'determinations.endQuestions',
  needs: { system: 'It follows from a case being closed.' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ packets: z.int(), authorizations: z.int() }),
  decide({ packet, authorizations }: EndingQuestions, _input, moment) {
    const packets = (packet ? [packet] : []).flatMap((state) => {
      const { packet: id, version } = state
      return made(withdrawPacket.decide(state, { packet: id, version, words: '' }, moment))
    })
    const asked = authorizations.flatMap((state) => {
      const { authorization, version } = state
      return made(withdrawAuthorization.decide(state, { authorization, version, words: '' }, moment))
    })
    const [first, ...others] = [...packets, ...asked].flatMap(({ happened }) => happened)
    if (!first) return refuse('nothing-to-change')
    const next: EndedQuestions = { packet: packets[0]?.next, authorizations: asked.map((one) => one.next) }
    return done(next, [first, ...others], { packets: packets.length, authorizations: asked.length })
  },
})
