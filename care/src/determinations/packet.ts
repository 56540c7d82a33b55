import { z } from 'zod'
import type { ProgramKind } from '../agency/index.ts'
import { type CaseId, caseId } from '../intake/index.ts'
import { idOf, type PersonId, personId, programId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { evidence } from './evidence.ts'
import type { ItemStep } from './needs.ts'
import { PAYERS, type Payer } from './payers.ts'
import {
  type DecisionId,
  QUESTION_STATUSES,
  QUESTIONS,
  type Question,
  type QuestionStatus,
} from './question.ts'
import {
  EVIDENCE_TAKEN,
  REQUIREMENT_CODES,
  REQUIREMENT_LEVELS,
  type Requirement,
  SUBSTITUTE_CODES,
} from './requirements.ts'
import { ITEM_STATUSES, PACKET_STATUSES, type PacketStatus } from './states.ts'

export const packetId = idOf('Packet')
export type PacketId = z.output<typeof packetId>

/** A question of a packet, as every change of the packet looks at it. */
export interface OpenQuestion {
  readonly determination: DecisionId
  readonly question: Question
  readonly status: QuestionStatus
}

/** A packet as every change of it looks at it first. */
export interface PacketState {
  readonly packet: PacketId
  readonly version: number
  readonly case: CaseId
  readonly person: PersonId
  readonly status: PacketStatus
  /** The day on which it was asked for. It never moves, however late the last paper comes. */
  readonly filedOn: PlainDate
  readonly program: ProgramKind
  readonly payers: readonly Payer[]
  /** What was asked for on the day of filing: what is changed later asks nothing more of those who filed before. */
  readonly requirements: readonly Requirement[]
  readonly steps: readonly ItemStep[]
  readonly questions: readonly OpenQuestion[]
}

/** One requirement of a packet, as it is shown. */
const shownItem = z.strictObject({
  code: z.enum(REQUIREMENT_CODES),
  level: z.enum(REQUIREMENT_LEVELS),
  status: z.enum(ITEM_STATUSES),
  accepts: z.array(z.enum(EVIDENCE_TAKEN)),
  substitutes: z.array(z.enum(SUBSTITUTE_CODES)),
  mayBeWaived: z.boolean(),
  maxAgeDays: z.int().nullable(),
  source: z.string(),
  section: z.string(),
  /** What it rests on now. */
  evidence: evidence.nullable(),
  substitute: z.enum(SUBSTITUTE_CODES).nullable(),
  why: z.string().nullable(),
  words: z.string().nullable(),
  expiresOn: plainDate.nullable(),
  by: staffId.nullable(),
  at: instant.nullable(),
})

/** A packet as it is shown: what is asked for, what is there, and what still has to come. */
export const shownPacket = z.strictObject({
  packet: packetId,
  version: z.int(),
  case: caseId,
  person: personId,
  program: programId,
  payers: z.array(z.enum(PAYERS)),
  status: z.enum(PACKET_STATUSES),
  /** Nobody took it back: the case was closed. */
  endedWithCase: z.boolean(),
  filedOn: plainDate,
  /** Why a day that lies far back was written down only when it was. */
  whyLate: z.string().nullable(),
  completedOn: plainDate.nullable(),
  items: z.array(shownItem),
  /** Of them, what nothing is complete without. */
  missing: z.array(z.enum(REQUIREMENT_CODES)),
  questions: z.array(
    z.strictObject({
      determination: idOf('Determination'),
      question: z.enum(QUESTIONS),
      status: z.enum(QUESTION_STATUSES),
      version: z.int(),
      /** What was asked for before deciding, and until when. */
      moreWords: z.string().nullable(),
      moreDueOn: plainDate.nullable(),
      /** Cover changed after it was decided who pays, and nobody has looked since. */
      cover: z.strictObject({ changedAt: instant, decidedAt: instant }).nullable(),
      /** Somebody found that the decision in force still holds, though cover had changed. */
      stillHolds: z.strictObject({ at: instant, by: staffId, words: z.string() }).nullable(),
    }),
  ),
})
export type ShownPacket = z.output<typeof shownPacket>
