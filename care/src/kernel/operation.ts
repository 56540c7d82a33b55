import type { z } from 'zod'
import type { Permission, Reach, Role } from '../permissions.ts'
import type { Happened } from './event.ts'
import type { AgencyId, PersonId, StaffId } from './ids.ts'
import type { Instant } from './instant.ts'
import type { PlainDate } from './plain-date.ts'
import type { Refusal } from './refusal.ts'

/**
 * Who may ask: a member of staff whose acting role holds a permission; anybody, for a stated reason; anybody who is
 * signed in, for a stated reason; or only Handrail itself, in a reaction or a job.
 */
export type Need =
  | { readonly permission: Permission }
  | { readonly anyone: string }
  | {
      readonly signedIn: string
      /** It may name people: as far as the widest of these permissions reaches for the asker's role. */
      readonly reaches?: readonly Permission[]
    }
  | { readonly system: string }

/** Who is asking. */
export type Actor =
  | {
      readonly kind: 'staff'
      readonly staff: StaffId
      readonly role: Role
      /** Whose records this request may touch. */
      readonly reach: Reach
      /** The session that the request came with. */
      readonly session?: string
    }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'system' }

/** Where a request came from, as the network told. Never stored as it stands, never logged. */
export interface Origin {
  readonly address?: string
  /** What the browser says it is. */
  readonly agent?: string
  /** The secret by which this browser is known again. Never written anywhere as it is. */
  readonly browser?: string
}

/** What the door knows of the moment. Rules never ask a clock or roll dice; they are given both. */
export interface Moment {
  readonly now: Instant
  /** Today in the agency's time zone. */
  readonly on: PlainDate
  readonly zone: string
  readonly agency: AgencyId
  readonly actor: Actor
  readonly origin?: Origin
  /** A fresh id (UUID version 7). */
  readonly newId: () => string
}

/** The outcome of a decision: a refusal, or what comes next with what happened and the answer. */
export type Decision<Next, Answer> = Refusal | Done<Next, Answer> | KeptRefusal<Next>

export interface Done<Next, Answer> {
  readonly next: Next
  readonly happened: readonly [Happened, ...Happened[]]
  readonly answer: Answer
}

/** A no that is itself recorded, as a wrong password is counted. */
export interface KeptRefusal<Next> {
  readonly refusal: Refusal
  readonly next: Next
  readonly happened: readonly [Happened, ...Happened[]]
}

export const done = <Next, Answer>(
  next: Next,
  happened: readonly [Happened, ...Happened[]],
  answer: Answer,
): Done<Next, Answer> => ({ next, happened, answer })

interface Declared<Input extends z.ZodType, Answer extends z.ZodType> {
  /** `room.verbObject`: the room and what is done there. */
  readonly name: `${string}.${string}`
  readonly needs: Need
  /** The input, checked by the form and by the door. Unknown keys are an error: use `z.strictObject`. */
  readonly input: Input
  readonly answer: Answer
  /**
   * Fields of the input that leave no trace. The door keeps a fingerprint of every input; one of a password could be
   * guessed much faster than its hash.
   */
  readonly secrets?: readonly string[]
  /**
   * A secret of 256 random bits among them, of which only a hash is kept. The fingerprint of the whole input is made with it, so
   * that nothing is guessed from it, and the same request id with other words or answers is still told apart.
   */
  readonly keyedBy?: string
  /** Whose record it is about, when that stands in the input. */
  about?(input: z.output<Input>): PersonId | undefined
}

/**
 * Something that can be done. `decide` is pure: from the state, the input and the moment to what comes next and what
 * happened, or to a refusal.
 *
 * When both the state and the input carry a `version`, the door compares them first: a stale edit is refused as
 * `changed-meanwhile`, with the state as it is now.
 */
export interface Operation<
  Input extends z.ZodType = z.ZodType,
  State = unknown,
  Next = unknown,
  Answer extends z.ZodType = z.ZodType,
> extends Declared<Input, Answer> {
  readonly kind: 'operation'
  /**
   * Done twice it does no harm, and its answer shows what is in a record: nothing of the answer is kept for a request that comes
   * again, which is looked at anew and writes nothing. So whoever may see it no more does not see it by asking the same again.
   * Not for what counts tries: a second look would not be counted.
   */
  readonly anew?: true
  decide(state: State, input: z.output<Input>, moment: Moment): Decision<Next, z.output<Answer>>
}

/** Something that can be asked. A query changes nothing but the access record. */
export interface Query<Input extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType>
  extends Declared<Input, Answer> {
  readonly kind: 'query'
  /** The people whom an answer shows, for the access record, when they do not stand in the input. */
  shows?(answer: z.output<Answer>): readonly PersonId[]
}

type WithoutKind<T> = Omit<T, 'kind'>

/** Declares an operation. */
export const operation = <Input extends z.ZodType, State, Next, Answer extends z.ZodType>(
  declared: WithoutKind<Operation<Input, State, Next, Answer>>,
): Operation<Input, State, Next, Answer> => ({ kind: 'operation', ...declared })

/** Declares a query. */
export const query = <Input extends z.ZodType, Answer extends z.ZodType>(
  declared: WithoutKind<Query<Input, Answer>>,
): Query<Input, Answer> => ({ kind: 'query', ...declared })
