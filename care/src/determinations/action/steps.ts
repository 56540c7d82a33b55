import { z } from 'zod'
import type { BusinessCalendar } from '../../agency/index.ts'
import type { Happened } from '../../kernel/event.ts'
import { type Decision, done, type Moment, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { words } from '../../people/index.ts'
import { appealFrom } from '../appeals.ts'
import { caseGranted } from '../events.ts'
import type { Known } from '../evidence.ts'
import { type From, noticeId } from '../notice.ts'
import type { NewNotice } from '../notice-missing.ts'
import type { PacketState } from '../packet.ts'
import type { QuestionStatus } from '../question.ts'
import type { DecisionSettings } from '../settings.ts'
import {
  type ActionId,
  type ActionStanding,
  actionId,
  type MadeAction,
  NOTICE_WAYS,
  OBJECTION_ANSWERS,
  UNDONE_WHY,
} from './action.ts'
import {
  adverseActionNoticed,
  adverseActionObjected,
  adverseActionTookEffect,
  adverseActionUndone,
  objectionAnswered,
} from './events.ts'
import { actionText } from './notice.ts'
import { noticeAsked, questionAfter } from './plan.ts'
import { type ActionAct, type ActionStatus, afterAction } from './states.ts'
import { continuationOn, earliestAction, GOES_ON, type GoesOn, goesOnUntil, hasAdvance } from './times.ts'

/** An action as every step of it looks at it first. */
export interface ActionState {
  readonly action: ActionId
  readonly version: number
  readonly made: MadeAction
  readonly standing: ActionStanding
  /** How its question stands now, and all of its packet. */
  readonly question: QuestionStatus
  readonly packet: Pick<PacketState, 'packet' | 'case' | 'person' | 'payers' | 'questions'>
  readonly isCaseManager: boolean
  /** The person waits for a place already, or has a case manager. */
  readonly goesOn: boolean
}

/** What a step leads to. */
export interface ActionStep {
  readonly made: MadeAction
  readonly standing: ActionStanding
  readonly act: ActionAct
  readonly on: PlainDate
  readonly words: string | undefined
  /** How the question stands after it, where that changes. */
  readonly question: QuestionStatus | undefined
  readonly notice: NewNotice | undefined
}

const one = { action: actionId, version: z.int() }
const answer = z.strictObject({ version: z.int() })
type Answer = z.output<typeof answer>

const idsOf = ({ action, determination, packet, case: of }: MadeAction) => ({
  action,
  determination,
  packet,
  case: of,
})

interface Stepping {
  readonly act: ActionAct
  readonly on: PlainDate
  readonly change: Partial<ActionStanding>
  readonly words?: string | undefined
  readonly question?: QuestionStatus
  readonly notice?: NewNotice
}

function stepped(
  { made, standing }: ActionState,
  status: ActionStatus,
  { act, on, change, words: said, question, notice }: Stepping,
): ActionStep {
  return {
    made,
    standing: { ...standing, ...change, status, version: standing.version + 1 },
    act,
    on,
    words: said,
    question,
    notice,
  }
}

const told = (
  next: ActionStep,
  ...happened: readonly [Happened, ...Happened[]]
): Decision<ActionStep, Answer> => done(next, happened, { version: next.standing.version })

export interface Noticing extends ActionState {
  readonly settings: Pick<DecisionSettings, 'actionNotice' | 'appeals'>
  readonly calendar: BusinessCalendar
  readonly known: readonly Known[]
  readonly from: From
}

/**
 * Sends the notice of an action. Its days are counted from the day on which it is sent: what was signed early enough may
 * have become too early meanwhile.
 */
export const sendActionNotice = operation({
  name: 'determinations.sendActionNotice',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...one, way: z.enum(NOTICE_WAYS) }),
  answer: z.strictObject({ version: z.int(), notice: noticeId, appealBy: plainDate, goesOnBy: plainDate }),
  decide(state: Noticing, { way }, { on, newId }) {
    const status = afterAction(state.standing.status, 'notice')
    if (isRefusal(status)) return status
    const { made, packet, settings } = state
    const earliest = earliestAction(noticeAsked(state, made.exception), on, state.calendar)
    const appeal = appealFrom(packet.payers, settings.appeals, on)
    if (!earliest || !appeal) return refuse('no-rule-in-force')
    if (made.effectiveOn < earliest.on) return refuse('notice-too-late', { earliest: earliest.on })
    const noticed = { effectiveOn: made.effectiveOn, noticedOn: on, hadAdvance: hasAdvance(made.exception) }
    const goesOnBy = goesOnUntil(noticed)
    const notice = noticeId.parse(newId())
    const texts = actionText({
      action: made,
      known: state.known,
      appeal,
      goesOnBy,
      hadAdvance: noticed.hadAdvance,
      time: earliest.time,
      from: state.from,
    })
    const next = stepped(state, status, {
      act: 'notice',
      on,
      words: way,
      change: { noticedOn: on, notice, appealBy: appeal.by, goesOnBy },
      notice: {
        notice,
        packet: packet.packet,
        person: packet.person,
        kind: made.kind,
        determination: made.determination,
        texts,
        on,
        dueOn: undefined,
        appealBy: appeal.by,
      },
    })
    const happened = adverseActionNoticed.of(
      {
        ...idsOf(made),
        notice,
        effectiveOn: made.effectiveOn,
        goesOnBy,
        appealBy: appeal.by,
        exception: made.exception,
      },
      packet.person,
    )
    return done(next, [happened], { version: next.standing.version, notice, appealBy: appeal.by, goesOnBy })
  },
})

