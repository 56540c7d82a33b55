/** A plan to carry: who may pay, whom to call, what to bring and say, and what happens next. */
export type { BringItem } from './bring.ts'
export type { Call, CallKind } from './calls.ts'
export type { LetterPart } from './letter.ts'
export type { NextStep } from './next-step.ts'
export { type Headline, type Plan, planFor } from './plan.ts'
export type { RoadStep } from './road.ts'
export type { Saying } from './say.ts'
export type { WorkRule, WorkRuleStand } from './work-rule.ts'
