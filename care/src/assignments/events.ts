import { z } from 'zod'
import { absenceId, CREDENTIAL_KINDS } from '../agency/index.ts'
import { caseId } from '../intake/index.ts'
import { event } from '../kernel/event.ts'
import { idOf, programId, staffId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { assignmentId, DECLINED_WHY, HANDED_OVER_WHY } from './assignment.ts'

const one = { assignment: assignmentId, case: caseId, staff: staffId }

export const assignmentMade = event(
  'assignments.made',
  // `despite`: they were away, `pastUsual`: their caseload passes what is usual; the supervisor said why all the same.
  z.strictObject({ ...one, despite: z.literal('away').optional(), pastUsual: z.literal(true).optional() }),
)
export const assignmentAccepted = event('assignments.accepted', z.strictObject(one))
export const assignmentDeclined = event(
  'assignments.declined',
  z.strictObject({ ...one, why: z.enum(DECLINED_WHY) }),
)
/** What was written down of a case manager: languages, what they know, and how much they hold. */
export const caseManagerDescribed = event(
  'assignments.caseManagerDescribed',
  z.strictObject({ staff: staffId }),
)
/** How much of a case manager's time one person takes was counted anew. */
export const assignmentWeighed = event('assignments.weighed', z.strictObject(one))
/** The case manager and the person talked for the first time. */
export const firstContactMade = event('assignments.firstContactMade', z.strictObject(one))
export const handedOver = event(
  'assignments.handedOver',
  z.strictObject({ ...one, why: z.enum(HANDED_OVER_WHY), to: staffId }),
)
/** Nobody is the case manager any more: theirs left the staff, and it was not handed over before. */
export const assignmentFreed = event('assignments.freed', z.strictObject({ ...one, why: z.literal('left') }))

const askOf = { ask: idOf('CredentialAsk') }
/** What case managers of a program must hold was written down. */
export const credentialAsked = event(
  'assignments.credentialAsked',
  z.strictObject({ ...askOf, program: programId, kinds: z.array(z.enum(CREDENTIAL_KINDS)), from: plainDate }),
)
export const credentialAskConfirmed = event('assignments.credentialAskConfirmed', z.strictObject(askOf))
export const credentialAskEnded = event(
  'assignments.credentialAskEnded',
  z.strictObject({ ...askOf, on: plainDate }),
)

export const coverId = idOf('Cover')
const coverOf = { cover: coverId, assignment: assignmentId, staff: staffId }
/** Somebody is there for a person from a day to a day, for whoever is away. */
export const covered = event(
  'assignments.covered',
  z.strictObject({
    ...coverOf,
    absence: absenceId,
    case: caseId,
    away: staffId,
    from: plainDate,
    until: plainDate,
  }),
)
export const coverShortened = event(
  'assignments.coverShortened',
  z.strictObject({ ...coverOf, back: plainDate }),
)
/** Why a cover ended before its last day: the case manager or the cover left the staff, or a supervisor took it back. */
export const COVER_ENDED_WHY = ['left', 'taken-back'] as const
export const coverEnded = event(
  'assignments.coverEnded',
  z.strictObject({ ...coverOf, why: z.enum(COVER_ENDED_WHY).optional() }),
)
