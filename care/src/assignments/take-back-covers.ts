import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { assignmentId } from './assignment.ts'
import { type CoverNow, coverEnds, MOST_TO_COVER } from './cover.ts'
import { coverId } from './events.ts'

/** A cover, or one that is over, as it is taken back. */
export type CoverToTakeBack = Omit<CoverNow, 'status'> & {
  readonly status: CoverNow['status'] | 'ended'
  readonly away: z.output<typeof staffId>
  readonly until: z.output<typeof plainDate>
}

/**
 * Takes covers back before their last day: one, or all that somebody has. What is due goes back at once to the case
 * manager, who may still be away; the answer says with whom each person is left, and until when that one is away.
 */
export const takeBackCovers = operation({
  name: 'assignments.takeBackCovers',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({ covers: z.array(coverId).min(1).max(MOST_TO_COVER) }),
  answer: z.strictObject({
    left: z.array(z.strictObject({ assignment: assignmentId, staff: staffId, awayUntil: plainDate })),
  }),
  decide(state: readonly CoverToTakeBack[]) {
    const ends: CoverNow[] = []
    for (const one of state) {
      const { cover, status } = one
      if (status === 'ended') return refuse('cover-ended', { cover }, 'covers')
      ends.push({ ...one, status })
    }
    const [first, ...rest] = coverEnds(ends, 'taken-back')
    if (!first) return refuse('nothing-to-change')
    const left = state.map(({ assignment, away, until }) => ({ assignment, staff: away, awayUntil: until }))
    return done(ends, [first, ...rest], { left })
  },
})
