import { z } from 'zod'
import { caseId } from '../../intake/index.ts'
import { event } from '../../kernel/event.ts'
import { idOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { QUESTIONS } from '../question.ts'
import { OBJECTION_ANSWERS, UNDONE_WHY } from './action.ts'
import { ACTION_KINDS } from './states.ts'
import { EXCEPTIONS } from './times.ts'

const one = {
  action: idOf('AdverseAction'),
  determination: idOf('Determination'),
  packet: idOf('Packet'),
  case: caseId,
}
const yesNo = z.enum(['yes', 'no'])

/** Signed: the notice has to be sent by a day. */
export const adverseActionPlanned = event(
  'determinations.adverseActionPlanned',
  z.strictObject({
    ...one,
    question: z.enum(QUESTIONS),
    kind: z.enum(ACTION_KINDS),
    noticeBy: plainDate,
    effectiveOn: plainDate,
    /** Of what was signed: the trail keeps it too, so that both would have to be changed. */
    hash: z.string(),
  }),
)
export const adverseActionNoticed = event(
  'determinations.adverseActionNoticed',
  z.strictObject({
    ...one,
    notice: idOf('Notice'),
    effectiveOn: plainDate,
    /** The last day on which asking keeps help going for sure. */
    goesOnBy: plainDate,
    appealBy: plainDate,
    exception: z.enum(EXCEPTIONS).nullable(),
  }),
)
export const adverseActionObjected = event(
  'determinations.adverseActionObjected',
  z.strictObject({ ...one, askedOn: plainDate, goesOn: yesNo }),
)
/** An objection was answered. `waits`: the day of action is still to come. */
export const objectionAnswered = event(
  'determinations.objectionAnswered',
  z.strictObject({ ...one, outcome: z.enum(OBJECTION_ANSWERS), waits: yesNo, effectiveOn: plainDate }),
)
export const adverseActionTookEffect = event(
  'determinations.adverseActionTookEffect',
  z.strictObject({ ...one, kind: z.enum(ACTION_KINDS) }),
)
/** The person has again what they had. */
export const adverseActionUndone = event(
  'determinations.adverseActionUndone',
  z.strictObject({ ...one, why: z.enum(UNDONE_WHY), wasInForce: yesNo }),
)
