import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../../intake/index.ts'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { canonical, type Digest } from '../../kernel/signed.ts'
import { words } from '../../people/index.ts'
import { versionBegan, versionDropped, versionOffered, versionSaved, versionTakenBack } from '../events.ts'
import { afterVersion, type GoalStatus, goalMayBecome, goalStands, type VersionStatus } from '../states.ts'
import { type PlanContent, partsFrom, type SavedPlanPart, savedPlanPart } from './content.ts'
import { type FromNeeds, partsFromNeeds } from './from-needs.ts'
import { lacksOf } from './rights.ts'
import { type PlanVersionId, planVersionId } from './version.ts'

export interface BeginningVersion {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  /** The one that is written or offered now: there is at most one. */
  readonly underWay: PlanVersionId | undefined
  /** How many there were before. */
  readonly versions: number
  /** What it begins from, when it begins from one of this case. */
  readonly source:
    | { readonly version: PlanVersionId; readonly status: VersionStatus; readonly content: PlanContent }
    | undefined
  /** The day that was agreed already for the next review: it is proposed, and may be changed. */
  readonly reviewAgreedFor?: PlainDate | undefined
  /** What was told in the needs assessment that was signed last: a plan that begins from no other begins with it. */
  readonly needs?: FromNeeds | undefined
}

export interface NewVersion {
  readonly version: PlanVersionId
  readonly case: CaseId
  readonly person: PersonId
  readonly n: number
  readonly by: StaffId
  readonly from: PlanVersionId | undefined
  readonly parts: readonly SavedPlanPart[]
  /** The review that it follows from: the one before it was looked at, and that was told. */
  readonly afterReview?: string
}

/** What a next version takes over. Who met, and until when it holds, is said anew; a review says when one looks again. */
function takenOver(
  { goals, life, risks, rights, terms }: PlanContent,
  { reviewOn, status }: { readonly reviewOn: PlainDate | undefined; readonly status: VersionStatus },
): readonly SavedPlanPart[] {
  const { reviewOn: _before, until: _until, ...others } = terms ?? {}
  return partsFrom({
    life,
    risks,
    rights,
    terms: { ...others, ...(reviewOn && { reviewOn }) },
    goals: goals.map((goal) => ({ ...goal, status: goalStands(goal.status, status) })),
  })
}

/** Begins a version: the first, or the next from one before it. */
export const beginVersion = operation({
  name: 'plans.beginVersion',
  needs: { permission: 'plans:work' },
  input: z.strictObject({
    case: caseId,
    /** Without: from the one in effect, if there is one. */
    from: planVersionId.optional(),
  }),
  answer: z.strictObject({ version: planVersionId }),
  decide(state: BeginningVersion, { from }, { actor, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    if (state.status === 'closed') return refuse('case-is-closed')
    if (state.underWay) return refuse('version-under-way', { version: state.underWay })
    if (from !== undefined && state.source?.version !== from)
      return refuse('no-such-version', undefined, 'from')
    const version = planVersionId.parse(newId())
    const { case: of, person, source } = state
    const n = state.versions + 1
    const parts = source
      ? takenOver(source.content, { reviewOn: state.reviewAgreedFor, status: source.status })
      : state.needs
        ? partsFromNeeds(state.needs, newId)
        : []
    const next: NewVersion = { version, case: of, person, n, by: actor.staff, from: source?.version, parts }
    return done(next, [versionBegan.of({ case: of, version, n, from: source?.version ?? null }, person)], {
      version,
    })
  },
})

/** A version as far as it decides what may be done with it. */
export interface VersionState {
  readonly plan: PlanVersionId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: VersionStatus
  /** How often anything of it changed. */
  readonly version: number
}

export interface SavingPlanPart extends VersionState {
  /** The part as it stands. Its `version` is how often this part was saved. */
  readonly last: unknown
  /** How this goal stands in the version in effect. */
  readonly before: GoalStatus | undefined
}

export interface PlanPartSaved {
  readonly plan: PlanVersionId
  readonly person: PersonId
  readonly saved: SavedPlanPart
  readonly version: number
}

/** Keeps one part of a draft as somebody types. Two who write in one part see both versions. */
export const savePlanPart = operation({
  name: 'plans.savePart',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ plan: planVersionId, version: z.int().min(0), saved: savedPlanPart }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SavingPlanPart, { plan, saved }) {
    const status = afterVersion(state.status, 'save')
    if (isRefusal(status)) return status
    if (saved.part === 'goal' && saved.content !== null) {
      if (saved.content.id !== saved.goal) return refuse('another-goal', undefined, 'saved.content.id')
      const to = saved.content.status
      if (state.before && !goalMayBecome(state.before).includes(to))
        return refuse('goal-cannot-become', { from: state.before, to }, 'saved.content.status')
    }
    const { case: of, person } = state
    const version = state.version + 1
    const next: PlanPartSaved = { plan, person, saved, version }
    const goal = saved.part === 'goal' ? saved.goal : null
    return done(next, [versionSaved.of({ case: of, version: plan, part: saved.part, goal }, person)], {
      version,
    })
  },
})

