import { z } from 'zod'
import { line } from '../agency/agency.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { LET_GO_WHY } from './deadline.ts'
import { deadlineDismissed } from './events.ts'
import { type OneDeadline, oneDeadline } from './finish.ts'
import type { Observing } from './observe.ts'
import { type KeptDeadline, type Reconciled, reconcile } from './reconcile.ts'
import { DISMISSED } from './unfold.ts'

export interface Dismissing extends OneDeadline {
  /** For one of a rule: its series, so that the next round follows. */
  readonly follows:
    | (Omit<Observing, 'series'> & {
        readonly series: Observing['series'][number]
        readonly kept: KeptDeadline
      })
    | undefined
}

/** Lets a deadline go, with a reason. One that a verified rule makes hard can only be met. */
export const dismiss = operation({
  name: 'clocks.dismiss',
  needs: { permission: 'clocks:work' },
  input: oneDeadline.extend({ why: z.enum(LET_GO_WHY), note: line(500).optional() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Dismissing, { deadline, version, why, note }, { now, newId }) {
    const { status, severity, person, rule, follows } = state
    if (status !== 'open') return refuse('not-open', { status })
    if (severity === 'hard') return refuse('only-met', { rule: rule?.id ?? null })
    const happened = deadlineDismissed.of({ deadline, rule: rule?.id ?? null, why }, person ?? undefined)
    const heard = follows && {
      id: newId(),
      event: DISMISSED,
      at: now,
      about: person ?? undefined,
      facts: { openedBy: follows.kept.openedBy },
      program: undefined,
    }
    const reconciled: Reconciled | undefined =
      follows &&
      heard &&
      reconcile(
        follows.rules,
        { ...follows.series, heard: [...follows.series.heard, heard] },
        follows.setting,
        newId,
      )
    const next = { at: now, why, note: note ?? null, heard, reconciled, key: follows?.series.key }
    return done(next, [happened, ...(reconciled?.happened ?? [])], { version: version + 1 })
  },
})
