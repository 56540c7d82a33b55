import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../../intake/index.ts'
import type { Happened } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { type Decision, done, type Moment, operation, query } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { words } from '../../people/index.ts'
import { appealFrom } from '../appeals.ts'
import type { DecisionSettings } from '../settings.ts'
import {
  authorizationAnswered,
  authorizationAppealed,
  authorizationChanged,
  authorizationExtended,
  authorizationLetStand,
  authorizationMoreAsked,
  authorizationMoreGiven,
  authorizationPrepared,
  authorizationReceived,
  authorizationSent,
  authorizationUsed,
  authorizationWithdrawn,
} from './events.ts'
import {
  type AuthorizationState,
  type AuthorizationStep,
  type AuthorizationTerms,
  authorizationId,
  authorizationTerms,
  missingParts,
  planAnswer,
  SENT_BY,
  shownAuthorization,
} from './request.ts'
import { type AuthorizationAct, afterAuthorization } from './states.ts'
import { APPEALED_AS, answerDay, appealAnswerDay } from './times.ts'

/** What the record knows of what the terms name. */
export interface KnownTerms {
  /** The cover is on the record of this person. */
  readonly isCovered: boolean
  /** And it is of the kind of plan that is named. */
  readonly isPlanOf: boolean
  /** Parts whose evidence is not on the record of this person. */
  readonly unknown: readonly string[]
  /** The one that it goes on from is of this case, and was approved. */
  readonly mayContinue: boolean
}

export interface Preparing {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  readonly known: KnownTerms
}

/** How an authorization stands after a change, and what was done. */
export interface Changed {
  readonly state: AuthorizationState
  readonly step: Omit<AuthorizationStep, 'at' | 'by'>
}

const answer = z.strictObject({ authorization: authorizationId, version: z.int() })
type Answer = z.output<typeof answer>

function mayNotAsk(
  { isCovered, isPlanOf, unknown, mayContinue }: KnownTerms,
  terms: AuthorizationTerms,
): Refusal | undefined {
  if (!isCovered) return refuse('no-such-cover', undefined, 'terms.coverage')
  if (!isPlanOf) return refuse('another-kind-of-plan', undefined, 'terms.plan')
  if (terms.until < terms.from) return refuse('ends-before-it-begins', { from: terms.from }, 'terms.until')
  if (unknown.length > 0) return refuse('no-such-evidence', { parts: unknown }, 'terms.parts')
  return mayContinue ? undefined : refuse('nothing-to-go-on-from', undefined, 'terms.continues')
}

/** Begins to write what a plan is asked to allow. */
export const prepareAuthorization = operation({
  name: 'determinations.prepareAuthorization',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ case: caseId, terms: authorizationTerms }),
  answer,
  decide(state: Preparing, { terms }, { on, newId }): Decision<Changed, Answer> {
    if (state.status === 'closed') return refuse('case-is-closed')
    const no = mayNotAsk(state.known, terms)
    if (no) return no
    const authorization = authorizationId.parse(newId())
    const next: AuthorizationState = {
      authorization,
      version: 1,
      case: state.case,
      person: state.person,
      status: 'preparing',
      terms,
      sentOn: null,
      receivedOn: null,
      answerBy: null,
      moreDueOn: null,
      answer: null,
      appealBy: null,
      used: null,
      usedOn: null,
    }
    const step = { act: 'prepare', status: 'preparing', on, sentBy: null, words: null } as const
    const happened = authorizationPrepared.of({ authorization, case: state.case }, state.person)
    return done({ state: next, step }, [happened], { authorization, version: 1 })
  },
})

interface Act {
  readonly act: AuthorizationAct
  readonly on: PlainDate
  readonly sentBy?: AuthorizationStep['sentBy']
  readonly words?: string | null
  readonly becomes?: Partial<AuthorizationState>
  readonly happened: Happened
}

/** One act: where it leads, with what changes and what is said of it. */
function acted(state: AuthorizationState, of: Act): Decision<Changed, Answer> {
  const status = afterAuthorization(state.status, of.act)
  if (isRefusal(status)) return status
  const version = state.version + 1
  const { act, on, sentBy = null, words: said = null } = of
  const next: Changed = {
    state: { ...state, ...of.becomes, status, version },
    step: { act, status, on, sentBy, words: said },
  }
  return done(next, [of.happened], { authorization: state.authorization, version })
}

/** A day that somebody tells of: not to come, and not before what it follows. */
function notYet(
  day: PlainDate,
  { on }: Moment,
  field: string,
  after?: PlainDate | null,
): Refusal | undefined {
  if (day > on) return refuse('day-to-come', { on: day }, field)
  return after && day < after ? refuse('before-it-was-sent', { on: after }, field) : undefined
}

const one = { authorization: authorizationId, version: z.int() }
const needs = { permission: 'determinations:work' } as const

