import { z } from 'zod'
import { label } from '../documents/document.ts'
import { idOf, personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import {
  answered,
  born,
  language,
  line,
  phoneNumber,
  pointTerms,
  reach,
  safeHours,
  words,
} from '../people/index.ts'
import { toldFacts } from '../screenings/index.ts'
import { STATUSES } from './states.ts'

export const referralId = idOf('Referral')
export type ReferralId = z.output<typeof referralId>

export const partnerLinkId = idOf('PartnerLink')
export type PartnerLinkId = z.output<typeof partnerLinkId>

/** Who asks. */
export const SOURCES = [
  'self',
  'family',
  'provider',
  'hospital',
  'school',
  'court',
  'partner',
  'other',
] as const
export type Source = (typeof SOURCES)[number]

/** How it came: a call that staff wrote down, the public form, the navigator, a link that was given to a partner. */
export const WAYS = ['phone', 'form', 'navigator', 'link'] as const
export type Way = (typeof WAYS)[number]

/** How urgent the sender says it is. Nobody is triaged by it; it only orders what is read first. */
export const URGENCIES = ['crisis', 'urgent', 'routine', 'not-said'] as const
export type Urgency = (typeof URGENCIES)[number]

/** What is unsaid is read before what is said to have time. */
export const urgencyRank = (urgency: Urgency): number =>
  ({ crisis: 0, urgent: 1, 'not-said': 2, routine: 3 })[urgency]

export const MANDATES = [
  'none',
  'assisted-outpatient',
  'court-order',
  'probation-or-parole',
  'guardian',
  'unknown',
  'not-asked',
] as const

export const CONSENTS = ['yes', 'no', 'not-asked'] as const

/** What the person said yes to, as far as the sender knows. */
export const consent = z.strictObject({
  /** To be contacted. */
  contact: z.enum(CONSENTS),
  /** That the sender learns what came of it, as the sender says. */
  share: z.enum(CONSENTS),
})

/** How a person said to staff whether the sender may learn what comes of it. */
export const HEARD = ['in-person', 'by-phone', 'in-writing'] as const

/** What the sender said, and what the person said to staff since. Only the latter lets the sender learn anything. */
export const keptConsent = consent.extend({
  heard: z.strictObject({ says: z.enum(['yes', 'no']), how: z.enum(HEARD), on: plainDate }).optional(),
})
export type KeptConsent = z.output<typeof keptConsent>

const name = z
  .strictObject({ given: line(80).optional(), family: line(80).optional(), nameUsed: line(80).optional() })
  .refine((of) => of.given !== undefined || of.family !== undefined || of.nameUsed !== undefined, {
    error: 'a-name-to-go-by',
    path: ['nameUsed'],
  })

/** Where somebody can be reached, with what is safe there. Not a postal address: that is asked at intake. */
export const way = z.strictObject({
  at: reach.refine(({ kind }) => kind !== 'postal', { error: 'phone-or-email' }),
  terms: pointTerms.prefault({}),
})

/** The card: what reaching somebody takes, and nothing of why they ask. */
export const card = z
  .strictObject({
    name,
    born: born.default({ answer: 'not-asked' }),
    language: answered(language).default({ answer: 'not-asked' }),
    reach: z.array(way).max(4).default([]),
    /** They are reached through whoever sends this. */
    throughSender: z.boolean().default(false),
    /** When an appointment would suit them. */
    windows: z.array(safeHours).max(7).default([]),
    zip: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
  })
  .refine((of) => of.reach.length > 0 || of.throughSender, { error: 'a-way-to-reach', path: ['reach'] })
export type Card = z.output<typeof card>

/** Who sends it, when that is somebody else than the person. */
export const sender = z
  .strictObject({
    name: line(),
    organization: line().optional(),
    /** What they are to the person: `nurse`, `sister`. */
    role: line(80).optional(),
    phone: phoneNumber.optional(),
    email: z
      .string()
      .trim()
      .max(254)
      .regex(/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+\.[^\s@\p{Cc}\p{Cs}]+$/u)
      .optional(),
  })
  .refine((of) => of.phone !== undefined || of.email !== undefined, {
    error: 'phone-or-email',
    path: ['phone'],
  })
export type Sender = z.output<typeof sender>

/** What was told, kept apart from the card. */
export const reason = z.strictObject({
  /** In the person's or the sender's own words. */
  reason: words(4_000),
  /** What the sender asks of us. */
  question: words(1_000).optional(),
  safety: words(2_000).optional(),
  /** What the person was told about this. */
  told: words(1_000).optional(),
  /** Questions that were answered already, in the words in which they were seen. */
  story: z
    .array(
      z.strictObject({
        asked: line(300),
        said: line(600),
        /** The same answer in the words of the rules, so that nobody has to ask it again. */
        facts: toldFacts.optional(),
      }),
    )
    .max(60)
    .default([]),
})
export type Reason = z.output<typeof reason>

/** The papers that spare a call back. */
export const PACKET = [
  'face-sheet',
  'consent',
  'redisclosure-notice',
  'coverage',
  'assessment',
  'medicines',
  'safety-plan',
  'discharge-summary',
  'treatment-plan',
  'legal-papers',
  'social-needs',
  'access-needs',
] as const

export const packetItem = z.strictObject({
  item: z.enum(PACKET),
  is: z.enum(['present', 'missing', 'not-applicable']),
  source: line().optional(),
  on: plainDate.optional(),
  label: label.default('GENERAL'),
})

export const packet = z
  .array(packetItem)
  .max(PACKET.length)
  .refine((items) => new Set(items.map(({ item }) => item)).size === items.length, { error: 'twice' })
  .default([])

/** What every way in brings. */
export const brought = z.strictObject({
  source: z.enum(SOURCES),
  urgency: z.enum(URGENCIES).default('not-said'),
  card,
  reason,
  consent,
  sender: sender.optional(),
  mandate: z.enum(MANDATES).default('not-asked'),
  packet,
  /** When the sender would like an answer. */
  respondBy: plainDate.optional(),
})
export type Brought = z.output<typeof brought>

/** Why we say no. Each is something that another place can do, so each names one. */
export const DECLINE_WHY = ['outside-our-area', 'no-such-service', 'age-not-served'] as const

/** Where to ask instead. */
export const alternative = z.strictObject({
  name: line(),
  phone: phoneNumber.optional(),
  note: line(300).optional(),
})
export type Alternative = z.output<typeof alternative>

export const CLOSE_WHY = [
  'went-on',
  'not-reached',
  'information-given',
  'person-asked',
  'answered',
  'duplicate',
] as const

/** A referral as staff see it in a list: the card, and nothing that was told. */
export const listed = z.strictObject({
  referral: referralId,
  status: z.enum(STATUSES),
  version: z.int(),
  name: z.string(),
  source: z.enum(SOURCES),
  way: z.enum(WAYS),
  /** The partner or organization that it came from. */
  from: z.string().nullable(),
  urgency: z.enum(URGENCIES),
  /** Something was said about safety. What, takes the question for what was told. */
  hasSafety: z.boolean(),
  receivedAt: instant,
  changedAt: instant,
  respondBy: plainDate.nullable(),
  owner: staffId.nullable(),
  person: personId.nullable(),
  /** What is due about it, and when. */
  due: z.strictObject({ topic: z.string(), at: instant }).nullable(),
})
export type Listed = z.output<typeof listed>
