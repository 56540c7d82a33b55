import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { idOf, personId, programId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { FUNDING } from './funding.ts'
import { groundFound, PRIORITIES } from './grounds.ts'
import { WAIT_STATUSES } from './states.ts'

export const entryId = idOf('WaitEntry')
export type EntryId = z.output<typeof entryId>

export const offerId = idOf('WaitOffer')
export type OfferId = z.output<typeof offerId>

export const liftId = idOf('WaitLift')
export type LiftId = z.output<typeof liftId>

/** Days after which somebody asks again how it is going. */
export const RECHECK_DAYS = [30, 90] as const

/** Why somebody does not wait any more. There is no "not heard from" without having tried. */
export const REMOVED_WHY = [
  'served',
  'declined',
  'moved',
  'deceased',
  'ineligible',
  'unreachable',
  'withdrew',
] as const
/** Nobody chooses it: we closed the case, and nobody took anything back. */
export const REMOVED_WITH_CASE = 'case-closed'
export type RemovedWhy = (typeof REMOVED_WHY)[number] | typeof REMOVED_WITH_CASE

/** What there is to lean on until a place is free. */
export const INTERIM_SERVICES = [
  'crisis-numbers',
  'benefits-help',
  'group',
  'peer',
  'navigation',
  'health-counselling',
  'prenatal-care',
] as const

/** Why somebody is offered a place before others who stand ahead. */
export const OUT_OF_TURN = ['language', 'place-fits-few', 'others-not-reached', 'others-have-offers'] as const

/** A place on the list as staff see it. */
export const listedEntry = z.strictObject({
  entry: entryId,
  version: z.int(),
  case: caseId,
  person: personId,
  /** The name the person goes by. */
  name: z.string(),
  program: programId,
  status: z.enum(WAIT_STATUSES),
  funding: z.enum(FUNDING),
  /** The law gives a right to what they wait for. */
  isEntitled: z.boolean(),
  priority: z.enum(PRIORITIES).nullable(),
  grounds: z.array(groundFound),
  tier: z.int(),
  score: z.int(),
  since: plainDate,
  recheckedOn: plainDate,
  recheckDays: z.literal(RECHECK_DAYS),
  interim: z.array(z.enum(INTERIM_SERVICES)),
  deferrals: z.int(),
  offer: z.strictObject({ offer: offerId, heldUntil: plainDate }).nullable(),
  /** 1 is next. Null once they do not wait, and for whoever does not see the whole list. */
  place: z.int().nullable(),
})
export type ListedEntry = z.output<typeof listedEntry>
