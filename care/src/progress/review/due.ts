import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../../intake/index.ts'
import { type PersonId, personId, type StaffId } from '../../kernel/ids.ts'
import { dayIn, instant } from '../../kernel/instant.ts'
import { type Decision, done, type Moment, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Born, beforeBirth, words } from '../../people/index.ts'
import { planVersionId } from '../../plans/index.ts'
import { eventTakenBack, reviewCalledFor, reviewSetAside } from '../events.ts'
import { ASIDE_SAID, BECAUSE, type Because, type DueReviewId, dueReviewId } from './review.ts'
import { reviewBy } from './triggers.ts'

/** A review that is due, with its reason. */
export interface DueReview {
  readonly due: DueReviewId
  readonly because: Because
  readonly on: PlainDate
  readonly dueOn: PlainDate
}

/** A case with a plan in effect, and what is due of it. */
export interface Reviewed {
  readonly case: CaseId
  readonly person: PersonId
  readonly open: readonly DueReview[]
}

export interface CalledFor extends DueReview {
  readonly case: CaseId
  readonly person: PersonId
  /** What somebody said about it. */
  readonly words: string | undefined
  /** Another one whose place it takes. */
  readonly replaces: DueReviewId | undefined
  /** There is no plan to look at yet: it is kept for its day, and nobody is called. */
  readonly isAside?: true
}

interface Called {
  readonly because: Because
  readonly on: PlainDate
  readonly dueOn: PlainDate
  readonly words?: string | undefined
}

/** What calling for a review comes to: the plan's own day takes the place of its day before. */
export function calledFor(of: Reviewed, called: Called, { newId }: Pick<Moment, 'newId'>) {
  const due = dueReviewId.parse(newId())
  const { because, on, dueOn } = called
  const replaces = because === 'planned' ? of.open.find((one) => one.because === 'planned')?.due : undefined
  const next: CalledFor = {
    due,
    because,
    on,
    dueOn,
    case: of.case,
    person: of.person,
    words: called.words,
    replaces,
  }
  const event = reviewCalledFor.of({ case: of.case, due, because, on, dueOn }, of.person)
  const aside = replaces && reviewSetAside.of({ case: of.case, due: replaces, why: 'replaced' }, of.person)
  return { next, happened: aside ? ([aside, event] as const) : ([event] as const) }
}

interface CallingForReview extends Reviewed {
  readonly status: CaseStatus
  readonly born: Born
  /** The same thing was written down for the same day, and stands. */
  readonly isTold: boolean
  readonly hasPlan: boolean
}

interface Answered {
  readonly due: DueReviewId
  /** Nothing where there is no plan to look at yet. */
  readonly dueOn: PlainDate | null
}

const HAPPENED = BECAUSE.filter((one) => one !== 'planned')

/**
 * Somebody says what happened, or asks for it: one looks at the plan again by a day. Where there is no plan yet it is kept with
 * its day, so that it stands on the chart of the plan to come.
 */
export const callForReview = operation({
  name: 'progress.callForReview',
  needs: { permission: 'progress:call' },
  input: z.strictObject({
    case: caseId,
    because: z.enum(HAPPENED),
    /** The day on which it happened. */
    on: plainDate,
    words: words(600).optional(),
  }),
  answer: z.strictObject({ due: dueReviewId, dueOn: plainDate.nullable() }),
  decide(state: CallingForReview, { because, on, words: said }, moment) {
    if (state.status === 'closed') return refuse('case-is-closed')
    if (on > moment.on) return refuse('day-to-come', { on }, 'on')
    const unborn = beforeBirth(state.born, on, 'on')
    if (unborn) return unborn
    if (state.open.some((one) => one.because === because)) return refuse('called-for-already')
    if (state.isTold) return refuse('told-already', { because, on }, 'on')
    const dueOn = reviewBy(because, on)
    const { next, happened } = calledFor(state, { because, on, dueOn, words: said }, moment)
    const { due } = next
    if (state.hasPlan) return done<CalledFor, Answered>(next, happened, { due, dueOn })
    const aside = reviewSetAside.of({ case: state.case, due, why: 'no-plan-yet' }, state.person)
    return done<CalledFor, Answered>({ ...next, isAside: true }, [...happened, aside], { due, dueOn: null })
  },
})

