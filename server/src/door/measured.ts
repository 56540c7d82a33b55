import { stopwatch } from '../platform/clock.ts'
import type { Metrics } from '../platform/metrics.ts'
import { DatabaseAway } from '../platform/transaction.ts'
import type { Handler } from './handler.ts'
import type { Perform } from './perform.ts'

/** The door, with a count of what went through it. A name that nobody declared counts as `unknown`. */
export function measured(perform: Perform, handlers: readonly Handler[], metrics: Metrics): Perform {
  const names = new Set<string>(handlers.map(({ declared }) => declared.name))
  return async (asked) => {
    const elapsed = stopwatch()
    const name = names.has(asked.name) ? asked.name : 'unknown'
    const ended = (outcome: string) => metrics.did(name, outcome, elapsed() / 1000)
    try {
      const reply = await perform(asked)
      ended(reply.kind)
      return reply
    } catch (failure) {
      ended(failure instanceof DatabaseAway ? 'away' : 'fault')
      throw failure
    }
  }
}
