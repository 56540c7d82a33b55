import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import type { Role } from '../permissions.ts'
import type { DeadlineId } from './deadline.ts'
import { type Counting, type Due, nextStep } from './due.ts'
import { deadlineEscalated, escalationRun } from './events.ts'
import type { ClockRule, Step } from './rule.ts'

export interface DueStep {
  readonly deadline: DeadlineId
  readonly person: PersonId | null
  readonly rule: ClockRule | undefined
  readonly due: Due
  readonly taken: number
  readonly began: Instant
}

export interface Stepped {
  readonly deadline: DeadlineId
  readonly taken: number
  /** The role that was told, when that is not the owner. */
  readonly toldRole: Role | null
  readonly nextStepAt: Instant | null
}

export interface Escalating {
  readonly due: readonly DueStep[]
  readonly counting: Counting
  readonly more: boolean
}

/** Takes the steps whose time has come: reminds owners, and tells those above them what was not done. */
export const escalateDue = operation({
  name: 'clocks.escalateDue',
  needs: { system: 'Comes round by time.' },
  input: z.strictObject({}),
  answer: z.strictObject({ more: z.boolean() }),
  decide({ due, counting, more }: Escalating, _input, { now }) {
    const happened: Happened[] = []
    const next = due.map((one) => {
      const { stepped, told } = take(one, counting, now)
      if (told && one.rule)
        happened.push(
          deadlineEscalated.of(
            {
              deadline: one.deadline,
              rule: one.rule.id,
              step: stepped.taken,
              to: told.to,
              due: one.due.at,
            },
            one.person ?? undefined,
          ),
        )
      return stepped
    })
    return done(next, [escalationRun.of({ steps: happened.length }), ...happened], { more })
  },
})

/** After a pause of ours several steps may be due at once: the last is told, and the highest role among them. */
function take(
  { deadline, rule, due, taken: before, began }: DueStep,
  counting: Counting,
  now: Instant,
): { stepped: Stepped; told: Step | undefined } {
  let [taken, told, toldRole]: [number, Step | undefined, Role | null] = [before, undefined, null]
  for (;;) {
    const next = rule && nextStep(rule, due, counting, { taken, began })
    if (!next || next.at > now)
      return { stepped: { deadline, taken, toldRole, nextStepAt: next?.at ?? null }, told }
    taken = next.n
    told = next.step
    if (next.step.to !== 'owner') toldRole = next.step.to
  }
}
