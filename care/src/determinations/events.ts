import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { event } from '../kernel/event.ts'
import { idOf, programId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { PAYERS } from './payers.ts'
import { QUESTIONS } from './question.ts'
import { REQUIREMENT_CODES, SUBSTITUTE_CODES } from './requirements.ts'

const one = { packet: idOf('Packet') }
const item = { ...one, requirement: z.enum(REQUIREMENT_CODES) }
const question = { ...one, determination: idOf('Determination'), question: z.enum(QUESTIONS) }

export const packetOpened = event(
  'determinations.packetOpened',
  z.strictObject({ ...one, case: caseId, program: programId, filedOn: plainDate }),
)
export const evidenceRecorded = event('determinations.evidenceRecorded', z.strictObject(item))
export const substituteTaken = event(
  'determinations.substituteTaken',
  z.strictObject({ ...item, substitute: z.enum(SUBSTITUTE_CODES) }),
)
export const requirementWaived = event(
  'determinations.requirementWaived',
  z.strictObject({ ...item, why: z.string() }),
)
export const requirementExempted = event('determinations.requirementExempted', z.strictObject(item))
export const evidenceRejected = event('determinations.evidenceRejected', z.strictObject(item))
export const expiryNoted = event(
  'determinations.expiryNoted',
  z.strictObject({ ...item, expiresOn: plainDate }),
)
/** What runs out next of what a packet rests on, and when a newer one is asked for. Said again when that changes. */
export const paperRunsOut = event(
  'determinations.paperRunsOut',
  z.strictObject({ ...item, expiresOn: plainDate, askBy: plainDate }),
)
/** Nothing of a packet runs out any more. */
export const papersHold = event('determinations.papersHold', z.strictObject(one))
export const payerSought = event(
  'determinations.payerSought',
  z.strictObject({ ...one, payer: z.enum(PAYERS) }),
)
/** One notice of everything that is missing, with the day until which it is waited for. */
export const missingNoticed = event(
  'determinations.missingNoticed',
  z.strictObject({ ...one, notice: idOf('Notice'), dueOn: plainDate }),
)
/** The person has a notice: in their hands, by mail, or read to them. */
export const noticeGiven = event(
  'determinations.noticeGiven',
  z.strictObject({
    ...one,
    notice: idOf('Notice'),
    way: z.enum(['by-hand', 'mail', 'read-aloud']),
    on: plainDate,
  }),
)
/** All that must be there is: from here the time to decide counts. Said once for each question that is open. */
export const packetCompleted = event('determinations.packetCompleted', z.strictObject(question))
/** Said once for each question that was open. `why`: we closed the case; without it, the person took it back. */
export const questionWithdrawn = event(
  'determinations.withdrawn',
  z.strictObject({ ...question, why: z.literal('case-closed').optional() }),
)
export const settingsChanged = event(
  'determinations.settingsChanged',
  z.strictObject({ version: z.int(), from: plainDate }),
)
/** More is asked for before deciding, until a day. */
export const moreAsked = event('determinations.moreAsked', z.strictObject({ ...question, dueOn: plainDate }))
export const moreReceived = event('determinations.moreReceived', z.strictObject(question))
/** Cover changed after it was decided who pays; or is again as it was then, and there is nothing to look at. */
export const coverChanged = event(
  'determinations.coverChanged',
  z.strictObject({ ...question, changed: z.boolean() }),
)
/** Cover changed after it was decided who pays, and somebody found that the decision still holds. */
export const payerStillHolds = event('determinations.payerStillHolds', z.strictObject(question))
export const determinationDecided = event(
  'determinations.decided',
  z.strictObject({
    ...question,
    outcome: z.enum(['granted', 'denied']),
    from: plainDate,
    until: plainDate,
    /** Of a no: until when one may appeal. */
    appealBy: plainDate.optional(),
    /** It takes the place of an earlier one. */
    isInstead: z.boolean(),
    /** Of what was signed: the trail keeps it too, so that both would have to be changed. */
    hash: z.string(),
  }),
)
/** All three questions of a packet have a yes. */
export const caseGranted = event(
  'determinations.granted',
  z.strictObject({
    ...one,
    case: caseId,
    /** They wait for a place already, or have a case manager. */
    goesOn: z.boolean(),
  }),
)
/** What somebody pays by their income, as it was agreed. A later agreement takes its place. */
export const feeAgreed = event(
  'determinations.feeAgreed',
  z.strictObject({ case: caseId, n: z.int(), percent: z.int(), until: plainDate }),
)