/** Changes what is asked for, while it was not sent. */
export const changeAuthorization = operation({
  name: 'determinations.changeAuthorization',
  needs,
  input: z.strictObject({ ...one, terms: authorizationTerms }),
  answer,
  decide(state: AuthorizationState & { readonly known: KnownTerms }, { terms }, { on }) {
    const { known, ...was } = state
    const no = mayNotAsk(known, terms)
    if (no) return no
    const { authorization, person } = was
    const happened = authorizationChanged.of({ authorization }, person)
    return acted(was, { act: 'change', on, becomes: { terms }, happened })
  },
})

/** It was sent to the plan. What is missing is said, and why it goes all the same. */
export const sendAuthorization = operation({
  name: 'determinations.sendAuthorization',
  needs,
  input: z.strictObject({
    ...one,
    sentOn: plainDate,
    by: z.enum(SENT_BY),
    /** Why it goes without what is missing. */
    without: words(1_000).nullable(),
  }),
  answer,
  decide(state: AuthorizationState, { sentOn, by, without }, moment) {
    const no = notYet(sentOn, moment, 'sentOn')
    if (no) return no
    const missing = missingParts(state.terms)
    if (state.status === 'preparing' && missing.length > 0 && without === null)
      return refuse('say-why-without', { parts: missing }, 'without')
    const { authorization, person, terms } = state
    const happened = authorizationSent.of({ authorization, continues: terms.continues, sentOn }, person)
    return acted(state, {
      act: 'send',
      on: sentOn,
      sentBy: by,
      words: without,
      becomes: { sentOn },
      happened,
    })
  },
})

/** The plan has it, and how that is known. Its time to answer counts from this day, or is what the plan itself says. */
export const authorizationHasCome = operation({
  name: 'determinations.authorizationHasCome',
  needs,
  input: z.strictObject({
    ...one,
    receivedOn: plainDate,
    /** How that is known: a number of the portal, a fax report, whom one spoke to. */
    proof: words(500),
    /** By when the plan says that it will answer, when it says so. */
    toldBy: plainDate.nullable(),
  }),
  answer,
  decide(state: AuthorizationState, { receivedOn, proof, toldBy }, moment) {
    const no = notYet(receivedOn, moment, 'receivedOn', state.sentOn)
    if (no) return no
    if (toldBy !== null && toldBy < receivedOn)
      return refuse('before-it-was-sent', { on: receivedOn }, 'toldBy')
    const { authorization, person, terms } = state
    const counted = answerDay(terms.plan, terms.urgent !== null, receivedOn)
    const answerBy = toldBy ?? counted ?? null
    const happened = authorizationReceived.of({ authorization, receivedOn, answerBy }, person)
    return acted(state, {
      act: 'receive',
      on: receivedOn,
      words: proof,
      becomes: { receivedOn, answerBy },
      happened,
    })
  },
})

/** The plan wants more before it answers. */
export const planAskedMore = operation({
  name: 'determinations.planAskedMore',
  needs,
  input: z.strictObject({ ...one, words: words(1_000), dueOn: plainDate }),
  answer,
  decide(state: AuthorizationState, { words: said, dueOn }, { on }) {
    if (dueOn < on) return refuse('day-is-past', { on: dueOn }, 'dueOn')
    const { authorization, person } = state
    const happened = authorizationMoreAsked.of({ authorization, dueOn }, person)
    return acted(state, { act: 'ask-more', on, words: said, becomes: { moreDueOn: dueOn }, happened })
  },
})

/** What the plan wanted was given to it. */
export const planWasGivenMore = operation({
  name: 'determinations.planWasGivenMore',
  needs,
  input: z.strictObject({ ...one, words: words(1_000) }),
  answer,
  decide(state: AuthorizationState, { words: said }, { on }) {
    const { authorization, person } = state
    const happened = authorizationMoreGiven.of({ authorization }, person)
    return acted(state, { act: 'give-more', on, words: said, becomes: { moreDueOn: null }, happened })
  },
})

/** The plan takes longer, and says until when. */
export const planTakesLonger = operation({
  name: 'determinations.planTakesLonger',
  needs,
  input: z.strictObject({ ...one, answerBy: plainDate, words: words(1_000) }),
  answer,
  decide(state: AuthorizationState, { answerBy, words: said }, { on }) {
    if (state.answerBy !== null && answerBy <= state.answerBy)
      return refuse('not-longer', { on: state.answerBy }, 'answerBy')
    const { authorization, person } = state
    const happened = authorizationExtended.of({ authorization, answerBy }, person)
    return acted(state, { act: 'extend', on, words: said, becomes: { answerBy }, happened })
  },
})

interface Answering extends AuthorizationState {
  readonly settings: Pick<DecisionSettings, 'appeals'>
}

