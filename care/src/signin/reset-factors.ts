import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Asker, mayGoOn } from './asker.ts'
import { factorsReset, sessionsEnded } from './events.ts'

export interface FactorsToReset {
  readonly asker: Asker | undefined
  readonly hasAccount: boolean
  readonly openSessions: number
}

/**
 * Takes a colleague's second factors away, when they lost them. Their sessions end; at the next sign-in they set up new
 * ones. Supervisors and agency admins are told, so that a reset that nobody asked for does not stay hidden.
 */
export const resetFactors = operation({
  name: 'signin.resetFactors',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({ staff: staffId }),
  answer: z.null(),
  decide(state: FactorsToReset, { staff }, moment) {
    const { asker, openSessions: count } = state
    const first = mayGoOn(asker, moment)
    if (first || !asker) return first ?? refuse('begin-again')
    if (asker.staff === staff) return refuse('not-your-own', undefined, 'staff')
    if (!state.hasAccount) return refuse('no-account', undefined, 'staff')
    const ended: readonly Happened[] = count > 0 ? [sessionsEnded.of({ staff, count, why: 'reset' })] : []
    return done({ staff }, [factorsReset.of({ staff }), ...ended], null)
  },
})
