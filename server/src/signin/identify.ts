import type { Instant } from '@handrail/care'
import type { Identified } from '../door/perform.ts'
import type { Tx } from '../platform/transaction.ts'
import { findSession } from './session-store.ts'

/** Whose session a credential is. Given to the door by main. */
export const identify = (tx: Tx, credential: string, now: Instant): Promise<Identified | undefined> =>
  findSession(tx, credential, now)
