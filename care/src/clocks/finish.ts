import { z } from 'zod'
import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { deadlineId, type Owner } from './deadline.ts'
import { deadlineMet } from './events.ts'
import type { ClockRule, Severity } from './rule.ts'

/** One deadline, as somebody is about to change it. */
export interface OneDeadline {
  readonly version: number
  readonly person: PersonId | null
  /** None for a task. */
  readonly rule: ClockRule | undefined
  readonly severity: Severity
  readonly status: 'open' | 'met' | 'cancelled' | 'dismissed'
  readonly dueOn: PlainDate
  readonly graceUntil: Instant
  readonly owner: Owner
}

export const oneDeadline = z.strictObject({ deadline: deadlineId, version: z.int() })

/** Says that a task is done. What a rule asks for is met by doing it: its event ends the deadline. */
export const finish = operation({
  name: 'clocks.finish',
  needs: { permission: 'clocks:work' },
  input: oneDeadline,
  answer: z.strictObject({ version: z.int() }),
  decide({ rule, status, person, graceUntil }: OneDeadline, { deadline, version }, { now }) {
    if (status !== 'open') return refuse('not-open', { status })
    if (rule)
      return refuse('met-by-doing-it', { rule: rule.id, events: rule.closes.map(({ event }) => event) })
    const happened = deadlineMet.of({ deadline, rule: null, late: now > graceUntil }, person ?? undefined)
    return done({ at: now }, [happened], { version: version + 1 })
  },
})
