import { z } from 'zod'
import type { CaseId } from '../../intake/index.ts'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { words } from '../../people/index.ts'
import { readBackSettled, readBackTaken } from '../events.ts'
import { type PlanVersionId, planVersionId } from '../plan/version.ts'
import type { VersionState } from '../plan/write.ts'
import { afterVersion } from '../states.ts'
import { type PlanCopyId, type ReadBackId, readBackId } from './copy.ts'

/** As often as somebody may say something of one copy by its link. */
export const MOST_READ_BACKS = 10

export const readBackWords = { isRight: z.boolean(), words: words(2_000).optional() }

interface Said {
  readonly isRight: boolean
  readonly words: string | null
}

/** That it is right needs no words; what is not right does. */
export const whatWasSaid = ({
  isRight,
  words: said,
}: {
  readonly isRight: boolean
  readonly words?: string | undefined
}): Said | Refusal =>
  !isRight && said === undefined ? refuse('say-what', undefined, 'words') : { isRight, words: said ?? null }

export interface NewReadBack extends Said {
  readonly readBack: ReadBackId
  readonly copy: PlanCopyId | null
  readonly plan: PlanVersionId
  readonly case: CaseId
  readonly person: PersonId
  /** Who wrote it down; nobody where the person did. */
  readonly by: StaffId | null
  readonly at: Instant
}

/** Writes down, in the person's words, what they understood of the plan and what they want otherwise. */
export const takeReadBack = operation({
  name: 'plans.takeReadBack',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ plan: planVersionId, isRight: z.boolean(), words: words(2_000) }),
  answer: z.strictObject({ readBack: readBackId }),
  decide(state: VersionState, { plan, isRight, words: said }, { actor, now, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterVersion(state.status, 'giveCopy')
    if (isRefusal(status)) return status
    const readBack = readBackId.parse(newId())
    const { case: of, person } = state
    const next: NewReadBack = {
      readBack,
      copy: null,
      plan,
      case: of,
      person,
      isRight,
      words: said,
      by: actor.staff,
      at: now,
    }
    const facts = { case: of, version: plan, readBack, isRight, by: 'staff' } as const
    return done(next, [readBackTaken.of(facts, person)], { readBack })
  },
})

export const SETTLED = ['will-change', 'explained', 'stays'] as const

export interface ReadBackState
  extends Pick<NewReadBack, 'readBack' | 'plan' | 'case' | 'person' | 'isRight'> {
  readonly isSettled: boolean
}

export interface ReadBackSettlement {
  readonly readBack: ReadBackId
  readonly outcome: (typeof SETTLED)[number]
  readonly words: string
  readonly by: StaffId
  readonly at: Instant
}

/** Says what came of it that something was not right: talked over with the person, in a sentence. */
export const settleReadBack = operation({
  name: 'plans.settleReadBack',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ readBack: readBackId, outcome: z.enum(SETTLED), words: words(600) }),
  answer: z.null(),
  decide(state: ReadBackState, { readBack, outcome, words: said }, { actor, now }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    if (state.isRight) return refuse('nothing-to-settle')
    if (state.isSettled) return refuse('settled-already')
    const next: ReadBackSettlement = { readBack, outcome, words: said, by: actor.staff, at: now }
    return done(
      next,
      [readBackSettled.of({ case: state.case, version: state.plan, readBack, outcome }, state.person)],
      null,
    )
  },
})