/** What happened in another room calls for a review of each plan that somebody has. */
export const hearTrigger = operation({
  name: 'progress.hearTrigger',
  needs: { system: 'A later room reacts to what happened.' },
  input: z.strictObject({ person: personId, because: z.enum(HAPPENED), at: instant }),
  answer: z.null(),
  about: ({ person }) => person,
  decide: (state: { readonly cases: readonly Reviewed[] }, { because, at }, moment) =>
    calledEverywhere(state.cases, { because, on: dayIn(moment.zone, at) }, moment),
})

/** A review of each plan that is not called for already for the same reason. */
export function calledEverywhere(
  cases: readonly Reviewed[],
  { because, on }: { readonly because: (typeof HAPPENED)[number]; readonly on: PlainDate },
  moment: Moment,
): Decision<readonly CalledFor[], null> {
  const calls = cases
    .filter(({ open }) => !open.some((one) => one.because === because))
    .map((of) => calledFor(of, { because, on, dueOn: reviewBy(because, on) }, moment))
  const [first, ...others] = calls.flatMap(({ happened }) => [...happened])
  if (first === undefined) return refuse('nothing-to-review')
  return done(
    calls.map(({ next }) => next),
    [first, ...others],
    null,
  )
}

export interface PlanningReview extends Reviewed {
  readonly reviewOn: PlainDate | undefined
  /** A review of this very version was signed already, and has set the next day. */
  readonly isReviewed: boolean
}

/** A version came into effect: the day that stands in it is the day of its review. */
export const planReview = operation({
  name: 'progress.planReview',
  needs: { system: 'A later room reacts to what happened.' },
  input: z.strictObject({ plan: planVersionId }),
  answer: z.null(),
  decide(state: PlanningReview, _input, moment) {
    if (state.isReviewed) return refuse('looked-at-since')
    if (state.reviewOn === undefined) return refuse('no-review-day')
    const call = { because: 'planned', on: moment.on, dueOn: state.reviewOn } as const
    const { next, happened } = calledFor(state, call, moment)
    return done(next, happened, null)
  },
})

/** Puts a review aside that was called for by mistake, or that one saw to otherwise. The plan's own day stays. */
export const setReviewAside = operation({
  name: 'progress.setReviewAside',
  needs: { permission: 'progress:work' },
  input: z.strictObject({
    due: dueReviewId,
    why: z.enum(ASIDE_SAID),
    words: words(600),
  }),
  answer: z.null(),
  decide(
    state: Omit<CalledFor, 'replaces' | 'words'> & { readonly isOpen: boolean },
    { due, why, words: said },
  ) {
    if (!state.isOpen) return refuse('review-is-over')
    if (state.because === 'planned') return refuse('planned-stays')
    const next = { due, words: said }
    return done(next, [reviewSetAside.of({ case: state.case, due, why }, state.person)], null)
  },
})

/** What somebody wrote down as having happened, as taking it back needs to know it. */
export interface EventTold extends Omit<DueReview, 'on' | 'dueOn'> {
  readonly case: CaseId
  readonly person: PersonId
  readonly isOpen: boolean
  /** Who wrote it down; nobody where it followed from something that happened. */
  readonly by: StaffId | null
  readonly isTakenBack: boolean
}

/** Whoever wrote down that something happened takes it back, and says why. What was written stays in the record. */
export const takeEventBack = operation({
  name: 'progress.takeEventBack',
  needs: { permission: 'progress:call' },
  input: z.strictObject({ due: dueReviewId, words: words(600) }),
  answer: z.null(),
  decide(state: EventTold, { due, words: said }, { actor, now }) {
    if (actor.kind !== 'staff' || state.by !== actor.staff) return refuse('not-your-words')
    if (state.because === 'planned') return refuse('planned-stays')
    if (state.isTakenBack) return refuse('taken-back-already')
    const of = { case: state.case, due }
    const back = eventTakenBack.of(of, state.person)
    const aside = reviewSetAside.of({ ...of, why: 'called-by-mistake' }, state.person)
    return done({ due, words: said, at: now }, state.isOpen ? [back, aside] : [back], null)
  },
})

/** A plan was ended with none in its place: nothing of it is looked at any more. */
export const endReviews = operation({
  name: 'progress.endReviews',
  needs: { system: 'A later room reacts to what happened.' },
  input: z.strictObject({ case: caseId }),
  answer: z.null(),
  decide({ case: of, person, open }: Reviewed) {
    const [first, ...others] = open.map(({ due }) =>
      reviewSetAside.of({ case: of, due, why: 'plan-ended' }, person),
    )
    if (first === undefined) return refuse('nothing-to-review')
    return done(
      open.map(({ due }) => due),
      [first, ...others],
      null,
    )
  },
})
