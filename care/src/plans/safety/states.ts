import { type Refusal, refuse } from '../../kernel/refusal.ts'

/** How a version of a safety plan stands. */
export const SAFETY_STATUSES = ['draft', 'in-effect', 'replaced', 'withdrawn', 'dropped'] as const
export type SafetyStatus = (typeof SAFETY_STATUSES)[number]
export const SAFETY_ACTS = ['save', 'putInEffect', 'use', 'replace', 'withdraw', 'drop'] as const
export type SafetyAct = (typeof SAFETY_ACTS)[number]

/** What may be done with a version. `use`: it is looked at again, a copy is given, or something in it is marked as done. */
const SAFETY: Readonly<Record<SafetyAct, { readonly [From in SafetyStatus]?: SafetyStatus }>> = {
  save: { draft: 'draft' },
  putInEffect: { draft: 'in-effect' },
  use: { 'in-effect': 'in-effect' },
  replace: { 'in-effect': 'replaced' },
  withdraw: { 'in-effect': 'withdrawn' },
  drop: { draft: 'dropped' },
}

const REFUSALS: Readonly<Record<SafetyStatus, string>> = {
  draft: 'not-in-effect-yet',
  'in-effect': 'is-in-effect',
  replaced: 'was-replaced',
  withdrawn: 'was-withdrawn',
  dropped: 'was-dropped',
}

export const afterSafety = (status: SafetyStatus, act: SafetyAct): SafetyStatus | Refusal =>
  SAFETY[act][status] ?? refuse(REFUSALS[status])

export const ACTION_STATUSES = ['open', 'done'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]
