import type { PersonId, StaffId } from '../kernel/ids.ts'
import type { ReferralId } from './referral.ts'
import type { Status } from './states.ts'

/** A referral as a decision needs to know it. */
export interface ReferralState {
  readonly referral: ReferralId
  readonly status: Status
  readonly version: number
  readonly person: PersonId | undefined
  readonly owner: StaffId | undefined
}

/** One step of a referral: from where to where, why, and the words that go along, which stay in the row. */
export interface Step {
  readonly referral: ReferralId
  readonly version: number
  readonly status: Status
  readonly act: string
  readonly why?: string | undefined
  readonly words?: string | undefined
  readonly owner?: StaffId | null
}
