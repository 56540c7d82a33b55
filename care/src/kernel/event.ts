import type { z } from 'zod'
import type { PersonId } from './ids.ts'

/** Something that was done, in the past tense, ready to be written by the door. */
export interface Happened {
  readonly event: EventName
  readonly about: PersonId | null
  readonly facts: unknown
}

export type EventName = `${string}.${string}`

/** A kind of event: its name and the shape of its facts. */
export interface EventKind<Facts extends z.ZodType = z.ZodType> {
  readonly kind: 'event'
  readonly name: EventName
  readonly facts: Facts
  /** This event with its facts, about a person or about nobody. */
  of(facts: z.output<Facts>, about?: PersonId): Happened
}

/**
 * Declares a kind of event. Facts hold ids, codes and figures; they name fields that changed rather than repeat what a
 * record holds.
 *
 * @example const siteOpened = event('agency.siteOpened', z.strictObject({ site: siteId }))
 */
export const event = <Facts extends z.ZodType>(name: EventName, facts: Facts): EventKind<Facts> => ({
  kind: 'event',
  name,
  facts,
  of: (values, about) => ({ event: name, about: about ?? null, facts: values }),
})
