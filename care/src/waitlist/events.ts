import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { event } from '../kernel/event.ts'
import { programId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { entryId, liftId, offerId, REMOVED_WHY, REMOVED_WITH_CASE } from './entry.ts'
import { FUNDING } from './funding.ts'
import { PRIORITIES } from './grounds.ts'

const one = { entry: entryId }

/** Why somebody stands elsewhere on the list than before. */
export const MOVED_BY = ['aged', 'formula', 'grounds', 'safety', 'lift', 'deferred'] as const
export type MovedBy = (typeof MOVED_BY)[number]

export const waitEntered = event(
  'waitlist.entered',
  z.strictObject({
    ...one,
    case: caseId,
    program: programId,
    priority: z.enum(['none', ...PRIORITIES]),
    recheckDays: z.int(),
    /** Whether somebody had said how urgent it is. */
    triaged: z.boolean().optional(),
  }),
)
/** Somebody was put on a list for what the law gives them a right to. */
export const entitledWaits = event(
  'waitlist.entitledWaits',
  z.strictObject({ ...one, funding: z.enum(FUNDING) }),
)
/** Somebody's own facts moved them. What moves many at once is `reranked`. */
export const rankChanged = event(
  'waitlist.rankChanged',
  z.strictObject({
    ...one,
    by: z.enum(MOVED_BY),
    tierFrom: z.int(),
    tierTo: z.int(),
    scoreFrom: z.int(),
    scoreTo: z.int(),
  }),
)
export const reranked = event(
  'waitlist.reranked',
  z.strictObject({ by: z.enum(['aged', 'formula']), version: z.int(), changed: z.int() }),
)
/** They were heard from. `reply`: they said by their code that they still want it, and nobody talked with them. */
export const rechecked = event('waitlist.rechecked', z.strictObject({ ...one, how: z.string().optional() }))
export const recheckTried = event('waitlist.recheckTried', z.strictObject(one))
export const groundsChanged = event('waitlist.groundsChanged', z.strictObject(one))
export const interimServicesBegan = event('waitlist.interimServicesBegan', z.strictObject(one))
/** A place is held until the end of a day; who it is for is asked to answer by then. */
export const placeOffered = event(
  'waitlist.offered',
  z.strictObject({ ...one, offer: offerId, answerBy: instant }),
)
export const offerAnswered = event(
  'waitlist.offerAnswered',
  z.strictObject({ ...one, offer: offerId, answer: z.enum(['accept', 'defer', 'decline']) }),
)
export const offerWithdrawn = event(
  'waitlist.offerWithdrawn',
  z.strictObject({ ...one, offer: offerId, why: z.enum(['place-gone', 'not-answered', 'removed']) }),
)
export const waitAdmitted = event(
  'waitlist.admitted',
  z.strictObject({ ...one, case: caseId, program: programId }),
)
export const waitRemoved = event(
  'waitlist.removed',
  z.strictObject({ ...one, case: caseId, why: z.enum([...REMOVED_WHY, REMOVED_WITH_CASE]) }),
)
/** They came back within the time, and wait on from the day from which they waited. */
export const waitRestored = event(
  'waitlist.restored',
  z.strictObject({ ...one, case: caseId, program: programId, since: plainDate }),
)
export const liftAsked = event('waitlist.liftAsked', z.strictObject({ ...one, lift: liftId }))
export const liftAnswered = event(
  'waitlist.liftAnswered',
  z.strictObject({ ...one, lift: liftId, approved: z.boolean() }),
)
export const formulaAdopted = event('waitlist.formulaAdopted', z.strictObject({ version: z.int() }))
