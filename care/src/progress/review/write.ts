import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../../intake/index.ts'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { done, type Moment, operation } from '../../kernel/operation.ts'
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Digest, type Signed, sign } from '../../kernel/signed.ts'
import { isGoing, type PlanContent, type PlanVersionId, planReviewed } from '../../plans/index.ts'
import { reviewBegan, reviewDropped, reviewHeld, reviewSaved, reviewSigned } from '../events.ts'
import type { ObjectiveRated } from '../going/write.ts'
import { type CalledFor, calledFor, type DueReview } from './due.ts'
import {
  type DueReviewId,
  type Outcome,
  REVIEW_DROPPED_WHY,
  type ReviewContent,
  type ReviewId,
  type ReviewStatus,
  reviewId,
  type SavedReviewPart,
  savedReviewPart,
} from './review.ts'

export interface BeginningReview {
  readonly case: CaseId
  readonly person: PersonId
  readonly status: CaseStatus
  readonly plan: PlanVersionId | undefined
  readonly open: ReviewId | undefined
  readonly reviews: number
}

export interface NewReview {
  readonly review: ReviewId
  readonly case: CaseId
  readonly person: PersonId
  readonly plan: PlanVersionId
  readonly n: number
  readonly by: StaffId
}

/** Begins a review of the plan in effect. There is one at a time. */
export const beginReview = operation({
  name: 'progress.beginReview',
  needs: { permission: 'progress:work' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ review: reviewId }),
  decide(state: BeginningReview, _input, { actor, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const { case: of, person, plan, open, reviews } = state
    if (state.status === 'closed') return refuse('case-is-closed')
    if (open !== undefined) return refuse('review-under-way', { review: open })
    if (plan === undefined) return refuse('no-plan-in-effect')
    const review = reviewId.parse(newId())
    const next: NewReview = { review, case: of, person, plan, n: reviews + 1, by: actor.staff }
    return done(next, [reviewBegan.of({ case: of, review, plan }, person)], { review })
  },
})

export interface ReviewState {
  readonly review: ReviewId
  readonly case: CaseId
  readonly person: PersonId
  readonly plan: PlanVersionId
  readonly status: ReviewStatus
  /** How often anything of it changed. */
  readonly version: number
}

const mayWrite = ({ status }: ReviewState): Refusal | undefined => {
  if (status === 'signed') return refuse('already-signed')
  return status === 'dropped' ? refuse('already-dropped') : undefined
}

export interface ReviewPartSaved {
  readonly review: ReviewId
  readonly person: PersonId
  readonly saved: SavedReviewPart
  readonly version: number
}

/** Keeps one part of a review as somebody types. Two who write in one part see both versions. */
export const saveReviewPart = operation({
  name: 'progress.saveReviewPart',
  needs: { permission: 'progress:work' },
  input: z.strictObject({ review: reviewId, version: z.int().min(0), saved: savedReviewPart }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: ReviewState & { readonly last: unknown }, { review, saved }) {
    const no = mayWrite(state)
    if (no) return no
    const { case: of, person } = state
    const version = state.version + 1
    const next: ReviewPartSaved = { review, person, saved, version }
    const about = 'of' in saved ? saved.of : null
    return done(next, [reviewSaved.of({ case: of, review, part: saved.part, of: about }, person)], {
      version,
    })
  },
})

/** What is still to be said before a review is signed, by the names of its parts. */
export function stillToSay(of: ReviewContent, plan: PlanContent): readonly string[] {
  const goals = plan.goals.filter(({ status }) => isGoing(status))
  const asked: readonly (readonly [string, boolean])[] = [
    ['meeting.on', of.meeting?.on !== undefined],
    ['meeting.person', of.meeting?.person !== undefined],
    ...goals.flatMap((goal) => {
      const says = of.goals[goal.id]?.says
      return [
        [`goal/${goal.id}`, says !== undefined] as const,
        ...goal.objectives.map(
          ({ id }) => [`objective/${id}`, says === 'stop' || of.objectives[id]?.staff !== undefined] as const,
        ),
      ]
    }),
    ['view', of.view?.said !== undefined || of.view?.satisfied !== undefined],
    ['care.amount', of.care?.amount !== undefined],
    ['next.on', of.next?.on !== undefined],
  ]
  return asked.flatMap(([part, isSaid]) => (isSaid ? [] : [part]))
}

/** Whether a review leaves the plan as it is, or leads to a next version. */
export const outcomeOf = ({ goals, objectives, next }: ReviewContent): Outcome =>
  next?.also === undefined &&
  [...Object.values(goals), ...Object.values(objectives)].every(({ says = 'keep' }) => says === 'keep')
    ? 'keep'
    : 'change'

