import { z } from 'zod'
import { CONFIDENCES } from '../clocks/index.ts'
import { caseId } from '../intake/index.ts'
import { personId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { COMPARED_BY, YEARS } from './journey.ts'
import { STEPS } from './steps.ts'

const few = z.int().nullable()

const figures = z.strictObject({
  people: z.int(),
  done: few,
  open: few,
  ended: few,
  medianDays: few,
  longDays: few,
  openMedianDays: few,
  kept: few,
  missed: few,
})

const standard = z.strictObject({
  id: z.string(),
  count: z.int(),
  unit: z.enum(['calendar', 'business', 'working', 'hour', 'month']),
  source: z.string(),
  section: z.string(),
  confidence: z.enum(CONFIDENCES),
  verifiedOn: plainDate.nullable(),
  from: plainDate,
})

const asked = { step: z.enum(STEPS).default('attended'), year: z.enum(YEARS).default('this') }

/**
 * How long people wait for each step, computed from what was recorded, for those who asked within four whole quarters. No
 * name, and no figure that tells of somebody.
 */
export const timely = query({
  name: 'progress.timely',
  needs: { permission: 'progress:measure' },
  input: z.strictObject(asked),
  answer: z.strictObject({
    from: plainDate,
    to: plainDate,
    steps: z.array(z.strictObject({ step: z.enum(STEPS), figures: figures.nullable() })),
    whole: figures.nullable(),
    breakdowns: z.array(
      z.strictObject({
        by: z.enum(COMPARED_BY),
        lines: z.array(z.strictObject({ group: z.string(), figures: figures.nullable() })).nullable(),
      }),
    ),
    /** By which those people are measured who are measured by one. */
    standards: z.array(standard),
  }),
  shows: () => [],
})

export const WHICH = ['people', 'done', 'open', 'ended', 'kept', 'missed'] as const

/** The most who are named at once, the longest waits first. */
export const MOST_BEHIND = 100

/** The people behind a figure, as far as the asker may see them. A figure that is hidden opens nobody. */
export const behindFigure = query({
  name: 'progress.behind',
  needs: { permission: 'progress:open' },
  input: z.strictObject({
    ...asked,
    by: z.enum(['whole', ...COMPARED_BY]),
    group: z.string().max(200),
    which: z.enum(WHICH),
  }),
  answer: z.strictObject({
    people: z.array(
      z.strictObject({
        case: caseId,
        person: personId,
        name: z.string(),
        from: plainDate,
        until: plainDate.nullable(),
        days: z.int(),
      }),
    ),
    /** How many the asker may see, of whom the list may hold a part; and how many belong to others. */
    seen: z.int(),
    beyond: z.int(),
  }),
  shows: ({ people }) => [...new Set(people.map(({ person }) => person))],
})
