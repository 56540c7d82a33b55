import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { listed } from '../referrals/index.ts'
import { caseId, listedCase } from './case.ts'
import { screeningId } from './screening.ts'
import { STAGES } from './stage.ts'

/** What a list holds: all that is still in the intake, one stage of what is open, or what is over. */
export const CASE_LISTS = ['open', ...STAGES] as const

const place = z.strictObject({
  tier: z.int().min(0).max(4),
  requestedOn: plainDate,
  changedAt: instant,
  case: caseId,
})

/** A page of the board: most urgent first, and then who has waited longest; what is over, newest first. */
export const caseBoard = query({
  name: 'intake.board',
  needs: { permission: 'intake:read' },
  input: z.strictObject({
    list: z.enum(CASE_LISTS).default('open'),
    /** Only what the asker owns. */
    mine: z.boolean().default(false),
    after: place.optional(),
    most: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({ cases: z.array(listedCase), next: place.nullable() }),
  shows: ({ cases }) => [...new Set(cases.map(({ person }) => person))],
})

/** How many stand where. Each number opens the list of the people behind it. */
export const caseCounts = query({
  name: 'intake.counts',
  needs: { permission: 'intake:read' },
  input: z.strictObject({}),
  answer: z.strictObject({ counts: z.array(z.strictObject({ list: z.enum(CASE_LISTS), count: z.int() })) }),
  shows: () => [],
})

/** A case without what was told: where it stands, the requests it came from, its screenings. */
export const readCase = query({
  name: 'intake.readCase',
  needs: { permission: 'intake:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    ...listedCase.shape,
    openedAt: instant,
    /** Why a day of asking that lies far back was written down only when it was. */
    whyLate: z.string().nullable(),
    reachedAt: instant.nullable(),
    referrals: z.array(listed),
    screenings: z.array(
      z.strictObject({ screening: screeningId, openedAt: instant, disposedAt: instant.nullable() }),
    ),
  }),
  shows: ({ person }) => [person],
})

/** Every case of a person, newest first. */
export const casesOf = query({
  name: 'intake.ofPerson',
  needs: { permission: 'intake:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ cases: z.array(listedCase) }),
  about: ({ person }) => person,
})

/** The case that a request is in. */
export const caseOfReferral = query({
  name: 'intake.ofReferral',
  needs: { permission: 'intake:read' },
  input: z.strictObject({ referral: listed.shape.referral }),
  answer: z.strictObject({ case: listedCase.nullable() }),
  shows: ({ case: of }) => (of ? [of.person] : []),
})
