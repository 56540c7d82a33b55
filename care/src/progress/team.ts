import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'

/** What is counted of the people whom one case manager leads. One person may stand in several. */
export const TEAM_FIGURES = [
  'people',
  'without-plan',
  'no-contact',
  'review-past',
  'plan-ended',
  'goal-untouched',
  'step-past',
] as const
export type TeamFigure = (typeof TEAM_FIGURES)[number]

/**
 * How the plans of a team go: for each case manager whom the asker supervises, and for the asker, figures of those whom they lead.
 * It counts what is warned of, so that no plan is read for it.
 */
export const teamProgress = query({
  name: 'progress.team',
  needs: { permission: 'progress:oversee' },
  input: z.strictObject({}),
  answer: z.strictObject({
    managers: z.array(
      z.strictObject({ staff: staffId, name: z.string(), figures: z.record(z.enum(TEAM_FIGURES), z.int()) }),
    ),
  }),
  shows: () => [],
})

/** The people behind one figure of a team. */
export const behindTeam = query({
  name: 'progress.behindTeam',
  needs: { permission: 'progress:oversee' },
  input: z.strictObject({ staff: staffId, which: z.enum(TEAM_FIGURES) }),
  answer: z.strictObject({
    people: z.array(
      z.strictObject({
        case: caseId,
        person: personId,
        name: z.string(),
        reviewOn: plainDate.nullable(),
      }),
    ),
    isAll: z.boolean(),
  }),
  shows: ({ people }) => [...new Set(people.map(({ person }) => person))],
})
