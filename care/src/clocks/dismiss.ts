import { z } from 'zod'
import { line } from '../agency/agency.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { byHand } from './by-hand.ts'
import { LET_GO_WHY } from './deadline.ts'
import { deadlineDismissed } from './events.ts'
import { type OneOfSeries, oneDeadline } from './finish.ts'
import { DISMISSED } from './unfold.ts'

/** Lets a deadline go, with a reason. One that a verified rule makes hard can only be met. */
export const dismiss = operation({
  name: 'clocks.dismiss',
  needs: { permission: 'clocks:work' },
  input: oneDeadline.extend({ why: z.enum(LET_GO_WHY), note: line(500).optional() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: OneOfSeries, { deadline, version, why, note }, moment) {
    const { status, severity, person, rule, follows } = state
    if (status !== 'open') return refuse('not-open', { status })
    if (severity === 'hard') return refuse('only-met', { rule: rule?.id ?? null })
    const happened = deadlineDismissed.of({ deadline, rule: rule?.id ?? null, why }, person ?? undefined)
    const ofSeries = follows && byHand(follows, DISMISSED, person, moment)
    const next = { at: moment.now, why, note: note ?? null, ofSeries }
    return done(next, [happened, ...(ofSeries?.reconciled.happened ?? [])], { version: version + 1 })
  },
})
