import type { StateCode } from '@handrail/eligibility'
import { z } from 'zod'
import type { Credential } from '../../agency/index.ts'
import { type StaffId, staffId } from '../../kernel/ids.ts'
import { done, type Moment, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Signed } from '../../kernel/signed.ts'
import {
  type NewRelation,
  type Relation,
  relationBegan,
  relationEnded,
  relationId,
  words,
} from '../../people/index.ts'
import { assessmentAwaits, assessmentCoSigned, assessmentHandedBack, assessmentTakenBack } from '../events.ts'
import { type AssessmentAct, afterAssessment } from '../states.ts'
import { type AssessmentKind, assessmentId } from './assessment.ts'
import {
  type AssessmentSigned,
  licenceFor,
  readyToSign,
  type SigningAssessment,
  signedEvents,
} from './sign.ts'
import { mayWrite, type Writing } from './write.ts'

export interface AskingCoSignature extends SigningAssessment {
  /** Whoever is asked: what they are licensed for, whether they see patients here, and whether they co-sign something of this person already. */
  readonly asked: {
    readonly theirs: readonly Credential[]
    readonly isClinician: boolean
    readonly isCoSigner: boolean
  }
}

export interface CoSignatureAsked extends AssessmentSigned {
  readonly coSigner: StaffId
  /** What lets them read it, where nothing does. */
  readonly begins: NewRelation | undefined
}

/**
 * Signs an assessment on a licence that works under supervision, and asks somebody to co-sign it. Until they do it stands for
 * nothing: nothing is decided on it, no time of the law is met, and nothing in it changes.
 */
export const askCoSignature = operation({
  name: 'intake.askCoSignature',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId, version: z.int(), coSigner: staffId }),
  answer: z.strictObject({ hash: z.string() }),
  decide(state: AskingCoSignature, { assessment, coSigner }, moment) {
    const no = mayWrite(state, 'submit', moment)
    if (no) return no
    if (coSigner === state.by) return refuse('not-your-own', undefined, 'coSigner')
    const ready = readyToSign(state, 'supervised', moment)
    if (isRefusal(ready)) return ready
    const where = state.content.service?.state
    const { servedOn, person, signed } = ready
    if (
      !where ||
      !state.asked.isClinician ||
      !mayCoSign(state.asked.theirs, { where, servedOn, on: moment.on })
    )
      return refuse('may-not-co-sign', undefined, 'coSigner')
    const begins = state.asked.isCoSigner ? undefined : beginsReading(state, coSigner, moment)
    const next: CoSignatureAsked = { assessment, ...ready, coSigner, begins }
    const { hash } = signed.signature
    const facts = { case: ready.case, assessment, kind: ready.kind, servedOn, coSigner, hash }
    const began = begins && { relation: begins.relation, staff: begins.staff, kind: 'co-signer' as const }
    return done(
      next,
      [assessmentAwaits.of(facts, person), ...(began ? [relationBegan.of(began, person)] : [])],
      { hash },
    )
  },
})

/** Whether somebody signs alone for a service: only they co-sign. */
export const mayCoSign = (
  theirs: readonly Credential[],
  of: { readonly where: StateCode; readonly servedOn: PlainDate; readonly on: PlainDate },
): boolean => !isRefusal(licenceFor(theirs, { as: 'kinds', ...of }))

/** How somebody would sign for a service: alone, waiting for another, or not at all. */
export function signsAs(
  theirs: readonly Credential[],
  of: { readonly where: StateCode; readonly servedOn: PlainDate; readonly on: PlainDate },
): 'alone' | 'supervised' | 'not' {
  if (mayCoSign(theirs, of)) return 'alone'
  return isRefusal(licenceFor(theirs, { as: 'supervised', ...of })) ? 'not' : 'supervised'
}

const beginsReading = (
  { person }: Pick<Writing, 'person'>,
  staff: StaffId,
  { now, newId }: Moment,
): NewRelation => ({
  relation: relationId.parse(newId()),
  person,
  staff,
  kind: 'co-signer',
  from: now,
  until: undefined,
  reason: undefined,
})

export interface Awaiting extends Writing {
  readonly kind: AssessmentKind
  /** What waits, as it was signed; nothing when nothing waits. */
  readonly waits:
    | {
        readonly n: number
        readonly signed: Signed
        readonly coSigner: StaffId
        readonly where: StateCode
        readonly servedOn: PlainDate
        readonly validUntil: PlainDate | undefined
      }
    | undefined
  /** What lets whoever was asked read it, unless something else of this person waits for them too. */
  readonly reads: Relation | undefined
  /** Every licence of whoever asks. */
  readonly theirs: readonly Credential[]
}

