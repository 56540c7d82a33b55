import { z } from 'zod'
import {
  type BusinessCalendar,
  type Credential,
  type CredentialState,
  credentialOn,
} from '../../agency/index.ts'
import { type Decision, done, type Moment, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Digest, type Signed, sign } from '../../kernel/signed.ts'
import { line, reason, words } from '../../people/index.ts'
import { alternative } from '../../referrals/index.ts'
import { ADMISSION_CRITERIA, ALL_CRITERIA, CLINICAL_CRITERIA, PAYER_CRITERIA } from '../criteria.ts'
import { CLINICAL_DECIDERS, weighed } from '../decide.ts'
import { evidence, type Known } from '../evidence.ts'
import type { PacketState } from '../packet.ts'
import {
  afterQuestion,
  type DecisionId,
  determinationId,
  type Question,
  type QuestionStatus,
} from '../question.ts'
import type { DecisionSettings } from '../settings.ts'
import { type ActionStanding, actionId, type MadeAction } from './action.ts'
import { adverseActionPlanned } from './events.ts'
import { ACTION_KINDS, type ActionKind } from './states.ts'
import { EXCEPTIONS, earliestAction, type NoticeAsked, noticeBy } from './times.ts'

/** A question that had a yes, as whoever takes something from it must know it. */
export interface PlanningAction {
  readonly determination: DecisionId
  readonly version: number
  readonly question: Question
  readonly status: QuestionStatus
  readonly packet: Pick<PacketState, 'packet' | 'case' | 'person' | 'payers'>
  /** Another action about it is on its way. */
  readonly hasOpenAction: boolean
  /** Whoever decides is, or stands in for, the case manager of this person. */
  readonly isCaseManager: boolean
  readonly credentials: readonly Credential[]
  readonly state: CredentialState
  /** What the record knows of each piece of evidence, in the order of the input. */
  readonly known: readonly Known[]
  readonly settings: Pick<DecisionSettings, 'actionNotice'>
  /** On which days public offices here are open. */
  readonly calendar: BusinessCalendar
  readonly digest: Digest
}

export interface PlannedAction {
  /** Under which what was signed is kept. */
  readonly record: string
  readonly action: MadeAction
  readonly standing: ActionStanding
  readonly signed: Signed
  readonly version: number
}

const common = {
  determination: determinationId,
  version: z.int(),
  kind: z.enum(ACTION_KINDS),
  effectiveOn: plainDate,
  evidence: z.array(evidence).max(20),
  /** Why, in the decider's words. They stay in the record; the notice says the criteria. */
  words: reason(),
  /** The rule that it rests on, as it is cited: the notice says it. */
  rule: line(300),
  /** What is less from then on, in the person's language. */
  lessened: z.strictObject({ en: words(500), es: words(500) }).optional(),
  exception: z.enum(EXCEPTIONS).optional(),
  /** Where else there is help. */
  alternatives: z.array(alternative).max(5).default([]),
}

const input = z.strictObject({ ...common, criteria: weighed(ALL_CRITERIA) })
type Said = z.output<typeof input>

const answer = z.strictObject({ action: actionId, noticeBy: plainDate, version: z.int() })
type Answer = z.output<typeof answer>

/** Takes something from the yes of a clinician. It takes a licence that holds here today, as the yes did. */
export const planClinicalAction = operation({
  name: 'determinations.planClinicalAction',
  needs: { permission: 'determinations:decide-clinical' },
  input: z.strictObject({ ...common, criteria: weighed(CLINICAL_CRITERIA) }),
  answer,
  decide(state: PlanningAction, input, moment) {
    if (state.question !== 'clinical') return refuse('another-question')
    const licence = credentialOn(state.credentials, CLINICAL_DECIDERS, state.state, moment.on)
    if (isRefusal(licence)) return licence
    return planned(state, input, moment)
  },
})

/** Takes something from a yes about the program or about who pays. Never whoever is paid for the care. */
export const planAction = operation({
  name: 'determinations.planAction',
  needs: { permission: 'determinations:decide' },
  input,
  answer,
  decide(state: PlanningAction, said, moment) {
    if (state.question === 'clinical') return refuse('another-question')
    const asked: readonly string[] = state.question === 'payer' ? PAYER_CRITERIA : ADMISSION_CRITERIA
    if (said.criteria.some(({ criterion }) => !asked.includes(criterion)))
      return refuse('another-question', undefined, 'criteria')
    return planned(state, said, moment)
  },
})

