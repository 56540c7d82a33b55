import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type EmergencyAccess, emergencyAccessId } from './emergency-access.ts'

export const emergencyAccessEnded = event(
  'people.emergencyAccessEnded',
  z.strictObject({ access: emergencyAccessId, minutesLeft: z.int() }),
)

/** Gives emergency access back before its time is up. Only whoever opened it can; a review may cut it short as well. */
export const endEmergencyAccess = operation({
  name: 'people.endEmergencyAccess',
  needs: { permission: 'emergency:open' },
  input: z.strictObject({ access: emergencyAccessId }),
  answer: z.null(),
  decide(state: EmergencyAccess, _input, moment) {
    const { access, person, until, openedBy } = state
    if (moment.actor.kind === 'staff' && moment.actor.staff !== openedBy) return refuse('not-yours')
    if (until <= moment.now) return refuse('ended')
    const minutesLeft = Math.floor((Date.parse(until) - Date.parse(moment.now)) / 60_000)
    return done({ until: moment.now }, [emergencyAccessEnded.of({ access, minutesLeft }, person)], null)
  },
})
