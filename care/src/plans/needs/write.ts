import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../../intake/index.ts'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { type Decision, done, type Moment, operation } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { type Digest, type Signed, sign } from '../../kernel/signed.ts'
import { needsAssessed, needsDropped, needsSaved, planningBegan } from '../events.ts'
import { NEEDS_DROPPED_WHY, type NeedsDroppedWhy } from '../plan/version.ts'
import { afterNeeds, type NeedsStatus } from '../states.ts'
import { type NeedsAnswers, needsNotAsked, type SavedNeeds, savedNeeds } from './inventory.ts'
import { type NeedsAssessmentId, needsAssessmentId } from './needs-assessment.ts'

export interface BeginningNeeds {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  /** One that is being written. */
  readonly open: NeedsAssessmentId | undefined
  readonly wasAssessed: boolean
}

export interface NewNeeds {
  readonly assessment: NeedsAssessmentId
  readonly case: CaseId
  readonly person: PersonId
  /** Nobody when Handrail laid it ready. */
  readonly by: StaffId | undefined
}

const answer = z.strictObject({ assessment: needsAssessmentId })

function began(state: BeginningNeeds, { actor, newId }: Moment): Decision<NewNeeds, z.output<typeof answer>> {
  if (state.status === 'closed') return refuse('case-is-closed')
  if (state.open) return refuse('needs-are-open', { assessment: state.open })
  const assessment = needsAssessmentId.parse(newId())
  const by = actor.kind === 'staff' ? actor.staff : undefined
  const next: NewNeeds = { assessment, case: state.case, person: state.person, by }
  return done(next, [planningBegan.of({ case: state.case, assessment }, state.person)], { assessment })
}

/** Begins a look at what somebody needs: the first, or one more. */
export const beginNeeds = operation({
  name: 'plans.beginNeeds',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ case: caseId }),
  answer,
  decide: (state: BeginningNeeds, _input, moment) => began(state, moment),
})

/** Lays the first needs assessment ready once somebody has a case manager. */
export const layNeedsReady = operation({
  name: 'plans.layNeedsReady',
  needs: { system: 'follows when a case manager takes somebody on' },
  input: z.strictObject({ case: caseId }),
  answer,
  decide: (state: BeginningNeeds, _input, moment) =>
    state.wasAssessed ? refuse('was-assessed') : began(state, moment),
})

/** A needs assessment as far as it decides what may be done with it. */
export interface NeedsState {
  readonly assessment: NeedsAssessmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: NeedsStatus
}

export interface SavingNeeds extends NeedsState {
  /** How often this part was saved: two who write in it meet here. */
  readonly version: number
  /** The part as it stands. */
  readonly last: unknown
}

export interface NeedsPartSaved {
  readonly assessment: NeedsAssessmentId
  readonly person: PersonId
  readonly saved: SavedNeeds
  readonly version: number
}

/** Keeps one part as somebody types. */
export const saveNeeds = operation({
  name: 'plans.saveNeeds',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ assessment: needsAssessmentId, version: z.int().min(0), saved: savedNeeds }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SavingNeeds, { assessment, saved }) {
    const status = afterNeeds(state.status, 'save')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const next: NeedsPartSaved = { assessment, person: state.person, saved, version }
    const facts = { case: state.case, assessment, part: saved.part }
    return done(next, [needsSaved.of(facts, state.person)], { version })
  },
})

export interface SigningNeeds extends NeedsState {
  /** How often anything of it was saved. */
  readonly version: number
  readonly answers: NeedsAnswers
  readonly digest: Digest
}

export interface NeedsSigned {
  readonly assessment: NeedsAssessmentId
  readonly person: PersonId
  readonly signed: Signed
}

/** Signs what was gone through together. It is no diagnosis, and a later one stands beside it, never in its place. */
export const signNeeds = operation({
  name: 'plans.signNeeds',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ assessment: needsAssessmentId, version: z.int() }),
  answer: z.strictObject({ hash: z.string() }),
  decide(state: SigningNeeds, { assessment }, moment) {
    const status = afterNeeds(state.status, 'sign')
    if (isRefusal(status)) return status
    const missing = needsNotAsked(state.answers)
    if (missing.length > 0) return refuse('not-asked-yet', { missing })
    const { case: of, person, answers } = state
    const signed = sign({ case: of, person, assessment, answers }, state.digest, moment)
    if (isRefusal(signed)) return signed
    const { hash } = signed.signature
    const next: NeedsSigned = { assessment, person, signed }
    return done(next, [needsAssessed.of({ case: of, assessment, hash }, person)], { hash })
  },
})

export interface NeedsDrop {
  readonly assessment: NeedsAssessmentId
  readonly why: NeedsDroppedWhy
}

/** Says that one that was begun comes to nothing. What was written stays. */
export const dropNeeds = operation({
  name: 'plans.dropNeeds',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ assessment: needsAssessmentId, why: z.enum(NEEDS_DROPPED_WHY) }),
  answer: z.null(),
  decide(state: NeedsState, { assessment, why }) {
    const status = afterNeeds(state.status, 'drop')
    if (isRefusal(status)) return status
    const next: NeedsDrop = { assessment, why }
    return done(next, [needsDropped.of({ case: state.case, assessment, why }, state.person)], null)
  },
})
