import { z } from 'zod'
import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Decision, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type ByHand, byHand, type Follows } from './by-hand.ts'
import { type DeadlineNow, deadlineId } from './deadline.ts'
import { deadlineMet } from './events.ts'
import type { ClockRule } from './rule.ts'
import { FINISHED } from './unfold.ts'

/** One deadline, as somebody is about to change it. */
export interface OneDeadline extends Readonly<DeadlineNow> {
  readonly person: PersonId | null
  /** None for a task. */
  readonly rule: ClockRule | undefined
  readonly graceUntil: Instant
}

/** One deadline with its series, when a rule made it. */
export interface OneOfSeries extends OneDeadline {
  readonly follows: Follows | undefined
}

export const oneDeadline = z.strictObject({ deadline: deadlineId, version: z.int() })

/**
 * Says that a task is done, or what a rule asks for and no room tells of. Else a rule is met by doing it: its event ends the
 * deadline.
 */
export const finish = operation({
  name: 'clocks.finish',
  needs: { permission: 'clocks:work' },
  input: oneDeadline,
  answer: z.strictObject({ version: z.int() }),
  decide(
    { rule, status, person, graceUntil, follows }: OneOfSeries,
    { deadline, version },
    moment,
  ): Decision<{ at: Instant; ofSeries: ByHand | undefined }, { version: number }> {
    const { now } = moment
    if (status !== 'open') return refuse('not-open', { status })
    if (rule?.doneByHand && follows) {
      const ofSeries = byHand(follows, FINISHED, person, moment)
      const [first, ...rest] = ofSeries.reconciled.happened
      // Another event ended it before this one.
      if (!first) return refuse('not-open', { status })
      return done({ at: now, ofSeries }, [first, ...rest], { version: version + 1 })
    }
    if (rule)
      return refuse('met-by-doing-it', { rule: rule.id, events: rule.closes.map(({ event }) => event) })
    const happened = deadlineMet.of({ deadline, rule: null, late: now > graceUntil }, person ?? undefined)
    return done({ at: now, ofSeries: undefined }, [happened], { version: version + 1 })
  },
})
