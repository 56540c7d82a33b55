import { NEARNESS } from '@handrail/eligibility'
import { z } from 'zod'
import { CREDENTIAL_KINDS } from '../agency/index.ts'
import { caseId } from '../intake/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { assignment, HANDED_OVER_WHY } from './assignment.ts'
import { described, SPECIALTIES } from './case-manager.ts'
import { CADENCES, EXTRAS } from './caseload.ts'
import { coverId } from './events.ts'
import { CONFLICTS } from './fit.ts'

/** Everybody who was or is the case manager of a case, newest first, with what was handed over. */
export const assignmentsOf = query({
  name: 'assignments.ofCase',
  needs: { permission: 'assignments:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ assignments: z.array(assignment) }),
  shows: ({ assignments }) => [...new Set(assignments.map(({ person }) => person))],
})

/** How full each caseload is, and how many of its people have not been answered about. No order of merit. */
export const caseloads = query({
  name: 'assignments.caseloads',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({}),
  answer: z.strictObject({
    caseloads: z.array(
      z.strictObject({
        staff: staffId,
        /** 0 while nothing was written down of them. */
        version: z.int(),
        people: z.int(),
        unanswered: z.int(),
        /** Thousandths of somebody who is seen every week. */
        load: z.int(),
        ...described.shape,
      }),
    ),
    /** Where the weights come from. */
    source: z.string(),
  }),
  shows: () => [],
})

/** Somebody of a caseload, with what they count. */
export const onCaseload = z.strictObject({
  ...assignment.omit({ why: true, despiteAway: true, despiteUsual: true }).shape,
  name: z.string(),
  cadence: z.enum(CADENCES),
  extras: z.array(z.enum(EXTRAS)),
  weight: z.int(),
  contactedOn: plainDate.nullable(),
  /** Whose they were before in this case, and why they are not any more. */
  takenOver: z.strictObject({ from: staffId, why: z.enum(HANDED_OVER_WHY) }).nullable(),
  /** Who is there while their case manager is away, now or from a day on. */
  cover: z.strictObject({ cover: coverId, staff: staffId, from: plainDate, until: plainDate }).nullable(),
})
export type OnCaseload = z.output<typeof onCaseload>

/** The people behind the number of one caseload, the newest first. */
export const caseloadOf = query({
  name: 'assignments.caseloadOf',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({ staff: staffId }),
  answer: z.strictObject({ people: z.array(onCaseload) }),
  shows: ({ people }) => people.map(({ person }) => person),
})

/** Whom the asker was given and has not answered about, or not talked with yet. */
export const givenToMe = query({
  name: 'assignments.givenToMe',
  needs: { permission: 'assignments:answer' },
  input: z.strictObject({}),
  answer: z.strictObject({ people: z.array(onCaseload) }),
  shows: ({ people }) => people.map(({ person }) => person),
})

export const MOST_TO_ASSIGN = 100

const waitsForOne = z.strictObject({
  case: caseId,
  person: personId,
  name: z.string(),
  requestedOn: plainDate,
  language: z.string().nullable(),
  needs: z.array(z.enum(SPECIALTIES)),
  /** A case manager said no. */
  declined: z.boolean(),
})
export type WaitsForOne = z.output<typeof waitsForOne>

/** Who has a right to a case manager, waits for no place, and has none; whoever asked first comes first. */
export const toAssign = query({
  name: 'assignments.toAssign',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({}),
  answer: z.strictObject({ people: z.array(waitsForOne), isAll: z.boolean() }),
  shows: ({ people }) => people.map(({ person }) => person),
})

const lacking = { kinds: z.array(z.enum(CREDENTIAL_KINDS)), why: z.array(z.string()) }

const overUsual = z.strictObject({
  reason: z.literal('over-usual'),
  load: z.int(),
  usual: z.int(),
  points: z.int(),
})

const reason = z.discriminatedUnion('reason', [
  z.strictObject({
    reason: z.enum([
      'speaks-language',
      'language-unknown',
      'needs-interpreter',
      ...NEARNESS,
      'way-unknown',
      'worked-together',
      'new-to-each-other',
    ]),
    points: z.int(),
  }),
  z.strictObject({
    reason: z.enum(['knows-need', 'new-to-need']),
    need: z.string(),
    points: z.int(),
  }),
  z.strictObject({
    reason: z.literal('qualified'),
    kind: z.enum(CREDENTIAL_KINDS),
    until: plainDate.nullable(),
    points: z.int(),
  }),
  z.strictObject({ reason: z.literal('not-shown'), ...lacking, points: z.int() }),
  z.strictObject({ reason: z.literal('away-soon'), from: plainDate, until: plainDate, points: z.int() }),
  overUsual,
  z.strictObject({ reason: z.literal('load'), percent: z.int(), points: z.int() }),
])
const choice = z.strictObject({ staff: staffId, points: z.int(), reasons: z.array(reason) })
const hardNo = z.discriminatedUnion('no', [
  z.strictObject({ no: z.literal('conflict'), why: z.enum(CONFLICTS) }),
  z.strictObject({ no: z.literal('not-wanted') }),
  z.strictObject({ no: z.literal('not-qualified'), ...lacking }),
  z.strictObject({ no: z.literal('away'), until: plainDate }),
])

/** Who could be this person's case manager, best first with reasons, and who could not and why. */
export const suggest = query({
  name: 'assignments.suggest',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({
    choices: z.array(choice),
    ruledOut: z.array(
      z.strictObject({ staff: staffId, why: z.array(hardNo), overUsual: overUsual.nullable() }),
    ),
  }),
  shows: () => [],
})

/** A case manager for each of many, chosen together, beside what one by one would have come to. Nobody is assigned by it. */
export const suggestForAll = query({
  name: 'assignments.suggestForAll',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({}),
  answer: z.strictObject({
    placed: z.array(z.strictObject({ case: caseId, person: personId, name: z.string(), choice })),
    unplaced: z.array(z.strictObject({ case: caseId, person: personId, name: z.string() })),
    points: z.int(),
    oneByOne: z.strictObject({ points: z.int(), unplaced: z.int() }),
  }),
  shows: ({ placed, unplaced }) => [...placed, ...unplaced].map(({ person }) => person),
})
