import type { Refusal } from '@handrail/care'

/** What a figure of a refusal may be. */
export type Figure = NonNullable<Refusal['figures']>[string]

/** What is wrong with one field of an input: where, what kind of wrong, and what is accepted. */
export interface Problem {
  readonly field: string
  readonly code: string
  readonly accepted?: Readonly<Record<string, Figure>>
}

export interface Refused {
  readonly kind: 'refused'
  readonly code: string
  readonly field?: string
  readonly figures: Readonly<Record<string, Figure>>
  /** The record as it is now, when somebody else changed it meanwhile. */
  readonly current?: unknown
}

/** Nothing that a person can mend in the form. */
export type Trouble =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-signed-in' }
  /** Another tab of this browser signed in as somebody else. */
  | { readonly kind: 'somebody-else' }
  | { readonly kind: 'not-allowed' }
  /** The server is there, its database is not; or it is stopping. */
  | { readonly kind: 'away' }
  /** The server was not reached. */
  | { readonly kind: 'offline' }
  /** Too many tries; `after` seconds to wait, when the server said. */
  | { readonly kind: 'slow-down'; readonly after: number | undefined }
  | { readonly kind: 'fault' }

/** Everything that can come back from the door. */
export type Reply<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | Refused
  | Trouble