type Waits = NonNullable<Awaiting['waits']>

/** Nothing waits for them any more: what let them read it goes with it. */
function readingEnds({ reads: ends, person }: Pick<Awaiting, 'reads' | 'person'>) {
  const ended = ends && { relation: ends.relation, staff: ends.staff, kind: 'co-signer' as const }
  return { ends, happened: ended ? [relationEnded.of(ended, person)] : [] }
}

/** What waits, for the one who was asked to co-sign it. */
function forItsCoSigner(of: Awaiting, act: AssessmentAct, { actor }: Moment): Waits | Refusal {
  if (actor.kind !== 'staff') return refuse('takes-a-person')
  const after = afterAssessment(of.status, act)
  if (isRefusal(after)) return after
  if (!of.waits) return refuse('not-signed-yet')
  // Whoever wrote it is never the one; the database holds to that too.
  if (actor.staff === of.by) return refuse('not-your-own')
  return actor.staff === of.waits.coSigner
    ? of.waits
    : refuse('only-its-co-signer', { by: of.waits.coSigner })
}

export interface AssessmentCoSigned extends AssessmentSigned {
  readonly n: number
  /** The licence on which it was co-signed. */
  readonly credential: Pick<Credential, 'kind' | 'state'>
  readonly ends: Relation | undefined
}

/** Co-signs what somebody under supervision signed: from now on it stands as if signed alone. */
export const coSignAssessment = operation({
  name: 'intake.coSignAssessment',
  needs: { permission: 'intake:assess' },
  /** What is co-signed is what one has read. */
  input: z.strictObject({ assessment: assessmentId, hash: z.string() }),
  answer: z.strictObject({ validUntil: plainDate.nullable() }),
  decide(state: Awaiting, { assessment, hash }, moment) {
    const waits = forItsCoSigner(state, 'coSign', moment)
    if (isRefusal(waits)) return waits
    if (waits.signed.signature.hash !== hash) return refuse('changed-meanwhile')
    const { where, servedOn, validUntil: until, signed, n } = waits
    const credential = licenceFor(state.theirs, { as: 'kinds', where, servedOn, on: moment.on })
    if (isRefusal(credential)) return credential
    const { case: of, person, kind } = state
    const stands = { assessment, case: of, person, kind, servedOn, validUntil: until, signed }
    const { ends, happened } = readingEnds(state)
    const next: AssessmentCoSigned = {
      ...stands,
      n,
      credential: { kind: credential.kind, state: credential.state },
      ends,
    }
    return done(
      next,
      [assessmentCoSigned.of({ case: of, assessment, hash }, person), ...signedEvents(stands), ...happened],
      {
        validUntil: until ?? null,
      },
    )
  },
})

export interface CameBack extends Pick<Writing, 'assessment' | 'case' | 'person'> {
  readonly n: number
  readonly ends: Relation | undefined
}

/** Hands it back with what is still wanted. It may be written in again, and signed anew. */
export const handBackAssessment = operation({
  name: 'intake.handBackAssessment',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId, words: words(4_000) }),
  answer: z.null(),
  decide(state: Awaiting, { assessment }, moment) {
    const waits = forItsCoSigner(state, 'handBack', moment)
    if (isRefusal(waits)) return waits
    const { case: of, person } = state
    const { ends, happened } = readingEnds(state)
    const next: CameBack = { assessment, case: of, person, n: waits.n, ends }
    return done(next, [assessmentHandedBack.of({ case: of, assessment }, person), ...happened], null)
  },
})

/** Takes it back before it was co-signed: something was forgotten, or somebody else is to be asked. */
export const takeBackAssessment = operation({
  name: 'intake.takeBackAssessment',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId }),
  answer: z.null(),
  decide(state: Awaiting, { assessment }, moment) {
    const no = mayWrite(state, 'takeBack', moment)
    if (no) return no
    if (!state.waits) return refuse('not-signed-yet')
    const { case: of, person } = state
    const { ends, happened } = readingEnds(state)
    const next: CameBack = { assessment, case: of, person, n: state.waits.n, ends }
    return done(next, [assessmentTakenBack.of({ case: of, assessment }, person), ...happened], null)
  },
})
