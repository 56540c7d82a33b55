import { z } from 'zod'
import type { CaseId } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import type { PersonId, StaffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { type Relation, relationEnded } from '../people/index.ts'
import type { AssignmentId } from './assignment.ts'
import { type CoverNow, coverEnds } from './cover.ts'
import { assignmentFreed } from './events.ts'
import { type AssignmentStatus, afterAssignment } from './states.ts'

/** So many people at once; the rest at the next step. */
export const MOST_FREED = 100

/** What somebody whose last day is over still has of some people: of each of them, all of it. */
export interface Leaving {
  readonly staff: StaffId
  readonly assignments: readonly {
    readonly assignment: AssignmentId
    readonly version: number
    readonly case: CaseId
    readonly person: PersonId
    readonly status: AssignmentStatus
  }[]
  /** Of those whom they covered, and of those who were theirs. */
  readonly covers: readonly CoverNow[]
  /** Reasons to see a person that nothing else ends: no cover, and no emergency, which its review looks at. */
  readonly relations: readonly Relation[]
}

/**
 * Frees the people of one member of staff who left: a step for some of them, until nobody is left with anything. Nobody is
 * given to anybody by it; it shows who needs somebody.
 */
export const freeWhoLeft = operation({
  name: 'assignments.freeWhoLeft',
  needs: { system: 'It follows from a last day that is over.' },
  input: z.strictObject({}),
  answer: z.strictObject({ people: z.int() }),
  decide({ staff, assignments, covers, relations }: Leaving) {
    const freed: Happened[] = []
    for (const { assignment, case: of, person, status } of assignments) {
      const next = afterAssignment(status, 'free')
      if (isRefusal(next)) return next
      freed.push(assignmentFreed.of({ assignment, case: of, staff, why: 'left' }, person))
    }
    const [first, ...rest] = [
      ...freed,
      ...coverEnds(covers, 'left'),
      ...relations.map(({ relation, kind, person }) =>
        relationEnded.of({ relation, staff, kind, why: 'left' }, person),
      ),
    ]
    if (!first) return refuse('nothing-to-change')
    const people = new Set([...assignments, ...covers, ...relations].map(({ person }) => person)).size
    return done({ staff, assignments, covers, relations }, [first, ...rest], { people })
  },
})
