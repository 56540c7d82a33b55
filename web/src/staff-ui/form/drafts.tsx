import type { PersonId } from '@handrail/care'
import { createContext, type ReactNode, useContext } from 'react'
import type { Values } from './values.ts'

/** Which form, by the name of its operation; which thing it changes; and about whom, when it is about a person. */
export interface DraftOf {
  readonly form: `${string}.${string}`
  readonly subject?: string
  readonly about?: PersonId
}

/** Where forms keep what has not been sent. */
export interface Drafts {
  readonly read: (of: DraftOf) => Promise<Values | undefined>
  /** `request` is the id with which the form will be sent: once that is done, the draft is done with. */
  readonly keep: (of: DraftOf, values: Values, request: string) => void
  /** It was sent with this request and is done. Words that were kept under another are over as well. */
  readonly sent: (of: DraftOf, request: string) => void
  /** The writer does not want it any more. */
  readonly discard: (of: DraftOf) => void
}

const NOWHERE: Drafts = {
  read: async () => undefined,
  keep: () => undefined,
  sent: () => undefined,
  discard: () => undefined,
}

const Context = createContext<Drafts>(NOWHERE)

export function DraftsProvider({ drafts, children }: Readonly<{ drafts: Drafts; children: ReactNode }>) {
  return <Context value={drafts}>{children}</Context>
}

export const useDrafts = (): Drafts => useContext(Context)