/** Writes down that the person does not agree. Anybody who works with them may; asked in time, help goes on. */
export const objectToAction = operation({
  name: 'determinations.objectToAction',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({
    ...one,
    /** The day on which they said so, however late it is written down. */
    askedOn: plainDate,
    /** They want help to go on, or begin again, until it is decided. They may be asked to pay it back. */
    goesOn: z.boolean(),
    words: words(1_000).optional(),
  }),
  answer: z.strictObject({ version: z.int(), goesOn: z.enum(GOES_ON).nullable() }),
  decide(state: ActionState, { askedOn, goesOn: wants, words: said }, { on }) {
    const { made, standing, packet } = state
    const act = wants ? 'goOn' : 'object'
    const status = afterAction(standing.status, act)
    if (isRefusal(status)) return status
    const { noticedOn } = standing
    if (noticedOn === null) return refuse('notice-comes-first')
    if (standing.objectedOn !== null && !wants) return refuse('objected-already', { on: standing.objectedOn })
    if (askedOn > on) return refuse('day-to-come', { on: askedOn }, 'askedOn')
    if (askedOn < noticedOn) return refuse('before-the-notice', { on: noticedOn }, 'askedOn')
    const found = continuationOn(
      { effectiveOn: made.effectiveOn, noticedOn, hadAdvance: hasAdvance(made.exception) },
      askedOn,
    )
    const begins = wants && standing.status === 'in-force'
    if (begins && isDecidedSince(state)) return refuse('decided-since')
    if (wants && found.is === 'too-late') return refuse('too-late-to-go-on', { on: found.until }, 'goesOn')
    const goesOn: GoesOn | null = wants ? found.is : null
    const next = stepped(state, status, {
      act,
      on: askedOn,
      words: said,
      change: { objectedOn: askedOn, goesOn, answered: null },
      // What ended or paused begins again, as it stood.
      ...(begins && { question: standing.before }),
    })
    const happened = adverseActionObjected.of(
      { ...idsOf(made), askedOn, goesOn: wants ? 'yes' : 'no' },
      packet.person,
    )
    return done(next, [happened], { version: next.standing.version, goesOn })
  },
})

/** The day has come, nobody objected in time, and it is so from now on. A person says it: nothing ends by itself. */
export const putActionInForce = operation({
  name: 'determinations.putActionInForce',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject(one),
  answer,
  decide(state: ActionState, _input, { on }) {
    const { made, standing, packet } = state
    const status = afterAction(standing.status, 'takeEffect')
    if (isRefusal(status)) return status
    if (state.isCaseManager) return refuse('case-manager-does-not-decide')
    if (on < made.effectiveOn) return refuse('day-is-to-come', { on: made.effectiveOn })
    const question = questionAfter(made.kind, state.question)
    if (isRefusal(question)) return question
    const next = stepped(state, status, { act: 'takeEffect', on, change: { inForceOn: on }, question })
    return told(next, adverseActionTookEffect.of({ ...idsOf(made), kind: made.kind }, packet.person))
  },
})

