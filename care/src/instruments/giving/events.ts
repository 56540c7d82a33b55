import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { linkStoppedWhy, OUT } from '../../messages/index.ts'
import { alertId } from './alert-id.ts'
import { answerLinkId, givingId, MODES } from './giving.ts'

/** Which questionnaire it was, and what came of it, stands in the record alone. */
const one = { giving: givingId }

export const givingBegan = event('instruments.began', z.strictObject({ ...one, mode: z.enum(MODES) }))
export const givingSaved = event('instruments.saved', z.strictObject(one))
export const givingFinished = event('instruments.finished', z.strictObject({ ...one, mode: z.enum(MODES) }))
export const DROPPED_WHY = ['begun-by-mistake', 'person-stopped', 'not-needed', 'too-few-answers'] as const
export const givingDropped = event(
  'instruments.dropped',
  z.strictObject({ ...one, why: z.enum(DROPPED_WHY) }),
)
export const ERROR_WHY = ['wrong-person', 'wrong-answers', 'wrong-day', 'corrected', 'other'] as const
export const enteredInError = event(
  'instruments.enteredInError',
  z.strictObject({ ...one, why: z.enum(ERROR_WHY), replacedBy: givingId.nullable() }),
)

/** By which way a link goes: `shown` is read off a screen here, and no message carries it. */
export const LINK_BY = [...OUT, 'any', 'shown'] as const
export const linkSent = event(
  'instruments.linkSent',
  z.strictObject({
    ...one,
    link: answerLinkId,
    by: z.enum(LINK_BY),
    point: z.string().nullable(),
  }),
)
export const linkOpened = event('instruments.linkOpened', z.strictObject({ ...one, link: answerLinkId }))
/** It stopped by itself, before its time. */
export const linkStopped = event(
  'instruments.linkStopped',
  z.strictObject({ ...one, link: answerLinkId, why: linkStoppedWhy }),
)

/** What somebody answered asks for a clinician at once. */
export const alertOpened = event('instruments.alertOpened', z.strictObject({ ...one, alert: alertId }))
/** Somebody wrote down what they did about it. It answers nothing. */
export const alertNoted = event('instruments.alertNoted', z.strictObject({ ...one, alert: alertId }))
export const alertAnswered = event('instruments.alertAnswered', z.strictObject({ ...one, alert: alertId }))
