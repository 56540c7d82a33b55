import type { AgencyId, EventKind, Instant, Operation, PersonId, Query } from '@handrail/care'
import type { z } from 'zod'

/** What happened, as a reaction is told it. */
export interface Heard {
  readonly event: string
  readonly eventId: string
  readonly about: PersonId | undefined
  readonly at: Instant
  readonly facts: unknown
}

/**
 * What a chore holds while it runs. It may call other systems, and it changes our records only through the door: each
 * step has a request id made from the chore and the step's name, so a chore that runs again changes nothing twice.
 */
export interface ChoreWork {
  readonly agency: AgencyId
  readonly chore: string
  readonly facts: unknown
  readonly heard: Heard | undefined
  perform<Input extends z.ZodType, State, Next, Answer extends z.ZodType>(
    step: string,
    operation: Operation<Input, State, Next, Answer>,
    input: z.input<Input>,
  ): Promise<z.output<Answer>>
  ask<Input extends z.ZodType, Answer extends z.ZodType>(
    query: Query<Input, Answer>,
    input: z.input<Input>,
  ): Promise<z.output<Answer> | undefined>
}

/** Work that follows from an event, or comes round by itself. */
export interface Chore {
  readonly name: string
  /** Runs for each of these events. */
  readonly on?: readonly EventKind[]
  /** Comes round every so many minutes, once for each agency. */
  readonly everyMinutes?: number
  /** Comes round once a day, when the day begins where the agency is. It may take long: nothing else waits for it. */
  readonly nightly?: true
  run(work: ChoreWork): Promise<void>
}
