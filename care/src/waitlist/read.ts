import { z } from 'zod'
import { personId, programId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { entryId, liftId, listedEntry } from './entry.ts'
import { GROUNDS, PRIORITIES } from './grounds.ts'
import { LIFT_WHY } from './lift.ts'
import { WAIT_ACTS } from './states.ts'

/** What a list may be narrowed to. */
export const WAIT_FILTERS = ['all', 'offered', 'overdue', 'entitled', 'lift-asked', 'danger'] as const
export type WaitFilter = (typeof WAIT_FILTERS)[number]

/** A page of the list of one program, first one first. */
export const waitBoard = query({
  name: 'waitlist.board',
  needs: { permission: 'waitlist:read' },
  input: z.strictObject({
    program: programId,
    only: z.enum(WAIT_FILTERS).default('all'),
    /** The place after which the page begins. */
    after: z.int().min(0).default(0),
    most: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({
    entries: z.array(listedEntry),
    /** This and the counts below: up to `MOST_COUNTED` of the referrals board, and one more for "more than that". */
    waiting: z.int(),
    /** Of them: with a right to what they wait for; not heard from for longer than was agreed. */
    entitled: z.int(),
    overdue: z.int(),
    /** Of them: with an offer that nobody has answered; with a lift that a supervisor has not answered; in danger. */
    offered: z.int(),
    liftAsked: z.int(),
    danger: z.int(),
    /** How many places the program has, and how many are free since when. Null while nobody said how many there are. */
    places: z
      .strictObject({
        version: z.int(),
        places: z.int(),
        takenOtherwise: z.int(),
        free: z.int(),
        freeSince: instant.nullable(),
      })
      .nullable(),
    /** The place after which the next page begins. */
    next: z.int().nullable(),
  }),
  shows: ({ entries }) => [...new Set(entries.map(({ person }) => person))],
})

const points = z.int()
const term = z.discriminatedUnion('term', [
  z.strictObject({ term: z.literal('law'), priority: z.enum(PRIORITIES) }),
  z.strictObject({ term: z.literal('tier'), tier: z.int(), by: z.enum([...GROUNDS, 'none']) }),
  z.strictObject({ term: z.literal('lift'), tier: z.int(), until: plainDate }),
  z.strictObject({ term: z.literal('waiting-lifts'), tier: z.int(), days: z.int() }),
  z.strictObject({ term: z.literal('ground'), ground: z.enum(GROUNDS), points }),
  z.strictObject({ term: z.literal('waiting'), points, days: z.int() }),
  z.strictObject({ term: z.literal('at-the-top'), top: z.int() }),
  z.strictObject({ term: z.literal('since'), since: plainDate }),
])

const range = z.discriminatedUnion('known', [
  z.strictObject({ known: z.literal(true), leastWeeks: z.int(), mostWeeks: z.int().nullable() }),
  z.strictObject({ known: z.literal(false), why: z.literal('too-few-places-given') }),
])

/** A place on the list with everything that it is made of, how long it may take, and what happened. */
export const readEntry = query({
  name: 'waitlist.readEntry',
  needs: { permission: 'waitlist:read' },
  input: z.strictObject({ entry: entryId }),
  answer: z.strictObject({
    ...listedEntry.shape,
    terms: z.array(term),
    formula: z.int(),
    range: range.nullable(),
    lift: z
      .strictObject({
        lift: liftId,
        tier: z.int(),
        until: plainDate,
        why: z.enum(LIFT_WHY),
        words: z.string(),
        by: staffId,
      })
      .nullable(),
    steps: z.array(
      z.strictObject({
        n: z.int(),
        act: z.enum([...WAIT_ACTS, 'enter', 'rerank']),
        why: z.string().nullable(),
        words: z.string().nullable(),
        tier: z.int(),
        score: z.int(),
        at: instant,
        by: staffId.nullable(),
      }),
    ),
  }),
  shows: ({ person }) => [person],
})

/** Everywhere that a person waits or waited, newest first. */
export const entriesOf = query({
  name: 'waitlist.ofPerson',
  needs: { permission: 'waitlist:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ entries: z.array(listedEntry) }),
  about: ({ person }) => person,
})
