import type { StateCode } from '@handrail/eligibility'
import { z } from 'zod'
import { type Credential, credentialOn } from '../../agency/index.ts'
import type { Happened } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { done, type Moment, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Addendum, addTo, type Digest, type Signature, type Signed, sign } from '../../kernel/signed.ts'
import { type Born, words } from '../../people/index.ts'
import { caseId } from '../case.ts'
import { assessmentAddedTo, assessmentSigned, comprehensivelyEvaluated, evaluated } from '../events.ts'
import { type CodeSet, diagnosisIn } from '../icd10cm/code-set.ts'
import { afterAssessment } from '../states.ts'
import {
  ASSESSMENT_KINDS,
  type AssessmentId,
  type AssessmentKind,
  assessmentId,
  validUntil,
} from './assessment.ts'
import { assessorRule, assessorsOn } from './assessor.ts'
import { computedFrom, LASTING, SEVERITY_REASONS } from './course.ts'
import { LIMITS } from './function.ts'
import { missingIn } from './missing.ts'
import { assessmentContent, type Content, type Diagnosis, diagnosis } from './parts.ts'
import { mayWrite, type Writing } from './write.ts'
import { stageOfLife } from './young.ts'

const count = z.int().min(0)
const measures = z.strictObject({
  months: z.literal([12, 24, 36]),
  admissions: count,
  hospitalDays: count,
  emergencyVisits: count,
  crisisContacts: count,
  involuntaryHolds: count,
  arrests: count,
  jailDays: count,
  nightsHomeless: count,
  daysWithoutMedicine: count,
})

/** A diagnosis with what the code says in the set of the day of the service. */
export const signedDiagnosis = diagnosis.extend({ title: z.string() })

export const computed = z.strictObject({
  measures: z.array(measures),
  severity: z.strictObject({ level: z.enum(LIMITS), because: z.array(z.enum(SEVERITY_REASONS)) }).optional(),
  course: z.strictObject({ lasting: z.enum(LASTING), returning: z.boolean() }),
})

/** What is signed, and read back by this room and by later ones. */
export const signedAssessment = z.strictObject({
  case: caseId,
  person: personId,
  kind: z.enum(ASSESSMENT_KINDS),
  content: assessmentContent,
  /** The federal fiscal year whose codes were used; none when there is no diagnosis. */
  codeYear: z.int().nullable(),
  diagnoses: z.array(signedDiagnosis),
  /** The licence on which it was signed. */
  credential: z.strictObject({ kind: z.string(), state: z.string() }),
  knownCrises: z.array(plainDate),
  computed,
  validUntil: plainDate.nullable(),
})
export type SignedAssessment = z.output<typeof signedAssessment>

export interface SigningAssessment extends Writing {
  /** How often anything of it was saved. */
  readonly version: number
  readonly kind: AssessmentKind
  readonly content: Content
  /** When the person was born: a child is asked otherwise. */
  readonly born: Born | undefined
  /** Every licence of whoever asks. */
  readonly theirs: readonly Credential[]
  /** The codes in force on the day of the service. */
  readonly codes: CodeSet | undefined
  /** The days on which Handrail itself has a crisis of this person on record. */
  readonly knownCrises: readonly PlainDate[]
  readonly digest: Digest
}

export interface AssessmentSigned {
  readonly assessment: AssessmentId
  readonly case: SignedAssessment['case']
  readonly person: PersonId
  readonly kind: AssessmentKind
  readonly servedOn: PlainDate
  readonly validUntil: PlainDate | undefined
  readonly signed: Signed
}

/**
 * Signs an assessment. It takes a licence that makes a diagnosis and was valid, and checked, on the day of the service in the
 * state where the person was, and is so on the day of signing. From then on nothing in it changes.
 */
export const signAssessment = operation({
  name: 'intake.signAssessment',
  needs: { permission: 'intake:assess' },
  /** What is signed is what one has seen: of an older version it is not. */
  input: z.strictObject({ assessment: assessmentId, version: z.int() }),
  answer: z.strictObject({ hash: z.string(), validUntil: plainDate.nullable() }),
  decide(state: SigningAssessment, { assessment }, moment) {
    const no = mayWrite(state, 'sign', moment)
    if (no) return no
    const ready = readyToSign(state, 'kinds', moment)
    if (isRefusal(ready)) return ready
    const next: AssessmentSigned = { assessment, ...ready }
    const { hash } = ready.signed.signature
    return done(next, signedEvents(next), { hash, validUntil: ready.validUntil ?? null })
  },
})

/** All that a signature asks, whether it stands alone or waits for another: what is signed, word for word. */
export function readyToSign(
  state: SigningAssessment,
  as: 'kinds' | 'supervised',
  moment: Moment,
): Omit<AssessmentSigned, 'assessment'> | Refusal {
  const { case: of, person, kind } = state
  const { on: servedOn, state: where } = state.content.service ?? {}
  const isChild = stageOfLife(state.born, servedOn ?? moment.on) === 'child'
  const missing = missingIn(kind, state.content, isChild)
  if (missing.length > 0) return refuse('parts-missing', { missing })
  if (servedOn === undefined) return refuse('parts-missing', { missing: ['service.on'] })
  if (where === undefined) return refuse('parts-missing', { missing: ['service.state'] })
  if (servedOn > moment.on) return refuse('day-to-come', { on: servedOn }, 'service.on')
  const credential = licenceFor(state.theirs, { as, where, servedOn, on: moment.on })
  if (isRefusal(credential)) return credential
  const coded = codedDiagnoses(state, servedOn)
  if (isRefusal(coded)) return coded
  const until = validUntil(kind, servedOn)
  const what: SignedAssessment = {
    case: of,
    person,
    kind,
    content: state.content,
    codeYear: coded.length > 0 ? (state.codes?.year ?? null) : null,
    diagnoses: [...coded],
    credential: { kind: credential.kind, state: credential.state },
    knownCrises: [...state.knownCrises],
    computed: computed.parse(
      computedFrom(
        {
          ratings: state.content.function?.ratings ?? {},
          episodes: state.content.episodes?.list ?? [],
          onsets: coded.flatMap(({ onset }) => onset ?? []),
          knownCrises: state.knownCrises,
        },
        servedOn,
      ),
    ),
    validUntil: until ?? null,
  }
  const signed = sign(what, state.digest, moment)
  return isRefusal(signed) ? signed : { case: of, person, kind, servedOn, validUntil: until, signed }
}

