import { z } from 'zod'
import { changeBetween, givingId, type Version } from '../../instruments/index.ts'
import { operation } from '../../kernel/operation.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { calledEverywhere, type Reviewed } from './due.ts'

export interface HearingScore {
  readonly cases: readonly Reviewed[]
  readonly version: Pick<Version, 'scoring'>
  readonly on: PlainDate
  readonly total: number | null
  readonly before: number | null
}

/** A score that is worse by more than chance calls for a review. One that is not, or of which nobody can tell, does not. */
export const hearScore = operation({
  name: 'progress.hearScore',
  needs: { system: 'A later room reacts to what happened.' },
  input: z.strictObject({ giving: givingId }),
  answer: z.null(),
  decide({ cases, version, on, total, before }: HearingScore, _input, moment) {
    if (changeBetween(version, before, total) !== 'worse') return refuse('not-worse')
    return calledEverywhere(cases, { because: 'score-worse', on }, moment)
  },
})