/** What came of an objection. Never by whoever decided it first, nor by whoever is paid for the care (42 CFR 431.240(a)(3)). */
export const answerObjection = operation({
  name: 'determinations.answerObjection',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject({ ...one, outcome: z.enum(OBJECTION_ANSWERS), words: words(2_000) }),
  answer,
  decide(state: ActionState, { outcome, words: said }, moment) {
    const { on } = moment
    const { made, standing, packet } = state
    const waits = on < made.effectiveOn
    const act = outcome === 'overturned' ? 'undo' : waits ? 'upholdBefore' : 'uphold'
    const status = afterAction(standing.status, act)
    if (isRefusal(status)) return status
    if (standing.objectedOn === null || standing.answered !== null) return refuse('nothing-objected')
    const no = mayNotAnswer(state, moment)
    if (no) return no
    const happened = objectionAnswered.of(
      {
        ...idsOf(made),
        outcome,
        waits: standing.status === 'continued' && status === 'noticed' ? 'yes' : 'no',
        effectiveOn: made.effectiveOn,
      },
      packet.person,
    )
    if (outcome === 'overturned') return undone(state, { why: 'appeal-won', words: said }, moment, [happened])
    if (status !== 'in-force' || standing.status === 'in-force')
      return told(stepped(state, status, { act, on, words: said, change: { answered: outcome } }), happened)
    const question = questionAfter(made.kind, state.question)
    if (isRefusal(question)) return question
    const change = { answered: outcome, inForceOn: on }
    const next = stepped(state, status, { act, on, words: said, change, question })
    return told(
      next,
      happened,
      adverseActionTookEffect.of({ ...idsOf(made), kind: made.kind }, packet.person),
    )
  },
})

function mayNotAnswer({ made, isCaseManager }: ActionState, { actor }: Moment): Refusal | undefined {
  if (isCaseManager) return refuse('case-manager-does-not-decide')
  return actor.kind === 'staff' && actor.staff === made.decidedBy ? refuse('decided-it-first') : undefined
}

/** Gives back what was taken, or was to be taken, with the reason. Before the day nothing was lost; after it, from the day on. */
export const undoAction = operation({
  name: 'determinations.undoAction',
  needs: { permission: 'determinations:decide' },
  input: z.strictObject({ ...one, why: z.enum(UNDONE_WHY).exclude(['appeal-won']), words: words(2_000) }),
  answer,
  decide(state: ActionState, { why, words: said }, moment) {
    if (state.isCaseManager) return refuse('case-manager-does-not-decide')
    return undone(state, { why, words: said }, moment, [])
  },
})

/** A later decision, or a later action, stands in its place: this one has nothing to give back. */
const isDecidedSince = ({ made, standing, question }: ActionState): boolean =>
  questionAfter(made.kind, standing.before) !== question

function undone(
  state: ActionState,
  { why, words: said }: { readonly why: (typeof UNDONE_WHY)[number]; readonly words: string },
  { on }: Moment,
  first: readonly Happened[],
): Decision<ActionStep, Answer> {
  const { made, standing, packet } = state
  const status = afterAction(standing.status, 'undo')
  if (isRefusal(status)) return status
  const wasInForce = standing.status === 'in-force'
  if (wasInForce && isDecidedSince(state)) return refuse('decided-since')
  const next = stepped(state, status, {
    act: 'undo',
    on,
    words: said,
    change: {
      undoneOn: on,
      undoneWhy: why,
      ...(why === 'appeal-won' && { answered: 'overturned' as const }),
    },
    ...(wasInForce && { question: standing.before }),
  })
  const happened = adverseActionUndone.of(
    { ...idsOf(made), why, wasInForce: wasInForce ? 'yes' : 'no' },
    packet.person,
  )
  const again = wasInForce ? grantedAgain(state) : []
  const [head, ...rest] = [...first, happened, ...again]
  return told(next, head ?? happened, ...rest)
}

/** With it, all three are a yes again: somebody finds a case manager, unless there is one. */
function grantedAgain({ made, standing, packet, goesOn }: ActionState): readonly Happened[] {
  const statuses = packet.questions.map((one) =>
    one.determination === made.determination ? standing.before : one.status,
  )
  if (made.kind === 'reduced' || !statuses.every((one) => one === 'granted')) return []
  return [caseGranted.of({ packet: packet.packet, case: packet.case, goesOn }, packet.person)]
}
