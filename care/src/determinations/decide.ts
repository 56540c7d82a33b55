import { z } from 'zod'
import { type Credential, type CredentialKind, type CredentialState, credentialOn } from '../agency/index.ts'
import type { Happened } from '../kernel/event.ts'
import { type Decision, done, type Moment, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { type Digest, type Signed, sign } from '../kernel/signed.ts'
import { reason, words } from '../people/index.ts'
import { alternative } from '../referrals/index.ts'
import { appealFrom } from './appeals.ts'
import { ADMISSION_CRITERIA, CLINICAL_CRITERIA, CRITERIA, PAYER_CRITERIA } from './criteria.ts'
import {
  DECIDED,
  type Decided,
  instead,
  type MadeDecision,
  type PassedOver,
  passedOver,
  type WeighedCriterion,
} from './decision.ts'
import { caseGranted, determinationDecided, moreAsked, moreReceived } from './events.ts'
import { type Evidence, evidence, type Known } from './evidence.ts'
import { type From, type NoticeId, noticeId } from './notice.ts'
import { decidedText } from './notice-decided.ts'
import type { NewNotice } from './notice-missing.ts'
import type { PacketState } from './packet.ts'
import { PAYERS, type Payer, payersBefore } from './payers.ts'
import {
  afterQuestion,
  type DecisionId,
  determinationId,
  type Question,
  type QuestionStatus,
} from './question.ts'
import type { DecisionSettings } from './settings.ts'
import type { PacketStatus } from './states.ts'

/** One of the three questions, as whoever decides it must know it. */
export interface Deciding {
  readonly determination: DecisionId
  readonly version: number
  readonly question: Question
  readonly status: QuestionStatus
  /** How often it was decided. */
  readonly decisions: number
  /** Until when more is waited for. */
  readonly moreDueOn: PlainDate | undefined
  readonly packet: Omit<PacketState, 'version' | 'steps' | 'requirements' | 'program'>
  /** A paper is missing today. Also after all were there: one was turned down, ran out, or another payer asks for it. */
  readonly lacks: boolean
  /** Whoever decides is, or stands in for, the case manager of this person. */
  readonly isCaseManager: boolean
  /** Something is about to be taken from it, of which the person was told or will be. */
  readonly hasOpenAction: boolean
  /** The person waits for a place already, or has a case manager. */
  readonly goesOn: boolean
  readonly credentials: readonly Credential[]
  readonly state: CredentialState
  /** What the record knows of each piece of evidence, in the order of the input; and of each proof. */
  readonly known: readonly Known[]
  readonly knownProofs: readonly Known[]
  /** Who covers the person today, as the record says. */
  readonly covered: readonly Payer[]
  /** The last notice of what is missing, and how often one tried to reach the person since. */
  readonly noticed: { readonly dueOn: PlainDate; readonly triesSince: number } | undefined
  readonly settings: Pick<DecisionSettings, 'graceDays' | 'appeals'>
  readonly from: From
  readonly digest: Digest
}

/** What a decision leads to. */
export interface Determined {
  /** Under which the signed decision is kept. */
  readonly record: string
  readonly decision: MadeDecision
  readonly signed: Signed
  readonly version: number
  readonly packetStatus: PacketStatus
  readonly notice: NewNotice
}

interface Said {
  readonly outcome: Decided
  readonly criteria: readonly WeighedCriterion[]
  readonly evidence: readonly Evidence[]
  readonly words: string
  readonly from: PlainDate
  readonly until: PlainDate
  readonly payer: Payer | null
  readonly passedOver: readonly PassedOver[]
  readonly alternatives: readonly z.output<typeof alternative>[]
  readonly instead: z.output<typeof instead> | undefined
}

const common = {
  determination: determinationId,
  version: z.int(),
  outcome: z.enum(DECIDED),
  evidence: z.array(evidence).max(20),
  /** Why, in the decider's words. */
  words: reason(),
  from: plainDate,
  until: plainDate,
  /** Where else to ask, when it is a no. */
  alternatives: z.array(alternative).max(5).default([]),
  /** Takes the place of the decision that is in force. */
  instead: instead.optional(),
}

export const weighed = <const C extends readonly [string, ...string[]]>(criteria: C) =>
  z
    .array(z.strictObject({ criterion: z.enum(criteria), met: z.boolean() }))
    .min(1)
    .max(criteria.length)
    .refine((of) => new Set(of.map(({ criterion }) => criterion)).size === of.length, { error: 'twice' })

const answer = z.strictObject({ notice: noticeId, version: z.int(), appealBy: plainDate.nullable() })
type Answer = z.output<typeof answer>

/** Who may say, with a licence that holds, that somebody belongs to the group that a program is for. */
export const CLINICAL_DECIDERS: readonly CredentialKind[] = [
  'physician',
  'psychologist',
  'psychiatric-nurse-practitioner',
  'physician-assistant',
  'clinical-social-worker',
  'marriage-and-family-therapist',
  'professional-counselor',
]

/** Decides whether somebody belongs to the group that a program is for. It takes a licence that holds here today. */
export const decideClinical = operation({
  name: 'determinations.decideClinical',
  needs: { permission: 'determinations:decide-clinical' },
  input: z.strictObject({ ...common, criteria: weighed(CLINICAL_CRITERIA) }),
  answer,
  decide(state: Deciding, input, moment) {
    if (state.question !== 'clinical') return refuse('another-question')
    const licence = credentialOn(state.credentials, CLINICAL_DECIDERS, state.state, moment.on)
    if (isRefusal(licence)) return licence
    return decided(state, saidIn(input), moment)
  },
})

/** Decides whether the program takes somebody in. That it is full is no reason: then they wait. */
export const decideAdmission = operation({
  name: 'determinations.decideAdmission',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject({ ...common, criteria: weighed(ADMISSION_CRITERIA) }),
  answer,
  decide(state: Deciding, input, moment) {
    if (state.question !== 'admission') return refuse('another-question')
    return decided(state, saidIn(input), moment)
  },
})

/** Decides who pays, with the proof for each payer that comes before and does not. */
export const decidePayer = operation({
  name: 'determinations.decidePayer',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject({
    ...common,
    criteria: weighed(PAYER_CRITERIA),
    payer: z.enum(PAYERS),
    passedOver: z
      .array(passedOver)
      .max(PAYERS.length)
      .refine((of) => new Set(of.map(({ payer }) => payer)).size === of.length, { error: 'twice' }),
  }),
  answer,
  decide(state: Deciding, input, moment) {
    if (state.question !== 'payer') return refuse('another-question')
    const no = mayNotPay(state, input)
    if (no) return no
    return decided(state, { ...saidIn(input), payer: input.payer, passedOver: input.passedOver }, moment)
  },
})

type Common = Omit<Said, 'payer' | 'passedOver' | 'instead'> & { readonly instead?: Said['instead'] }

const saidIn = ({
  outcome,
  criteria,
  evidence,
  words: said,
  from,
  until,
  alternatives,
  instead: in_,
}: Common): Said => ({
  outcome,
  criteria,
  evidence,
  words: said,
  from,
  until,
  payer: null,
  passedOver: [],
  alternatives,
  instead: in_,
})

const INSURERS: readonly Payer[] = ['private', 'medicare', 'medicaid']

function mayNotPay(
  { packet, covered, knownProofs }: Deciding,
  { outcome, payer, passedOver: past }: Pick<Said, 'outcome' | 'passedOver'> & { readonly payer: Payer },
): Refusal | undefined {
  if (!packet.payers.includes(payer)) return refuse('payer-not-asked', undefined, 'payer')
  if (knownProofs.includes(undefined)) return refuse('no-such-evidence', undefined, 'passedOver')
  if (outcome === 'denied') return undefined
  const shown = past.map((one) => one.payer)
  const left = payersBefore(payer).filter((one) => !shown.includes(one))
  if (left.length > 0) return refuse('others-pay-first', { payers: left }, 'passedOver')
  const contradicted = past.filter((one) => one.why === 'no-cover' && covered.includes(one.payer))
  if (contradicted.length > 0)
    return refuse('record-says-covered', { payers: contradicted.map((one) => one.payer) }, 'passedOver')
  return INSURERS.includes(payer) && !covered.includes(payer)
    ? refuse('no-such-cover', undefined, 'payer')
    : undefined
}

/** Everything that holds for all three questions: who may decide, what must be there first, what a no must say. */
function mayNotDecide(state: Deciding, said: Said, on: PlainDate): Refusal | undefined {
  if (state.isCaseManager) return refuse('case-manager-does-not-decide')
  if (state.hasOpenAction) return refuse('action-is-open')
  // Who has all three is told first, and may object: 42 CFR 431.211.
  if (said.outcome === 'denied' && state.packet.questions.every(({ status }) => status === 'granted'))
    return refuse('takes-an-action')
  if (said.until < said.from) return refuse('ends-before-it-begins', { from: said.from }, 'until')
  if (said.from < state.packet.filedOn)
    return refuse('before-it-was-filed', { on: state.packet.filedOn }, 'from')
  if (state.known.includes(undefined)) return refuse('no-such-evidence', undefined, 'evidence')
  return said.outcome === 'granted' ? mayNotGrant(state, said) : mayNotDeny(state, said, on)
}

function mayNotGrant(
  { lacks, question }: Deciding,
  { criteria, evidence: shown }: Said,
): Refusal | undefined {
  if (lacks) return refuse('papers-first')
  if (shown.length === 0) return refuse('evidence-first', undefined, 'evidence')
  if (criteria.some(({ met }) => !met)) return refuse('something-is-not-met', undefined, 'criteria')
  const named: readonly string[] = criteria.map(({ criterion }) => criterion)
  const left = CRITERIA[question].filter((one) => one !== 'papers' && !named.includes(one))
  return left.length > 0 ? refuse('each-criterion', { criteria: left }, 'criteria') : undefined
}

/** Tries to reach somebody before anything is refused for a paper that did not come. */
const TRIES_NEEDED = 2

function mayNotDeny(
  state: Deciding,
  { criteria, alternatives, evidence: shown }: Said,
  on: PlainDate,
): Refusal | undefined {
  const { lacks, moreDueOn, noticed, settings, status } = state
  const failed = criteria.filter(({ met }) => !met).map(({ criterion }) => criterion)
  if (failed.length === 0) return refuse('name-what-failed', undefined, 'criteria')
  if (alternatives.length === 0) return refuse('where-else-to-ask', undefined, 'alternatives')
  // Only that nothing came rests on nothing.
  if (shown.length === 0 && failed.some((one) => one !== 'papers'))
    return refuse('evidence-first', undefined, 'evidence')
  if (status === 'more-asked' && moreDueOn !== undefined && moreDueOn >= on)
    return refuse('more-is-awaited', { on: moreDueOn })
  if (!lacks) return failed.includes('papers') ? refuse('papers-are-there', undefined, 'criteria') : undefined
  if (failed.some((one) => one !== 'papers')) return refuse('papers-first')
  if (!noticed) return refuse('notice-first')
  const until = addDays(noticed.dueOn, settings.graceDays)
  if (until >= on) return refuse('papers-may-come', { on: until })
  return noticed.triesSince < TRIES_NEEDED
    ? refuse('reach-them-first', { tries: noticed.triesSince, needed: TRIES_NEEDED })
    : undefined
}

/** The act that a decision is: a first one, or one that takes the place of another. */
const actOf = ({ outcome, instead: of }: Said) =>
  outcome === 'granted' ? (of ? 'grantInstead' : 'grant') : of ? 'denyInstead' : 'deny'

function decided(state: Deciding, said: Said, moment: Moment): Decision<Determined, Answer> {
  const { actor, on, now, newId } = moment
  if (actor.kind !== 'staff') return refuse('takes-a-person')
  const status = afterQuestion(state.status, actOf(said))
  if (isRefusal(status)) return status
  const no = mayNotDecide(state, said, on)
  if (no) return no
  const { determination, question, packet } = state
  const against = said.payer ? [said.payer] : packet.payers
  const appeal = appealFrom(against, state.settings.appeals, on)
  if (said.outcome === 'denied' && !appeal) return refuse('no-rule-in-force')
  const decision: MadeDecision = {
    determination,
    n: state.decisions + 1,
    packet: packet.packet,
    case: packet.case,
    person: packet.person,
    question,
    outcome: said.outcome,
    criteria: [...said.criteria],
    evidence: [...said.evidence],
    words: said.words,
    from: said.from,
    until: said.until,
    payer: said.payer,
    passedOver: [...said.passedOver],
    alternatives: [...said.alternatives],
    appealBy: said.outcome === 'denied' ? (appeal?.by ?? null) : null,
    instead: said.instead ?? null,
    decidedBy: actor.staff,
    role: actor.role,
    decidedOn: on,
    decidedAt: now,
  }
  const signed = sign(decision, state.digest, moment)
  if (isRefusal(signed)) return signed
  const notice: NoticeId = noticeId.parse(newId())
  const version = state.version + 1
  const next: Determined = {
    record: newId(),
    decision,
    signed,
    version,
    packetStatus: packetAfter(state, said.outcome),
    notice: {
      notice,
      packet: packet.packet,
      person: packet.person,
      kind: said.outcome,
      determination,
      texts: decidedText({ decision, known: state.known, appeal, from: state.from }),
      on,
      dueOn: undefined,
      appealBy: decision.appealBy ?? undefined,
    },
  }
  return done(next, [decidedEvent(decision, signed), ...grantedEvent(state, said.outcome)], {
    notice,
    version,
    appealBy: decision.appealBy,
  })
}

const decidedEvent = (decision: MadeDecision, { signature }: Signed): Happened => {
  const { packet, determination, question, outcome, from, until, person, appealBy } = decision
  const facts = { packet, determination, question, outcome, from, until, ...(appealBy && { appealBy }) }
  return determinationDecided.of(
    { ...facts, isInstead: decision.instead !== null, hash: signature.hash },
    person,
  )
}

const statusesAfter = ({ packet, determination }: Deciding, outcome: Decided): readonly QuestionStatus[] =>
  packet.questions.map((one) => (one.determination === determination ? outcome : one.status))

const isGranted = (statuses: readonly QuestionStatus[]): boolean =>
  statuses.every((status) => status === 'granted')

/** A no to one question settles a packet, and a yes to all three. */
function packetAfter(state: Deciding, outcome: Decided): PacketStatus {
  const statuses = statusesAfter(state, outcome)
  return statuses.includes('denied') || isGranted(statuses) ? 'decided' : 'complete'
}

function grantedEvent(state: Deciding, outcome: Decided): readonly Happened[] {
  if (!isGranted(statusesAfter(state, outcome))) return []
  const { packet, goesOn } = state
  return [caseGranted.of({ packet: packet.packet, case: packet.case, goesOn }, packet.person)]
}

export interface Asking {
  readonly determination: DecisionId
  readonly version: number
  readonly question: Question
  readonly status: QuestionStatus
  readonly packet: Pick<PacketState, 'packet' | 'person'>
}

export interface Asked {
  readonly determination: DecisionId
  readonly version: number
  readonly status: QuestionStatus
  readonly moreWords: string | undefined
  readonly moreDueOn: PlainDate | undefined
}

/** Asks for more before deciding, with a day. It is not an answer: the question stays open. */
export const askMore = operation({
  name: 'determinations.askMore',
  needs: { permission: 'determinations:ask-more' },
  input: z.strictObject({
    determination: determinationId,
    version: z.int(),
    words: words(1_000),
    dueOn: plainDate,
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Asking, { words: said, dueOn }, { on }) {
    const status = afterQuestion(state.status, 'askMore')
    if (isRefusal(status)) return status
    if (dueOn <= on) return refuse('day-is-past', { on: dueOn }, 'dueOn')
    const { determination, question, packet } = state
    const version = state.version + 1
    const next: Asked = { determination, version, status, moreWords: said, moreDueOn: dueOn }
    const happened = moreAsked.of({ packet: packet.packet, determination, question, dueOn }, packet.person)
    return done(next, [happened], { version })
  },
})

/** What was asked for has come. */
export const receiveMore = operation({
  name: 'determinations.receiveMore',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ determination: determinationId, version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Asking, _input, _moment) {
    const status = afterQuestion(state.status, 'receiveMore')
    if (isRefusal(status)) return status
    const { determination, question, packet } = state
    const version = state.version + 1
    const next: Asked = { determination, version, status, moreWords: undefined, moreDueOn: undefined }
    return done(next, [moreReceived.of({ packet: packet.packet, determination, question }, packet.person)], {
      version,
    })
  },
})
