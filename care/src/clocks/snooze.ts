import { z } from 'zod'
import { line } from '../agency/agency.ts'
import { done, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { PUT_OFF_WHY } from './deadline.ts'
import { deadlineSnoozed } from './events.ts'
import { type OneDeadline, oneDeadline } from './finish.ts'

const LONGEST = 90

/** Whether something can be put off at all today: what must be met waits no longer than its day. */
export const mayBePutOff = (
  { severity, dueOn }: Pick<OneDeadline, 'severity' | 'dueOn'>,
  on: PlainDate,
): boolean => severity !== 'hard' || on < dueOn

/** Takes a deadline off the list until a day. It is due when it was due; those above are told as before. */
export const snooze = operation({
  name: 'clocks.snooze',
  needs: { permission: 'clocks:work' },
  input: oneDeadline.extend({ until: plainDate, why: z.enum(PUT_OFF_WHY), note: line(500).optional() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: OneDeadline, { deadline, version, until, why, note }, { on }) {
    const { status, severity, dueOn, person, rule } = state
    if (status !== 'open') return refuse('not-open', { status })
    if (until <= on) return refuse('not-after-today', { on }, 'until')
    if (until > addDays(on, LONGEST)) return refuse('too-long', { atMost: LONGEST }, 'until')
    if (severity === 'hard' && until > dueOn) return refuse('past-its-due-day', { dueOn }, 'until')
    const happened = deadlineSnoozed.of({ deadline, rule: rule?.id ?? null, until, why }, person ?? undefined)
    return done({ until, why, note: note ?? null }, [happened], { version: version + 1 })
  },
})
