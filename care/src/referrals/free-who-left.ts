import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import type { PersonId, StaffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { referralFreed } from './events.ts'
import type { ReferralId } from './referral.ts'
import { after, type Status } from './states.ts'

/** So many requests at once; the rest at the next step. */
export const MOST_FREED_REQUESTS = 100

/** Requests that somebody took on whose last day is over, and of which no intake came: an intake is handed over instead. */
export interface LeftBehind {
  readonly requests: readonly {
    readonly referral: ReferralId
    readonly status: Status
    readonly person: PersonId | undefined
    readonly staff: StaffId
  }[]
}

/** Puts requests that whoever left had taken on back where a colleague may take them, with the time to decide begun anew. */
export const freeRequestsOfWhoLeft = operation({
  name: 'referrals.freeWhoLeft',
  needs: { system: 'It follows from a last day that is over.' },
  input: z.strictObject({}),
  answer: z.strictObject({ requests: z.int() }),
  decide({ requests }: LeftBehind) {
    const freed: Happened[] = []
    for (const { referral, status, person, staff } of requests) {
      const next = after(status, 'free')
      if (isRefusal(next)) return next
      freed.push(referralFreed.of({ referral, staff }, person))
    }
    const [first, ...rest] = freed
    if (!first) return refuse('nothing-to-change')
    return done({ requests }, [first, ...rest], { requests: requests.length })
  },
})
