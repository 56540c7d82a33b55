import { z } from 'zod'
import { event, type Happened } from '../kernel/event.ts'
import { idOf, type PersonId, staffId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type ReferralId, referralId } from '../referrals/index.ts'
import { ASSESSMENT_KINDS, assessmentId, DROPPED_WHY, ENDED_WITH_CASE } from './assessment/assessment.ts'
import { PARTS } from './assessment/parts.ts'
import { BLOCKS } from './blocks.ts'
import { CASE_CLOSED_WHY, type CaseId, caseId } from './case.ts'
import { DISPOSITIONS, type Disposition } from './disposition.ts'
import { type ScreeningId, screeningId } from './screening.ts'
import { URGENCIES_FOUND } from './tier.ts'

const one = { case: caseId }
const ofCrisis = { ...one, crisis: idOf('Crisis') }
const hash = z.string()

/** Care was asked for, on the day of the first word. From it the times of the law are counted. */
export const careRequested = event(
  'intake.requested',
  z.strictObject({ ...one, requestedOn: plainDate, referral: referralId.nullable() }),
)
export const referralAdded = event('intake.referralAdded', z.strictObject({ ...one, referral: referralId }))
export const blockSaved = event(
  'intake.blockSaved',
  z.strictObject({ ...one, screening: screeningId, block: z.enum(BLOCKS) }),
)
export const attempted = event(
  'intake.attempted',
  z.strictObject({ ...one, mode: z.string(), outcome: z.string() }),
)
export const personReached = event(
  'intake.reached',
  z.strictObject({ ...one, referral: referralId.nullable() }),
)

export const needFound = event(
  'intake.needFound',
  z.strictObject({ ...one, urgency: z.enum(URGENCIES_FOUND) }),
)
export const crisisFound = event('intake.crisisFound', z.strictObject(ofCrisis))
export const crisisAnswered = event(
  'intake.crisisAnswered',
  z.strictObject({ ...ofCrisis, outcome: z.string() }),
)
export const crisisFollowedUp = event('intake.crisisFollowedUp', z.strictObject(ofCrisis))

/** A screening was signed with what comes of it. Said once for each request that the case came from. */
export const screeningDisposed = event(
  'intake.disposed',
  z.strictObject({
    ...one,
    screening: screeningId,
    referral: referralId.nullable(),
    disposition: z.enum(DISPOSITIONS),
    /** Of what was signed: the trail keeps it too, so that both would have to be changed. */
    hash,
  }),
)
export const addendumAdded = event(
  'intake.addendumAdded',
  z.strictObject({ ...one, screening: screeningId, hash }),
)
/** A next step was agreed with them, by somebody by name and a day. What it is stands in what was signed. */
export const nextStepAgreed = event(
  'intake.nextStepAgreed',
  z.strictObject({ ...one, screening: screeningId }),
)
/** Somewhere else was named. It stays open until somebody has heard what came of it. */
export const sentElsewhere = event('intake.sentElsewhere', z.strictObject(one))
export const otherPlaceHeard = event('intake.otherPlaceHeard', z.strictObject({ ...one, taken: z.boolean() }))
export const screenedAgain = event('intake.screeningOpened', z.strictObject(one))
/** They took back what they asked for, and somebody has to talk with them first: they have a case manager, or are in danger. */
export const takenBackWhileInCare = event(
  'intake.takenBackWhileInCare',
  z.strictObject({ ...one, why: z.enum(['has-a-case-manager', 'in-danger']) }),
)
/** An intake went to a colleague, with everything that was due about it. */
export const caseHandedOver = event(
  'intake.handedOver',
  z.strictObject({ ...one, from: staffId.nullable(), to: staffId, why: z.string() }),
)
export const handoverRead = event('intake.handoverRead', z.strictObject(one))
/** They came back: the case goes on from the day on which they first asked. */
export const caseReopened = event('intake.reopened', z.strictObject({ ...one, requestedOn: plainDate }))
export const caseClosed = event('intake.closed', z.strictObject({ ...one, why: z.enum(CASE_CLOSED_WHY) }))

const ofAssessment = { ...one, assessment: assessmentId }

export const assessmentBegan = event(
  'intake.assessmentBegan',
  z.strictObject({ ...ofAssessment, kind: z.enum(ASSESSMENT_KINDS) }),
)
export const assessmentSaved = event(
  'intake.assessmentSaved',
  z.strictObject({ ...ofAssessment, part: z.enum(PARTS) }),
)
/** Signed, and until when a decision may rest on it: in a crisis it stands for nothing else. */
export const assessmentSigned = event(
  'intake.assessmentSigned',
  z.strictObject({
    ...ofAssessment,
    kind: z.enum(ASSESSMENT_KINDS),
    servedOn: plainDate,
    validUntil: plainDate.nullable(),
    hash,
  }),
)
/** Signed under supervision: it stands for nothing until whoever was asked co-signs it. */
export const assessmentAwaits = event(
  'intake.assessmentAwaits',
  z.strictObject({
    ...ofAssessment,
    kind: z.enum(ASSESSMENT_KINDS),
    servedOn: plainDate,
    coSigner: staffId,
    hash,
  }),
)
export const assessmentCoSigned = event(
  'intake.assessmentCoSigned',
  z.strictObject({ ...ofAssessment, hash }),
)
export const assessmentHandedBack = event('intake.assessmentHandedBack', z.strictObject(ofAssessment))
export const assessmentTakenBack = event('intake.assessmentTakenBack', z.strictObject(ofAssessment))
export const assessmentAddedTo = event('intake.assessmentAddedTo', z.strictObject({ ...ofAssessment, hash }))
export const assessmentDropped = event(
  'intake.assessmentDropped',
  z.strictObject({ ...ofAssessment, why: z.enum([...DROPPED_WHY, ENDED_WITH_CASE]) }),
)

/** An evaluation was signed: what is due first after a need was found, and the whole one. */
export const evaluated = event('intake.evaluated', z.strictObject(one))
export const comprehensivelyEvaluated = event('intake.comprehensivelyEvaluated', z.strictObject(one))

/** What is due about a request is met for each request of a case. */
const each = (referrals: readonly ReferralId[]): readonly [ReferralId | null, ...ReferralId[]] => {
  const [first, ...others] = referrals
  return [first ?? null, ...others]
}

/** Somebody talked with the person, or with who calls for them, for the first time. */
export const wasReached = (
  of: CaseId,
  referrals: readonly ReferralId[],
  person: PersonId,
): readonly Happened[] => each(referrals).map((referral) => personReached.of({ case: of, referral }, person))

interface DisposedAs {
  readonly case: CaseId
  readonly screening: ScreeningId
  readonly as: Disposition
  readonly hash: string
}

export const disposed = (
  { as, ...of }: DisposedAs,
  referrals: readonly ReferralId[],
  person: PersonId,
): readonly [Happened, ...Happened[]] => {
  const saying = (referral: ReferralId | null) =>
    screeningDisposed.of({ ...of, referral, disposition: as }, person)
  const [first, ...others] = each(referrals)
  return [saying(first), ...others.map(saying)]
}
