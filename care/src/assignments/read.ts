import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { staffId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { assignment } from './assignment.ts'

/** Everybody who was or is the case manager of a case, newest first, with what was handed over. */
export const assignmentsOf = query({
  name: 'assignments.ofCase',
  needs: { permission: 'assignments:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ assignments: z.array(assignment) }),
  shows: ({ assignments }) => [...new Set(assignments.map(({ person }) => person))],
})

/** How many people each case manager has, and how many of them they have not answered about. No order of merit. */
export const caseloads = query({
  name: 'assignments.caseloads',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({}),
  answer: z.strictObject({
    caseloads: z.array(z.strictObject({ staff: staffId, people: z.int(), unanswered: z.int() })),
  }),
  shows: () => [],
})
