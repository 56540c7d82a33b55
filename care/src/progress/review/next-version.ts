import { z } from 'zod'
import { done, operation } from '../../kernel/operation.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import {
  type BeginningVersion,
  beginVersion,
  type Goal,
  goalMayBecome,
  type PlanContent,
  planVersionId,
} from '../../plans/index.ts'
import { nextVersionBegan } from '../events.ts'
import type { StepState } from '../going/going.ts'
import { type Outcome, type ReviewContent, reviewId } from './review.ts'
import type { ReviewState } from './write.ts'

type Stands = ReadonlyMap<string, StepState>

const STEP = { open: 'open', doing: 'open', done: 'done', 'not-needed': 'dropped' } as const

/** What a goal that one stops becomes: as far as a goal in its state may. */
function stopped({ status }: Goal, reached: 'yes' | 'partly' | 'no' | undefined): Goal['status'] {
  const wanted = { yes: 'achieved', partly: 'partly-achieved', no: 'not-achieved' } as const
  const may = goalMayBecome(status)
  const to = reached && wanted[reached]
  if (to && may.includes(to)) return to
  return may.includes('cancelled') ? 'cancelled' : status
}

/**
 * A plan as a review leaves it, for the next version to begin from: goals that one stops are over, objectives that one stops are
 * out, steps stand as they stand now, and a new risk is written down. What is to change is changed by whoever writes.
 */
export function planAfter(
  plan: PlanContent,
  { goals, objectives, care }: ReviewContent,
  { stands, newId }: { readonly stands: Stands; readonly newId: () => string },
): PlanContent {
  const risk = care?.newRisks
  const list = plan.risks?.list ?? []
  return {
    ...plan,
    ...(risk !== undefined && {
      risks: { ...plan.risks, list: [...list, { id: newId(), risk: risk.slice(0, 600) }] },
    }),
    goals: plan.goals.map((goal) => {
      const said = goals[goal.id]
      const status = said?.says === 'stop' ? stopped(goal, said.reached) : goal.status
      return {
        ...goal,
        status,
        objectives: goal.objectives
          .filter(({ id }) => objectives[id]?.says !== 'stop')
          .map((one) => ({
            ...one,
            steps: one.steps.map((step) => {
              const now = stands.get(step.id)
              return now === undefined ? step : { ...step, status: STEP[now] }
            }),
          })),
      }
    }),
  }
}

/** The day that the meeting agreed on for the next look, unless it has passed since. */
const agreedFor = ({ next }: ReviewContent, on: PlainDate): PlainDate | undefined =>
  next?.on !== undefined && next.on > on ? next.on : undefined

export interface BeginningNext {
  readonly review: Pick<ReviewState, 'review' | 'status'> & {
    readonly outcome: Outcome | undefined
    readonly content: ReviewContent
    /** Whether a version began from it already. */
    readonly ledTo: boolean
  }
  readonly beginning: BeginningVersion
  readonly stands: Stands
}

/** Begins the next version of the plan from what a signed review said. */
export const beginNextVersion = operation({
  name: 'progress.beginNextVersion',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ review: reviewId }),
  answer: z.strictObject({ version: planVersionId }),
  decide({ review, beginning, stands }: BeginningNext, _input, moment) {
    if (review.status !== 'signed') return refuse('not-signed-yet')
    if (review.outcome !== 'change') return refuse('nothing-changes')
    if (review.ledTo) return refuse('led-to-a-version')
    const { source } = beginning
    if (!source) return refuse('no-plan-in-effect')
    const content = planAfter(source.content, review.content, { stands, newId: moment.newId })
    const begun = beginVersion.decide(
      { ...beginning, source: { ...source, content }, reviewAgreedFor: agreedFor(review.content, moment.on) },
      { case: beginning.case },
      moment,
    )
    if (!('answer' in begun)) return 'refusal' in begun ? begun.refusal : begun
    const { version } = begun.answer
    const led = nextVersionBegan.of(
      { case: beginning.case, review: review.review, plan: version },
      beginning.person,
    )
    return done({ ...begun.next, afterReview: review.review }, [...begun.happened, led], begun.answer)
  },
})
