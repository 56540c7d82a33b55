import { z } from 'zod'
import { caseId } from '../../intake/index.ts'
import { event } from '../../kernel/event.ts'
import { idOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { ANSWERS } from './states.ts'

const one = { authorization: idOf('Authorization') }

export const authorizationPrepared = event(
  'determinations.authorizationPrepared',
  z.strictObject({ ...one, case: caseId }),
)
export const authorizationChanged = event('determinations.authorizationChanged', z.strictObject(one))
export const authorizationSent = event(
  'determinations.authorizationSent',
  z.strictObject({ ...one, continues: idOf('Authorization').nullable(), sentOn: plainDate }),
)
/** The plan has it: from here its time counts, where one is known. */
export const authorizationReceived = event(
  'determinations.authorizationReceived',
  z.strictObject({ ...one, receivedOn: plainDate, answerBy: plainDate.nullable() }),
)
export const authorizationMoreAsked = event(
  'determinations.authorizationMoreAsked',
  z.strictObject({ ...one, dueOn: plainDate }),
)
export const authorizationMoreGiven = event('determinations.authorizationMoreGiven', z.strictObject(one))
export const authorizationExtended = event(
  'determinations.authorizationExtended',
  z.strictObject({ ...one, answerBy: plainDate }),
)
export const authorizationAnswered = event(
  'determinations.authorizationAnswered',
  z.strictObject({
    ...one,
    outcome: z.enum(ANSWERS),
    until: plainDate.nullable(),
    appealBy: plainDate.nullable(),
  }),
)
/** The refusal was appealed: the plan answers anew, by a day where one is known. */
export const authorizationAppealed = event(
  'determinations.authorizationAppealed',
  z.strictObject({ ...one, appealedOn: plainDate, answerBy: plainDate.nullable() }),
)
/** The person knows that they may appeal, and does not want to. */
export const authorizationLetStand = event('determinations.authorizationLetStand', z.strictObject(one))
export const authorizationUsed = event(
  'determinations.authorizationUsed',
  z.strictObject({ ...one, used: z.int(), units: z.int() }),
)
/** `why`: we closed the case; without it, somebody took it back. */
export const authorizationWithdrawn = event(
  'determinations.authorizationWithdrawn',
  z.strictObject({ ...one, why: z.literal('case-closed').optional() }),
)
