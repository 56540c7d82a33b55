import type { PersonId } from '../kernel/ids.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'

/** What every change to a person's record looks at first. */
export interface Kept {
  /** Set while this record is merged into another: changes go there. */
  readonly mergedInto: PersonId | undefined
}

/** A merged record rests as it was, so that it can be taken out again; changes belong to the one that goes on. */
export const elsewhere = ({ mergedInto }: Kept): Refusal | undefined =>
  mergedInto === undefined ? undefined : refuse('merged-into-another', { survivor: mergedInto }, 'person')
