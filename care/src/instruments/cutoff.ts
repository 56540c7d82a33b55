import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { Cutoff, CutoffChoice, Scoring, Sex } from './instrument.ts'

/** Of whom, and which cut-off an agency chose among those that may be chosen. */
export interface ScoredFor {
  readonly sex?: Sex
  readonly cutoff?: number
}

/** A cut-off that holds for somebody, and by which sex: null where none was told, or where it is the same for all. */
interface Held {
  readonly cutoff: number | null
  readonly sex: Sex | null
}

const cutoffsIn = (scoring: Scoring): readonly Cutoff[] => (scoring.kind === 'sum' ? scoring.cutoffs : [])

const fitting = (cutoffs: readonly Cutoff[], sex: Sex | null | undefined): Cutoff | undefined =>
  cutoffs.find((one) => one.sex !== undefined && one.sex === sex) ?? cutoffs.find((one) => !one.sex)

/** Whether the sex of the person changes what a total means: only then is it asked, and nobody has to say. */
export const asksSex = ({ scoring }: { readonly scoring: Scoring }): boolean =>
  cutoffsIn(scoring).some(({ sex }) => sex !== undefined)

/** The cut-offs among which an agency may choose; none where the owner leaves no choice. */
export const choicesIn = ({ scoring }: { readonly scoring: Scoring }): readonly CutoffChoice[] =>
  cutoffsIn(scoring).flatMap(({ choices = [] }) => choices)

/** The cut-off for somebody, or why the one that was chosen is none of this instrument. */
export function cutoffFor(cutoffs: readonly Cutoff[], { sex, cutoff }: ScoredFor): Held | Refusal {
  const fits = fitting(cutoffs, sex)
  if (cutoff === undefined) return { cutoff: fits?.atLeast ?? null, sex: fits?.sex ?? null }
  const choices = fits?.choices?.map(({ atLeast }) => atLeast) ?? []
  return choices.includes(cutoff)
    ? { cutoff, sex: fits?.sex ?? null }
    : refuse('cut-off-not-a-choice', { accepted: choices.map(String) }, 'cutoff')
}

/** For whom a cut-off that held is, and where it comes from. */
export function cutoffBehind(
  scoring: Scoring,
  { cutoff, sex }: { readonly cutoff: number | null; readonly sex: Sex | null },
): Cutoff | CutoffChoice | undefined {
  const fits = fitting(cutoffsIn(scoring), sex)
  return [...(fits?.choices ?? []), ...(fits ? [fits] : [])].find(({ atLeast }) => atLeast === cutoff)
}
