import type { QuestionId } from '@handrail/eligibility'
import { type Draft, draftOf, isMonthly } from './draft.ts'
import type { Given, Step } from './path.ts'

/** What stands on the pages of questions. */
export type Drafts = { readonly [Id in QuestionId]?: Draft }

/**
 * What stands on a question's page when it comes up: what was typed there before, else the answer that was given. A
 * page that asks for money anew takes "a month" or "a year" over from the money page before it; it can be changed.
 */
export const draftFor = (step: Step, earlier: readonly Step[], drafts: Drafts, given: Given): Draft => {
  const typed = drafts[step.id]
  if (typed !== undefined) return typed
  const draft = draftOf(step.question, step.shown, given[step.id] ?? {})
  const asksAnew = given[step.id] === undefined && step.shown.some(isMonthly)
  return asksAnew ? { ...draft, per: lastPer(earlier, drafts) } : draft
}

const lastPer = (earlier: readonly Step[], drafts: Drafts): Draft['per'] =>
  earlier.reduce<Draft['per']>((last, { id }) => drafts[id]?.per || last, '')