/** Which time of notice is asked for. */
export const noticeAsked = (
  { packet, settings }: Pick<PlanningAction, 'packet' | 'settings'>,
  exception: Said['exception'] | null,
): NoticeAsked => ({
  payers: packet.payers,
  exception: exception ?? undefined,
  own: settings.actionNotice,
})

/** How a question stands once an action is in force. */
export const questionAfter = (kind: ActionKind, status: QuestionStatus): QuestionStatus | Refusal => {
  if (kind === 'reduced') return status === 'granted' ? status : refuse('nothing-granted')
  return afterQuestion(status, kind === 'suspended' ? 'suspend' : 'end')
}

/** The same rules as for a no, and those of taking something from somebody who has it. */
function mayNotPlan(state: PlanningAction, said: Said, on: PlainDate): Refusal | undefined {
  if (state.isCaseManager) return refuse('case-manager-does-not-decide')
  if (state.hasOpenAction) return refuse('action-is-open')
  if (state.known.includes(undefined)) return refuse('no-such-evidence', undefined, 'evidence')
  const failed = said.criteria.filter(({ met }) => !met)
  if (failed.length === 0) return refuse('name-what-failed', undefined, 'criteria')
  if (said.evidence.length === 0) return refuse('evidence-first', undefined, 'evidence')
  if (said.alternatives.length === 0 && said.exception !== 'death')
    return refuse('where-else-to-ask', undefined, 'alternatives')
  if ((said.kind === 'reduced') !== (said.lessened !== undefined))
    return refuse(said.kind === 'reduced' ? 'say-what-is-less' : 'nothing-is-less', undefined, 'lessened')
  const earliest = earliestAction(noticeAsked(state, said.exception), on, state.calendar)
  if (!earliest) return refuse('no-rule-in-force')
  return said.effectiveOn < earliest.on
    ? refuse('action-too-early', { earliest: earliest.on }, 'effectiveOn')
    : undefined
}

function planned(state: PlanningAction, said: Said, moment: Moment): Decision<PlannedAction, Answer> {
  const { actor, on, now, newId } = moment
  if (actor.kind !== 'staff') return refuse('takes-a-person')
  const after = questionAfter(said.kind, state.status)
  if (isRefusal(after)) return after
  const no = mayNotPlan(state, said, on)
  if (no) return no
  const { determination, question, packet } = state
  const action: MadeAction = {
    action: actionId.parse(newId()),
    determination,
    packet: packet.packet,
    case: packet.case,
    person: packet.person,
    question,
    kind: said.kind,
    effectiveOn: said.effectiveOn,
    criteria: [...said.criteria],
    evidence: [...said.evidence],
    words: said.words,
    rule: said.rule,
    lessened: said.lessened ?? null,
    exception: said.exception ?? null,
    alternatives: [...said.alternatives],
    decidedBy: actor.staff,
    role: actor.role,
    decidedOn: on,
    decidedAt: now,
  }
  const signed = sign(action, state.digest, moment)
  if (isRefusal(signed)) return signed
  const until = noticeBy(
    noticeAsked(state, said.exception),
    { effectiveOn: said.effectiveOn, from: on },
    state.calendar,
  )
  const standing: ActionStanding = {
    action: action.action,
    version: 1,
    status: 'planned',
    before: state.status,
    noticeBy: until,
    noticedOn: null,
    notice: null,
    appealBy: null,
    goesOnBy: null,
    objectedOn: null,
    goesOn: null,
    answered: null,
    inForceOn: null,
    undoneOn: null,
    undoneWhy: null,
  }
  const version = state.version + 1
  const happened = adverseActionPlanned.of(
    {
      action: action.action,
      determination,
      packet: packet.packet,
      case: packet.case,
      question,
      kind: said.kind,
      noticeBy: until,
      effectiveOn: said.effectiveOn,
      hash: signed.signature.hash,
    },
    packet.person,
  )
  return done({ record: newId(), action, standing, signed, version }, [happened], {
    action: action.action,
    noticeBy: until,
    version,
  })
}