/** What is told of one that stands from now on. */
export function signedEvents({
  signed,
  person,
  validUntil: until,
  ...of
}: AssessmentSigned): readonly [Happened, ...Happened[]] {
  const { case: id, assessment, kind, servedOn } = of
  const facts = {
    case: id,
    assessment,
    kind,
    servedOn,
    validUntil: until ?? null,
    hash: signed.signature.hash,
  }
  return [assessmentSigned.of(facts, person), ...saying(kind, id, person)]
}

/** What the times of the law wait for. A crisis is evaluated in a crisis, and is no evaluation. */
function saying(kind: AssessmentKind, of: SignedAssessment['case'], person: PersonId): readonly Happened[] {
  if (kind === 'crisis') return []
  const first = evaluated.of({ case: of }, person)
  return kind === 'comprehensive' ? [first, comprehensivelyEvaluated.of({ case: of }, person)] : [first]
}

interface ForService {
  /** Alone, or under supervision. */
  readonly as: 'kinds' | 'supervised'
  readonly where: StateCode
  readonly servedOn: PlainDate
  /** The day of signing. */
  readonly on: PlainDate
}

/** The licence of somebody that counts for a service: valid then, and today. One that was taken away since signs nothing more. */
export function licenceFor(
  theirs: readonly Credential[],
  { as, where, servedOn, on }: ForService,
): Credential | Refusal {
  const then = credentialOn(theirs, assessorRule(where, servedOn)[as], where, servedOn)
  if (isRefusal(then)) return then
  const now = credentialOn(theirs, assessorRule(where, on)[as], where, on)
  return isRefusal(now) ? now : then
}

type Coded = readonly z.output<typeof signedDiagnosis>[]

function codedDiagnoses({ content: of, codes }: SigningAssessment, servedOn: PlainDate): Coded | Refusal {
  const list = of.diagnoses?.list ?? []
  if (list.length === 0) return []
  if (of.diagnoses?.none) return refuse('none-and-some', undefined, 'diagnoses.list')
  if (!codes) return refuse('no-codes-for-day', { on: servedOn }, 'service.on')
  if (list.filter(({ place }) => place === 'principal').length !== 1)
    return refuse('one-principal', undefined, 'diagnoses.list')
  const coded: z.output<typeof signedDiagnosis>[] = []
  for (const one of list) {
    const found = inSet(one, codes, servedOn)
    if (isRefusal(found)) return found
    if (coded.some(({ code }) => code === found.code))
      return refuse('code-twice', { code: found.code }, 'diagnoses.list')
    coded.push(found)
  }
  return coded
}

function inSet(one: Diagnosis, codes: CodeSet, servedOn: PlainDate) {
  const found = diagnosisIn(codes, one.code)
  if (isRefusal(found)) return { ...found, field: 'diagnoses.list' }
  if (one.onset !== undefined && one.onset > servedOn.slice(0, one.onset.length))
    return refuse('onset-to-come', { code: found.code, onset: one.onset }, 'diagnoses.list')
  return { ...one, code: found.code, title: found.title }
}

export interface AddingToAssessment extends Pick<Writing, 'assessment' | 'case' | 'person' | 'status'> {
  readonly kept: { readonly signature: Signature; readonly addenda: readonly Addendum[] } | undefined
  /** The state of the service. */
  readonly where: StateCode | undefined
  readonly theirs: readonly Credential[]
  readonly digest: Digest
}

export interface AddedToAssessment {
  readonly assessment: AssessmentId
  readonly person: PersonId
  readonly addendum: Addendum
}

/** Adds words to a signed assessment, on a licence that is valid today. What was signed stays as it is. */
export const addAddendum = operation({
  name: 'intake.addAddendum',
  needs: { permission: 'intake:assess' },
  input: z.strictObject({ assessment: assessmentId, words: words(8_000) }),
  answer: z.strictObject({ n: z.int() }),
  decide(state: AddingToAssessment, { assessment, words: said }, moment) {
    const status = afterAssessment(state.status, 'add')
    if (isRefusal(status)) return status
    if (!state.kept || !state.where) return refuse('not-signed-yet')
    const credential = credentialOn(state.theirs, assessorsOn(state.where, moment.on), state.where, moment.on)
    if (isRefusal(credential)) return credential
    const addendum = addTo(state.kept, said, state.digest, moment)
    if (isRefusal(addendum)) return addendum
    const { case: of, person } = state
    const next: AddedToAssessment = { assessment, person, addendum }
    const { hash } = addendum.signature
    return done(next, [assessmentAddedTo.of({ case: of, assessment, hash }, person)], { n: addendum.n })
  },
})
