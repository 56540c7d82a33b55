import { z } from 'zod'
import { caseId } from '../../intake/index.ts'
import { idOf, personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { alternative } from '../../referrals/index.ts'
import { weighedCriterion } from '../decision.ts'
import { evidence } from '../evidence.ts'
import { noticeId } from '../notice.ts'
import { packetId } from '../packet.ts'
import { determinationId, QUESTION_STATUSES, QUESTIONS } from '../question.ts'
import { ACTION_KINDS, ACTION_STATUSES } from './states.ts'
import { EXCEPTIONS, GOES_ON } from './times.ts'

export const actionId = idOf('AdverseAction')
export type ActionId = z.output<typeof actionId>

/** What is less from then on, as the person reads it. */
export const lessened = z.strictObject({ en: z.string(), es: z.string() })

/** A decision against somebody as it was signed. Nothing in it changes later. */
export const madeAction = z.strictObject({
  action: actionId,
  determination: determinationId,
  packet: packetId,
  case: caseId,
  person: personId,
  question: z.enum(QUESTIONS),
  kind: z.enum(ACTION_KINDS),
  effectiveOn: plainDate,
  criteria: z.array(weighedCriterion),
  evidence: z.array(evidence),
  words: z.string(),
  /** The rule that it rests on, as it is cited. */
  rule: z.string(),
  lessened: lessened.nullable(),
  exception: z.enum(EXCEPTIONS).nullable(),
  alternatives: z.array(alternative),
  decidedBy: staffId,
  role: z.string(),
  decidedOn: plainDate,
  decidedAt: instant,
})
export type MadeAction = z.output<typeof madeAction>

/** How a notice reached the person. */
export const NOTICE_WAYS = ['mail', 'handed-over', 'sent-as-they-asked'] as const

export const UNDONE_WHY = [
  'our-mistake',
  'papers-came',
  'things-changed',
  'found-again',
  'day-moves',
  'appeal-won',
] as const

export const OBJECTION_ANSWERS = ['upheld', 'overturned'] as const

/** How an action stands beside what was signed. */
export const actionStanding = z.strictObject({
  action: actionId,
  version: z.int(),
  status: z.enum(ACTION_STATUSES),
  /** How the question stood before. */
  before: z.enum(QUESTION_STATUSES),
  /** The last day on which the notice may be sent. */
  noticeBy: plainDate,
  noticedOn: plainDate.nullable(),
  notice: noticeId.nullable(),
  appealBy: plainDate.nullable(),
  /** The last day on which asking keeps help going for sure. */
  goesOnBy: plainDate.nullable(),
  objectedOn: plainDate.nullable(),
  goesOn: z.enum(GOES_ON).nullable(),
  answered: z.enum(OBJECTION_ANSWERS).nullable(),
  inForceOn: plainDate.nullable(),
  undoneOn: plainDate.nullable(),
  undoneWhy: z.enum(UNDONE_WHY).nullable(),
})
export type ActionStanding = z.output<typeof actionStanding>

export const shownAction = madeAction.extend({
  ...actionStanding.shape,
  holds: z.boolean(),
  steps: z.array(
    z.strictObject({
      act: z.string(),
      status: z.enum(ACTION_STATUSES),
      on: plainDate,
      words: z.string().nullable(),
      by: staffId.nullable(),
      at: instant,
    }),
  ),
})
export type ShownAction = z.output<typeof shownAction>
