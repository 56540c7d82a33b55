import { z } from 'zod'
import { CASE_CLOSED_WHY, caseId } from '../intake/index.ts'
import { type Decision, type Done, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { authorizationTakenBack, type Changed } from './authorization/operations.ts'
import type { AuthorizationState } from './authorization/request.ts'
import { type Gathered, packetWithdrawn } from './gather.ts'
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
  input: z.strictObject({ case: caseId, why: z.enum(CASE_CLOSED_WHY) }),
  answer: z.strictObject({ packets: z.int(), authorizations: z.int() }),
  decide({ packet, authorizations }: EndingQuestions, { why: closed }, moment) {
    // What they took back themselves is theirs; for the rest it is said that we closed the case.
    const why = closed === 'withdrawn' ? undefined : ('case-closed' as const)
    const packets = (packet ? [packet] : []).flatMap((state) => made(packetWithdrawn(state, why)))
    const asked = authorizations.flatMap((state) =>
      made(authorizationTakenBack(state, { said: why ? null : '', on: moment.on })),
    )
    const [first, ...others] = [...packets, ...asked].flatMap(({ happened }) => happened)
    if (!first) return refuse('nothing-to-change')
    const next: EndedQuestions = { packet: packets[0]?.next, authorizations: asked.map((one) => one.next) }
    return done(next, [first, ...others], { packets: packets.length, authorizations: asked.length })
  },
})