/** Why a plan cannot be offered yet: these three it takes, and a right that is narrowed is narrowed with everything said. */
export function lacksForOffer({ goals, terms, rights }: PlanContent): Refusal | undefined {
  if (!goals.some(({ words: said, status }) => said !== undefined && status !== 'cancelled'))
    return refuse('no-goal-in-their-words', undefined, 'goals')
  if (terms?.watchedBy === undefined) return refuse('nobody-responsible', undefined, 'terms.watchedBy')
  if (terms.reviewOn === undefined) return refuse('no-review-day', undefined, 'terms.reviewOn')
  const lacking = rights?.list
    ?.map((one) => ({ right: one.right, lacks: lacksOf(one) }))
    .find(({ lacks }) => lacks.length > 0)
  return (
    lacking &&
    refuse('rights-not-narrowed-so', { right: lacking.right, missing: [...lacking.lacks] }, 'rights')
  )
}

export interface OfferingVersion extends VersionState {
  readonly n: number
  readonly content: PlanContent
  readonly digest: Digest
}

export interface VersionOffered {
  readonly plan: PlanVersionId
  readonly text: string
  readonly hash: string
  readonly until: PlainDate | undefined
  readonly reviewOn: PlainDate | undefined
}

/** Offers a version to be signed. From here on its text is fixed: what is signed is this text and no other. */
export const offerVersion = operation({
  name: 'plans.offer',
  needs: { permission: 'plans:work' },
  /** What is offered is what one has seen: an older version is not. */
  input: z.strictObject({ plan: planVersionId, version: z.int() }),
  answer: z.strictObject({ hash: z.string() }),
  decide(state: OfferingVersion, { plan }) {
    const status = afterVersion(state.status, 'offer')
    if (isRefusal(status)) return status
    const lacks = lacksForOffer(state.content)
    if (lacks) return lacks
    const { case: of, person, n, content } = state
    const text = canonical({ plan, case: of, person, n, content })
    const hash = state.digest(text)
    const next: VersionOffered = {
      plan,
      text,
      hash,
      until: content.terms?.until,
      reviewOn: content.terms?.reviewOn,
    }
    return done(next, [versionOffered.of({ case: of, version: plan, hash }, person)], { hash })
  },
})

export interface VersionMoved {
  readonly plan: PlanVersionId
  readonly status: VersionStatus
  readonly why: string | undefined
}

/** Takes an offer back to write on, while nobody has signed. After a signature it takes a next version. */
export const takeVersionBack = operation({
  name: 'plans.takeBack',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ plan: planVersionId, version: z.int() }),
  answer: z.null(),
  decide(state: VersionState & { readonly signatures: number }, { plan }) {
    const status = afterVersion(state.status, 'takeBack')
    if (isRefusal(status)) return status
    if (state.signatures > 0) return refuse('somebody-signed', { signatures: state.signatures })
    const next: VersionMoved = { plan, status, why: undefined }
    return done(next, [versionTakenBack.of({ case: state.case, version: plan }, state.person)], null)
  },
})

/** Puts a version aside that does not come into effect. What was written, and signed, stays. */
export const dropVersion = operation({
  name: 'plans.dropVersion',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ plan: planVersionId, version: z.int(), why: words(600) }),
  answer: z.null(),
  decide(state: VersionState, { plan, why }) {
    const status = afterVersion(state.status, 'drop')
    if (isRefusal(status)) return status
    const next: VersionMoved = { plan, status, why }
    return done(next, [versionDropped.of({ case: state.case, version: plan }, state.person)], null)
  },
})
