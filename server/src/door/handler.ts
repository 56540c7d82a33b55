import {
  type Happened,
  isRefusal,
  type Moment,
  type Operation,
  type PersonId,
  type Query,
  type Refusal,
} from '@handrail/care'
import type { z } from 'zod'
import type { Tx } from '../platform/transaction.ts'
import type { Turns } from '../platform/turns.ts'

/** What a handler gives back to the door. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: unknown; readonly shows: readonly PersonId[] }
  | {
      readonly kind: 'done'
      readonly answer: unknown
      /** What the same request is answered when it comes again. */
      readonly remembered: unknown
      readonly happened: readonly Happened[]
      readonly session?: SessionChange
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly current?: unknown }
  /** A refusal that was saved with its event. */
  | { readonly kind: 'kept'; readonly refusal: Refusal; readonly happened: readonly Happened[] }
  | { readonly kind: 'not-found' }
  | SlowDown

/** The asker has asked too often, and is welcome again after so many seconds. */
export interface SlowDown {
  readonly kind: 'slow-down'
  readonly seconds: number
}

/** The token of a new session, for the cookie; or the end of one. */
export type SessionChange =
  | {
      readonly kind: 'begun'
      readonly token: string
      readonly lasts: number
      /** The secret by which the browser is known again, long after the session has ended. */
      readonly browser: { readonly token: string; readonly lasts: number }
    }
  | { readonly kind: 'ended' }

/** A declared operation or query with the way to carry it out. */
export interface Handler {
  readonly declared: Operation | Query
  readonly run: (tx: Tx, input: unknown, moment: Moment) => Promise<Outcome>
  /** For what works long without the database: it waits for its turn before it holds a connection. */
  readonly turns?: Turns
}

interface Steps<Input, State, Next, Answer> {
  /** The state that the decision needs, or nothing when there is none within reach. Locks the row it decides on. */
  load(tx: Tx, input: Input, moment: Moment): Promise<State | undefined>
  /** Writes what comes next. */
  save(tx: Tx, next: Next, input: Input, moment: Moment): Promise<void>
  /** What the asker may see of the state when their edit was made on an older one. */
  current?(state: State): unknown
  /** For signing in and out. */
  session?(next: Next): SessionChange | undefined
  /** The answer without the secrets that are told once: answers are stored, for requests that come again. */
  remembered?(answer: Answer): Answer
}

/** Carries out an operation: load, decide, save. */
export function handles<Input extends z.ZodType, State, Next, Answer extends z.ZodType>(
  declared: Operation<Input, State, Next, Answer>,
  steps: Steps<z.output<Input>, State, Next, z.output<Answer>>,
): Handler {
  return {
    declared: declared as Operation,
    async run(tx, raw, moment) {
      const input = raw as z.output<Input>
      const state = await steps.load(tx, input, moment)
      if (state === undefined) return { kind: 'not-found' }
      if (isStale(state, input)) {
        const current = steps.current?.(state)
        return {
          kind: 'refused',
          refusal: { refused: 'changed-meanwhile' },
          ...(current !== undefined && { current }),
        }
      }
      const decision = declared.decide(state, input, moment)
      if (isRefusal(decision)) return { kind: 'refused', refusal: decision }
      await steps.save(tx, decision.next, input, moment)
      if ('refusal' in decision)
        return { kind: 'kept', refusal: decision.refusal, happened: decision.happened }
      const session = steps.session?.(decision.next)
      return {
        kind: 'done',
        answer: decision.answer,
        remembered: steps.remembered ? steps.remembered(decision.answer) : decision.answer,
        happened: decision.happened,
        ...(session && { session }),
      }
    },
  }
}

/**
 * Answers a query. `undefined` is "not found", which is also the answer for "not yours". A query that looks for people may
 * ask first whether the asker has to wait.
 */
export function answers<Input extends z.ZodType, Answer extends z.ZodType>(
  declared: Query<Input, Answer>,
  find: (tx: Tx, input: z.output<Input>, moment: Moment) => Promise<z.output<Answer> | undefined>,
  mayAsk?: (tx: Tx, input: z.output<Input>, moment: Moment) => Promise<SlowDown | undefined>,
): Handler {
  return {
    declared: declared as Query,
    async run(tx, raw, moment) {
      const input = raw as z.output<Input>
      const wait = await mayAsk?.(tx, input, moment)
      if (wait) return wait
      const answer = await find(tx, input, moment)
      if (answer === undefined) return { kind: 'not-found' }
      const about = declared.about?.(input)
      return {
        kind: 'answer',
        answer,
        shows: declared.shows?.(answer) ?? (about === undefined ? [] : [about]),
      }
    },
  }
}

function isStale(state: unknown, input: unknown): boolean {
  const [now, then] = [versionOf(state), versionOf(input)]
  return now !== undefined && then !== undefined && now !== then
}

function versionOf(thing: unknown): number | undefined {
  if (typeof thing !== 'object' || thing === null || !('version' in thing)) return undefined
  return typeof thing.version === 'number' ? thing.version : undefined
}
