import { z } from 'zod'
import { CASE_CLOSED_WHY, type CaseClosedWhy, caseId } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import { done, operation } from '../kernel/operation.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { comeBackBy } from '../referrals/index.ts'
import { type EntryState, stepOf } from './deciding.ts'
import { REMOVED_WITH_CASE, type RemovedWhy } from './entry.ts'
import { offerWithdrawn, waitEntered, waitRemoved, waitRestored } from './events.ts'
import type { Removed } from './keep.ts'
import { afterWait } from './states.ts'

const WHY = { system: 'It follows from a case being closed, or from the person coming again.' } as const

/** Why somebody does not wait any more whose case was closed. Whoever took it back themselves may come again and waits on. */
function removedWith(closed: CaseClosedWhy): RemovedWhy {
  if (closed === 'withdrawn') return 'withdrew'
  return closed === 'unable-to-reach' ? 'unreachable' : REMOVED_WITH_CASE
}

export interface EndingWaits {
  readonly entries: readonly EntryState[]
}

/** Whose case was closed waits no more, and the place that was held for them is free for the next. */
export const endWaits = operation({
  name: 'waitlist.endWaits',
  needs: WHY,
  input: z.strictObject({ case: caseId, why: z.enum(CASE_CLOSED_WHY) }),
  answer: z.strictObject({ ended: z.int() }),
  decide({ entries }: EndingWaits, { why: closed }, { on }) {
    const why = removedWith(closed)
    const removed: Removed[] = []
    const happened: Happened[] = []
    for (const state of entries) {
      const status = afterWait(state.status, 'remove')
      if (isRefusal(status)) continue
      const { entry, person, case: of } = state
      const offer = state.offer?.offer
      removed.push({ step: stepOf(state, { act: 'remove', status, why, removedWhy: why }, on), offer })
      happened.push(waitRemoved.of({ entry, case: of, why }, person))
      if (offer) happened.push(offerWithdrawn.of({ entry, offer, why: 'removed' }, person))
    }
    const [first, ...others] = happened
    return first
      ? done({ removed }, [first, ...others], { ended: removed.length })
      : refuse('nothing-to-change')
  },
})

/** A place that somebody left when their case was closed. */
export interface LeftPlace {
  readonly entry: EntryState
  readonly leftOn: PlainDate
  /** Days after which they are asked again how it is going. */
  readonly recheckDays: number
}

export interface RestoringWaits {
  readonly left: readonly LeftPlace[]
  /** What they waited for is still theirs. */
  readonly isGranted: boolean
}

/** They came again within the time: they wait on from the day from which they waited, and nothing of it is lost. */
export const restoreWaits = operation({
  name: 'waitlist.restoreWaits',
  needs: WHY,
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ restored: z.int() }),
  decide({ left, isGranted }: RestoringWaits, _input, { on }) {
    if (!isGranted) return refuse('nothing-granted-now')
    const restored = left.flatMap(({ entry: state, leftOn, recheckDays }) => {
      const until = comeBackBy(leftOn)
      const status = afterWait(state.status, 'restore')
      return isRefusal(status) || until === undefined || on > until ? [] : [{ state, status, recheckDays }]
    })
    const steps = restored.map(({ state, status }) =>
      stepOf(state, { act: 'restore', status, why: 'came-back', recheckedOn: on }, on),
    )
    const [first, ...others] = restored.flatMap(({ state, recheckDays }) => {
      const { entry, case: of, program, since, person, priority = 'none' } = state
      return [
        waitRestored.of({ entry, case: of, program, since }, person),
        // What is due while somebody waits is due again.
        waitEntered.of({ entry, case: of, program, priority, recheckDays }, person),
      ]
    })
    return first
      ? done({ steps }, [first, ...others], { restored: steps.length })
      : refuse('nothing-to-change')
  },
})
