import { z } from 'zod'
import { type PersonId, personId, type StaffId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Decision, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type CoverageFact, reason } from '../people/index.ts'
import { coverChanged, payerStillHolds } from './events.ts'
import type { PacketState } from './packet.ts'
import { type DecisionId, determinationId, type Question, type QuestionStatus } from './question.ts'

/** What makes a cover another one for whoever decides who pays. That it was looked at, or must be renewed by another day, does not. */
const asItCounts = ({ terms, withdrawn }: CoverageFact): string =>
  withdrawn
    ? 'never was'
    : JSON.stringify([terms.payerKind, terms.payer, terms.plan, terms.memberId, terms.from, terms.to])

/**
 * When what covers somebody last changed after a moment: a cover was added, ended, corrected or taken back. Nothing while it
 * stands as it was known then.
 */
export function coverChangedAfter(facts: readonly CoverageFact[], since: Instant): Instant | undefined {
  const changed = facts.filter((now) => {
    if (now.recordedUntil !== undefined || now.recordedAt <= since) return false
    const before = facts.findLast((one) => one.coverage === now.coverage && one.recordedAt <= since)
    return before ? asItCounts(before) !== asItCounts(now) : !now.withdrawn
  })
  return changed
    .map(({ recordedAt }) => recordedAt)
    .toSorted()
    .at(-1)
}

export interface LookingAgain {
  readonly determination: DecisionId
  readonly version: number
  readonly question: Question
  readonly status: QuestionStatus
  readonly packet: Pick<PacketState, 'packet' | 'person'>
  /** Whoever looks is, or stands in for, the case manager of this person. */
  readonly isCaseManager: boolean
  /** Cover changed after it was decided, and nobody has looked since. */
  readonly coverChanged: boolean
}

export interface StillHolds {
  readonly determination: DecisionId
  readonly version: number
  readonly words: string
  readonly by: StaffId
}

/** Says, with the reason, that a decision about who pays still holds though cover changed since. */
export const stillHolds = operation({
  name: 'determinations.stillHolds',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject({ determination: determinationId, version: z.int(), words: reason() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: LookingAgain, { words }, { actor }): Decision<StillHolds, { version: number }> {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const { determination, question, packet } = state
    if (question !== 'payer') return refuse('another-question')
    if (state.isCaseManager) return refuse('case-manager-does-not-decide')
    if (!state.coverChanged) return refuse('cover-did-not-change')
    const version = state.version + 1
    const happened = payerStillHolds.of({ packet: packet.packet, determination, question }, packet.person)
    return done({ determination, version, words, by: actor.staff }, [happened], { version })
  },
})

/** A decision about who pays that is in force, and whether cover changed after it. */
export interface BesideCover extends Pick<PacketState, 'packet'> {
  readonly determination: DecisionId
  readonly changed: boolean
}

/** Hears that the cover of somebody was written anew: whoever decides looks again, or need not any more. */
export const hearCover = operation({
  name: 'determinations.hearCover',
  needs: { system: 'It follows from a coverage that was added, corrected or ended.' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ decisions: z.int() }),
  decide(
    { person, decisions }: { readonly person: PersonId; readonly decisions: readonly BesideCover[] },
    _input,
    _moment,
  ) {
    const [first, ...others] = decisions.map(({ packet, determination, changed }) =>
      coverChanged.of({ packet, determination, question: 'payer', changed }, person),
    )
    if (!first) return refuse('nothing-to-change')
    return done({}, [first, ...others], { decisions: decisions.length })
  },
})
