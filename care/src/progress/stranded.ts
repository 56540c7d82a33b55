import { z } from 'zod'
import { event, type Happened } from '../kernel/event.ts'
import type { PersonId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'

/** Where somebody stands who has fallen off the road: the furthest thing that is open of theirs. */
export const STRANDED_AT = ['request', 'talk', 'decision', 'waiting', 'offer', 'care'] as const
export type StrandedAt = (typeof STRANDED_AT)[number]

const facts = z.strictObject({ thing: z.uuid(), at: z.enum(STRANDED_AT) })
/** Nobody who works here has it, and nothing is due about it that anybody here would do. `thing` is the request or the case. */
export const stranded = event('progress.stranded', facts)
/** Somebody has it again, or it is over, or it stands elsewhere. */
export const cameBack = event('progress.cameBack', facts)

export interface OffTheRoad {
  readonly thing: string
  readonly at: StrandedAt
  readonly person: PersonId | null
  /** False when a supervisor was told of it and it is so no more. */
  readonly isStranded: boolean
}

/** So many are told of at once; the rest in the next step of the same night. */
export const MOST_STRANDED = 200

/** Tells a supervisor of everybody who has fallen off the road, and is quiet again about those who are back on it. */
export const tellStranded = operation({
  name: 'progress.tellStranded',
  needs: { system: 'Nobody is asked to notice what nobody has.' },
  input: z.strictObject({}),
  answer: z.strictObject({ more: z.boolean() }),
  decide(state: readonly OffTheRoad[]) {
    const [first, ...rest] = state.map(saying)
    if (!first) return refuse('nothing-to-change')
    return done(null, [first, ...rest], { more: state.length === MOST_STRANDED })
  },
})

const saying = ({ thing, at, person, isStranded }: OffTheRoad): Happened =>
  (isStranded ? stranded : cameBack).of({ thing, at }, person ?? undefined)
