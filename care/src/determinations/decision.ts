import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { words } from '../people/index.ts'
import { alternative } from '../referrals/index.ts'
import { ALL_CRITERIA } from './criteria.ts'
import { evidence } from './evidence.ts'
import { packetId } from './packet.ts'
import { PASSED_OVER_WHY, PAYERS } from './payers.ts'
import { determinationId, QUESTIONS } from './question.ts'

export const DECIDED = ['granted', 'denied'] as const
export type Decided = (typeof DECIDED)[number]

/** Why a later decision takes the place of an earlier one. */
export const INSTEAD_WHY = [
  'new-evidence',
  'our-mistake',
  'appeal',
  'things-changed',
  'looked-at-again',
] as const

export const instead = z.strictObject({ why: z.enum(INSTEAD_WHY), words: words(1_000) })

/** A payer that comes first and does not pay, with the proof. */
export const passedOver = z.strictObject({
  payer: z.enum(PAYERS),
  why: z.enum(PASSED_OVER_WHY),
  proof: evidence,
})
export type PassedOver = z.output<typeof passedOver>

export const weighedCriterion = z.strictObject({ criterion: z.enum(ALL_CRITERIA), met: z.boolean() })
export type WeighedCriterion = z.output<typeof weighedCriterion>

/** A decision as it was signed. It is never edited; the one with the highest `n` is in force. */
export const madeDecision = z.strictObject({
  determination: determinationId,
  n: z.int(),
  packet: packetId,
  case: caseId,
  person: personId,
  question: z.enum(QUESTIONS),
  outcome: z.enum(DECIDED),
  criteria: z.array(weighedCriterion),
  evidence: z.array(evidence),
  words: z.string(),
  from: plainDate,
  until: plainDate,
  payer: z.enum(PAYERS).nullable(),
  passedOver: z.array(passedOver),
  alternatives: z.array(alternative),
  appealBy: plainDate.nullable(),
  instead: instead.nullable(),
  decidedBy: staffId,
  role: z.string(),
  decidedOn: plainDate,
  decidedAt: instant,
})
export type MadeDecision = z.output<typeof madeDecision>