export interface SigningReview extends ReviewState {
  readonly n: number
  readonly content: ReviewContent
  readonly planContent: PlanContent
  /** The day from which the version that is looked at holds. */
  readonly planFrom: PlainDate
  readonly open: readonly DueReview[]
  /** How often each side of an objective was written down, by `side/objective`. */
  readonly rated: ReadonlyMap<string, number>
  readonly digest: Digest
}

export interface ReviewSigned {
  readonly review: ReviewId
  readonly person: PersonId
  readonly signed: Signed
  readonly outcome: Outcome
  readonly heldOn: PlainDate
  readonly nextOn: PlainDate
  readonly met: readonly DueReviewId[]
  readonly planned: CalledFor
  readonly ratings: readonly ObjectiveRated[]
}

/** A plan is looked at again within three years at the most, whoever pays: a day further away was mistyped. */
const MOST_MONTHS_AHEAD = 36

/**
 * Signs a review. It meets every review that was due until then, tells that the plan was looked at, and sets the next day. One
 * that changes nothing leaves the version in effect as it is; one that changes something leads to a next version.
 */
export const signReview = operation({
  name: 'progress.signReview',
  needs: { permission: 'progress:work' },
  input: z.strictObject({ review: reviewId, version: z.int() }),
  answer: z.strictObject({ outcome: z.enum(['keep', 'change']) }),
  decide(state: SigningReview, { review }, moment) {
    const no = mayWrite(state)
    if (no) return no
    const { content, planContent, case: of, person, plan, n } = state
    const missing = stillToSay(content, planContent)
    const heldOn = content.meeting?.on
    const nextOn = content.next?.on
    if (heldOn === undefined || nextOn === undefined || missing.length > 0)
      return refuse('not-said-yet', { missing })
    if (heldOn > moment.on) return refuse('day-to-come', { on: heldOn }, 'meeting.on')
    if (heldOn < state.planFrom)
      return refuse('before-the-plan', { from: state.planFrom, until: moment.on }, 'meeting.on')
    if (nextOn <= heldOn) return refuse('next-is-not-later', { on: nextOn }, 'next.on')
    const latest = addMonths(heldOn, MOST_MONTHS_AHEAD)
    if (nextOn > latest)
      return refuse('next-is-too-far', { from: addDays(heldOn, 1), until: latest }, 'next.on')
    const signed = sign({ review, case: of, person, plan, n, content }, state.digest, moment)
    if (isRefusal(signed)) return signed
    const outcome = outcomeOf(content)
    const met = state.open.filter(({ because, on }) => because === 'planned' || on <= heldOn)
    const called = { because: 'planned', on: heldOn, dueOn: nextOn } as const
    const { next: planned, happened } = calledFor({ case: of, person, open: [] }, called, moment)
    const next: ReviewSigned = {
      review,
      person,
      signed,
      outcome,
      heldOn,
      nextOn,
      met: met.map(({ due }) => due),
      planned,
      ratings: ratingsIn(state, heldOn, moment),
    }
    const { hash } = signed.signature
    return done(
      next,
      [
        reviewSigned.of({ case: of, review, plan, heldOn, outcome, hash }, person),
        planReviewed.of({ case: of, version: plan }, person),
        ...met.map(({ due }) => reviewHeld.of({ case: of, due, review }, person)),
        ...happened,
      ],
      { outcome },
    )
  },
})

/** What a review says of how far objectives have come goes into the same line of progress as what is said between reviews. */
function ratingsIn(
  { case: of, person, content, rated }: SigningReview,
  on: PlainDate,
  { actor }: Moment,
): readonly ObjectiveRated[] {
  if (actor.kind !== 'staff') return []
  return Object.entries(content.objectives).flatMap(
    ([objective, { measured, evidence, barriers, ...said }]) =>
      (['staff', 'person'] as const).flatMap((side) => {
        const level = said[side]
        const n = (rated.get(`${side}/${objective}`) ?? 0) + 1
        // Figures and words are of the meeting: they stand once, at the side of the staff.
        const shown = side === 'staff' ? { measured, evidence, barriers } : NOTHING
        return level === undefined
          ? []
          : [{ case: of, person, objective, side, n, level, ...shown, on, by: actor.staff }]
      }),
  )
}

const NOTHING = { measured: undefined, evidence: undefined, barriers: undefined }

export interface ReviewDropped {
  readonly review: ReviewId
  readonly why: (typeof REVIEW_DROPPED_WHY)[number]
}

/** Puts a review aside that comes to nothing. What was due stays due. */
export const dropReview = operation({
  name: 'progress.dropReview',
  needs: { permission: 'progress:work' },
  input: z.strictObject({ review: reviewId, version: z.int(), why: z.enum(REVIEW_DROPPED_WHY) }),
  answer: z.null(),
  decide(state: ReviewState, { review, why }) {
    const no = mayWrite(state)
    if (no) return no
    const next: ReviewDropped = { review, why }
    return done(next, [reviewDropped.of({ case: state.case, review, why }, state.person)], null)
  },
})