/** Writes down what the plan answered, as its notice says. A no, also in part, has a day until which one may appeal. */
export const planAnswered = operation({
  name: 'determinations.planAnswered',
  needs,
  input: z.strictObject({ ...one, answer: planAnswer }),
  answer,
  decide({ settings, ...state }: Answering, { answer: said }, moment) {
    const no = notYet(said.noticeOn, moment, 'answer.noticeOn', state.sentOn) ?? mayNotStand(state, said)
    if (no) return no
    const { authorization, person, terms } = state
    const { outcome, until, noticeOn } = said
    const appeal = appealFrom([APPEALED_AS[terms.plan]], settings.appeals, noticeOn)
    const appealBy = outcome === 'approved' ? null : (appeal?.by ?? null)
    const happened = authorizationAnswered.of({ authorization, outcome, until, appealBy }, person)
    const becomes = { answer: said, appealBy, moreDueOn: null }
    return acted(state, { act: outcome, on: noticeOn, words: said.reason, becomes, happened })
  },
})

/** Whether an answer says what an answer of its kind must. */
function mayNotStand(
  { terms }: AuthorizationState,
  { outcome, units, from, until }: z.output<typeof planAnswer>,
): Refusal | undefined {
  if (outcome === 'denied')
    return units === null && from === null && until === null
      ? undefined
      : refuse('a-no-allows-nothing', undefined, 'answer.units')
  if (units === null) return refuse('how-much-is-allowed', undefined, 'answer.units')
  if (from === null) return refuse('from-when', undefined, 'answer.from')
  if (until === null) return refuse('until-when', undefined, 'answer.until')
  if (until < from) return refuse('ends-before-it-begins', { from }, 'answer.until')
  if (outcome === 'approved' && units < terms.units)
    return refuse('less-than-asked', { units, asked: terms.units }, 'answer.outcome')
  const isAll = units >= terms.units && from <= terms.from && until >= terms.until
  return outcome === 'partly' && isAll ? refuse('all-that-was-asked', undefined, 'answer.outcome') : undefined
}

/** The refusal was appealed, by the person or by somebody who may act for them, and how that is known. */
export const appealRefusal = operation({
  name: 'determinations.appealRefusal',
  needs,
  input: z.strictObject({ ...one, appealedOn: plainDate, proof: words(500) }),
  answer,
  decide(state: AuthorizationState, { appealedOn, proof }, moment) {
    const no = notYet(appealedOn, moment, 'appealedOn', state.answer?.noticeOn)
    if (no) return no
    const { authorization, person, terms } = state
    const answerBy = appealAnswerDay(terms.plan, terms.urgent !== null, appealedOn) ?? null
    const happened = authorizationAppealed.of({ authorization, appealedOn, answerBy }, person)
    const becomes = { answerBy, appealBy: null }
    return acted(state, { act: 'appeal', on: appealedOn, words: proof, becomes, happened })
  },
})

/** The person was told that they may appeal, and until when, and lets the answer stand. */
export const letRefusalStand = operation({
  name: 'determinations.letRefusalStand',
  needs,
  input: z.strictObject({ ...one, words: words(1_000) }),
  answer,
  decide(state: AuthorizationState, { words: said }, { on }) {
    const { authorization, person } = state
    const happened = authorizationLetStand.of({ authorization }, person)
    return acted(state, { act: 'let-stand', on, words: said, happened })
  },
})

/** How much of what was allowed is used, as somebody counted or told. */
export const noteAuthorizedUse = operation({
  name: 'determinations.noteAuthorizedUse',
  needs,
  input: z.strictObject({
    ...one,
    used: z.int().min(0).max(100_000),
    usedOn: plainDate,
    /** Who counted it, or told. */
    words: words(500),
  }),
  answer,
  decide(state: AuthorizationState, { used, usedOn, words: said }, moment) {
    const no = notYet(usedOn, moment, 'usedOn', state.usedOn)
    if (no) return no
    const { authorization, person } = state
    const units = state.answer?.units ?? null
    if (state.status === 'appealed' && units === null) return refuse('nothing-approved')
    const happened = authorizationUsed.of({ authorization, used, units: units ?? 0 }, person)
    return acted(state, { act: 'note-use', on: usedOn, words: said, becomes: { used, usedOn }, happened })
  },
})

/** It is not asked for any more. */
export const withdrawAuthorization = operation({
  name: 'determinations.withdrawAuthorization',
  needs,
  input: z.strictObject({ ...one, words: words(1_000) }),
  answer,
  decide: (state: AuthorizationState, { words: said }, { on }) => authorizationTakenBack(state, { said, on }),
})

/** Without words when it ends with its case. */
export function authorizationTakenBack(
  state: AuthorizationState,
  { said, on }: { readonly said: string | null; readonly on: PlainDate },
): Decision<Changed, Answer> {
  const { authorization, person } = state
  const why = said === null ? ({ why: 'case-closed' } as const) : {}
  const happened = authorizationWithdrawn.of({ authorization, ...why }, person)
  return acted(state, { act: 'withdraw', on, words: said, becomes: { moreDueOn: null }, happened })
}

/** What plans were asked to allow in a case, newest first. */
export const authorizationsOf = query({
  name: 'determinations.authorizationsOf',
  needs: { permission: 'determinations:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ person: personId, authorizations: z.array(shownAuthorization) }),
  shows: ({ person }) => [person],
})
