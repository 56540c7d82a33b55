import { z } from 'zod'
import type { PersonId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import type { ReferralId } from '../referrals/index.ts'
import { type Answers, type Block, savedBlock, valueIn } from './blocks.ts'
import type { CaseId } from './case.ts'
import { blockSaved, wasReached } from './events.ts'
import { type ScreeningId, screeningId } from './screening.ts'
import { afterScreening, type ScreeningStatus } from './states.ts'

export interface SavingBlock {
  readonly case: CaseId
  readonly person: PersonId
  readonly status: ScreeningStatus
  /** How often this block was saved. Two who write in one block meet here; in two blocks they do not disturb each other. */
  readonly version: number
  /** The block as it stands: shown to whoever wrote on an older one. */
  readonly last: unknown
  readonly reached: boolean
  readonly referrals: readonly ReferralId[]
}

export interface SavedBlock {
  readonly screening: ScreeningId
  readonly case: CaseId
  readonly person: PersonId
  readonly block: Block
  readonly version: number
  readonly answers: Answers
  /** With this block somebody was reached for the first time. */
  readonly reaches: boolean
}

/** Keeps one block of a screening as one types. The first time that it says who is calling, somebody was reached. */
export const saveBlock = operation({
  name: 'intake.saveBlock',
  needs: { permission: 'intake:work' },
  input: z.strictObject({ screening: screeningId, version: z.int().min(0), saved: savedBlock }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SavingBlock, { screening, saved: { block, answers } }, { actor }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const may = afterScreening(state.status, 'save')
    if (isRefusal(may)) return may
    const { case: of, person } = state
    const version = state.version + 1
    const reaches = !state.reached && valueIn({ [block]: answers }, 'caller', 'who') !== undefined
    const next: SavedBlock = { screening, case: of, person, block, version, answers, reaches }
    const reached = reaches ? wasReached(of, state.referrals, person) : []
    return done(next, [blockSaved.of({ case: of, screening, block }, person), ...reached], { version })
  },
})
