import { z } from 'zod'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import {
  alternative,
  card,
  keptConsent,
  listed,
  MANDATES,
  packetItem,
  reason,
  referralId,
  sender,
} from './referral.ts'
import { ACTS, STATUSES } from './states.ts'

/** `to-do`: what nobody owns yet. */
export const LISTS = ['to-do', ...STATUSES] as const

const place = z.strictObject({ urgency: z.int().min(0).max(3), at: instant, referral: referralId })

/** A page of the intake board: what is most urgent and has waited longest first; what is over, newest first. */
export const board = query({
  name: 'referrals.board',
  needs: { permission: 'referrals:read' },
  input: z.strictObject({
    list: z.enum(LISTS).default('to-do'),
    /** Only what the asker owns. */
    mine: z.boolean().default(false),
    after: place.optional(),
    most: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({ referrals: z.array(listed), next: place.nullable() }),
  shows: ({ referrals }) => [
    ...new Set(referrals.flatMap(({ person }) => (person === null ? [] : [person]))),
  ],
})

/** More than this is only "more than": nobody counts a hundred thousand rows to open a page. */
export const MOST_COUNTED = 99

/** How many stand in each list, up to a bound. */
export const counts = query({
  name: 'referrals.counts',
  needs: { permission: 'referrals:read' },
  input: z.strictObject({}),
  answer: z.strictObject({ counts: z.array(z.strictObject({ list: z.enum(LISTS), count: z.int() })) }),
  shows: () => [],
})

/** More than a worklist shows at once. */
const MOST_NAMED = 200

/** What requests are called, asked for all at once: a worklist holds ids and nothing else. */
export const requestNames = query({
  name: 'referrals.names',
  needs: { permission: 'referrals:read' },
  input: z.strictObject({ referrals: z.array(referralId).min(1).max(MOST_NAMED) }),
  answer: z.strictObject({ names: z.array(listed.pick({ referral: true, name: true, person: true })) }),
  shows: ({ names }) => [...new Set(names.flatMap(({ person }) => (person === null ? [] : [person])))],
})

const step = z.strictObject({
  n: z.int(),
  act: z.string(),
  to: z.enum(STATUSES),
  at: instant,
  by: staffId.nullable(),
  why: z.string().nullable(),
})

/** One referral: the card, the packet, what happened. What was told takes a question of its own. */
export const readReferral = query({
  name: 'referrals.read',
  needs: { permission: 'referrals:read' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({
    ...listed.shape,
    card,
    sender: sender.nullable(),
    consent: keptConsent,
    mandate: z.enum(MANDATES),
    packet: z.array(packetItem),
    alternative: alternative.nullable(),
    duplicateOf: referralId.nullable(),
    duplicates: z.array(referralId),
    steps: z.array(step),
    /** What this reader may do now. */
    acts: z.array(z.enum(ACTS)),
  }),
  shows: ({ person }) => (person === null ? [] : [person]),
})

/** What was told, and the words of each step. */
export const readReason = query({
  name: 'referrals.readReason',
  needs: { permission: 'referrals:read-reason' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({
    person: personId.nullable(),
    reason,
    /** What was said about safety, in this referral and in those put with it. */
    unsafe: z.array(z.strictObject({ referral: referralId, words: z.string() })),
    words: z.array(z.strictObject({ n: z.int(), words: z.string() })),
  }),
  shows: ({ person }) => (person === null ? [] : [person]),
})

/** Other referrals that share a name or a number with this one, so that nobody is asked twice. */
export const alikeReferrals = query({
  name: 'referrals.alike',
  needs: { permission: 'referrals:read' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ alike: z.array(listed) }),
  shows: ({ alike }) => [...new Set(alike.flatMap(({ person }) => (person === null ? [] : [person])))],
})

/** Every referral of a person, newest first. */
export const referralsOf = query({
  name: 'referrals.ofPerson',
  needs: { permission: 'referrals:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ referrals: z.array(listed) }),
  about: ({ person }) => person,
})
