import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import {
  CLOSE_WHY,
  DECLINE_WHY,
  HEARD,
  partnerLinkId,
  referralId,
  SOURCES,
  URGENCIES,
  WAYS,
} from './referral.ts'

const one = { referral: referralId }

export const referralReceived = event(
  'referrals.received',
  z.strictObject({ ...one, source: z.enum(SOURCES), way: z.enum(WAYS), urgency: z.enum(URGENCIES) }),
)
export const referralAcknowledged = event('referrals.acknowledged', z.strictObject(one))
export const referralAccepted = event('referrals.accepted', z.strictObject({ ...one, staff: staffId }))
/** Whoever had taken it on left, before an intake came of it: somebody else has to take it. */
export const referralFreed = event('referrals.freed', z.strictObject({ ...one, staff: staffId }))
export const referralDeclined = event(
  'referrals.declined',
  z.strictObject({ ...one, why: z.enum(DECLINE_WHY) }),
)
export const referralWithdrawn = event(
  'referrals.withdrawn',
  z.strictObject({ ...one, by: z.enum(['person', 'sender', 'staff']) }),
)
/** The person wants after all what they took back, and said so by their code. */
export const referralCameBack = event('referrals.cameBack', z.strictObject(one))
/** The person said by their code that they still want what they asked for. */
export const stillWanted = event('referrals.stillWanted', z.strictObject(one))
/** A place is held for the person, and they said by their code that they want it. */
export const placeWanted = event('referrals.placeWanted', z.strictObject(one))
export const referralClosed = event('referrals.closed', z.strictObject({ ...one, why: z.enum(CLOSE_WHY) }))
export const referralReopened = event('referrals.reopened', z.strictObject(one))
export const referralMatched = event('referrals.matched', z.strictObject(one))
export const duplicateLinked = event('referrals.duplicateLinked', z.strictObject({ ...one, to: referralId }))
export const statusChecked = event(
  'referrals.statusChecked',
  z.strictObject({ ...one, by: z.enum(['person', 'sender']) }),
)
export const mayTellRecorded = event(
  'referrals.mayTellRecorded',
  z.strictObject({ ...one, says: z.enum(['yes', 'no']), how: z.enum(HEARD) }),
)
export const codeRefused = event('referrals.codeRefused', z.strictObject({ locked: z.boolean() }))
export const codeRenewed = event(
  'referrals.codeRenewed',
  z.strictObject({ ...one, of: z.enum(['person', 'sender']) }),
)
export const linkMade = event(
  'referrals.linkMade',
  z.strictObject({ link: partnerLinkId, once: z.boolean() }),
)
export const linkRevoked = event('referrals.linkRevoked', z.strictObject({ link: partnerLinkId }))
export const pacesTidied = event('referrals.tidied', z.strictObject({ rows: z.int() }))
