import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { referralId } from '../referrals/index.ts'
import { CASE_CLOSED_WHY, caseId } from './case.ts'
import { DISPOSITIONS } from './disposition.ts'
import { screeningId } from './screening.ts'

const one = { case: caseId }

/** Care was asked for, on the day of the first word. From it the times of the law are counted. */
export const careRequested = event(
  'intake.requested',
  z.strictObject({ ...one, requestedOn: plainDate, referral: referralId.nullable() }),
)
export const referralAdded = event('intake.referralAdded', z.strictObject({ ...one, referral: referralId }))
/** A screening was signed with what comes of it. Said once for each request that the case came from. */
export const screeningDisposed = event(
  'intake.disposed',
  z.strictObject({
    ...one,
    screening: screeningId,
    referral: referralId.nullable(),
    disposition: z.enum(DISPOSITIONS),
  }),
)
export const caseClosed = event('intake.closed', z.strictObject({ ...one, why: z.enum(CASE_CLOSED_WHY) }))

/** An evaluation was signed: what is due first after a need was found, and the whole one. Who assesses says them. */
export const evaluated = event('intake.evaluated', z.strictObject(one))
export const comprehensivelyEvaluated = event('intake.comprehensivelyEvaluated', z.strictObject(one))
