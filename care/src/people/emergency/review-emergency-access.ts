import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { staffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { words } from '../text.ts'
import { type EmergencyAccess, emergencyAccessId, FINDINGS } from './emergency-access.ts'

export const emergencyAccessReviewed = event(
  'people.emergencyAccessReviewed',
  z.strictObject({ access: emergencyAccessId, finding: z.enum(FINDINGS), openedBy: staffId }),
)

/** Says whether an emergency access was right. Never by the one who opened it. Access that still runs ends. */
export const reviewEmergencyAccess = operation({
  name: 'people.reviewEmergencyAccess',
  needs: { permission: 'emergency:review' },
  input: z.strictObject({
    access: emergencyAccessId,
    finding: z.enum(FINDINGS),
    words: words(1_000).optional(),
  }),
  answer: z.null(),
  decide(state: EmergencyAccess, { finding, words: said }, moment) {
    const { actor, now } = moment
    if (actor.kind !== 'staff') return refuse('staff-only')
    if (actor.staff === state.openedBy) return refuse('own-access')
    if (state.review) return refuse('reviewed-already')
    if (finding !== 'justified' && said === undefined) return refuse('say-why', undefined, 'words')
    const { access, person, openedBy, until } = state
    return done(
      { review: { by: actor.staff, at: now, finding, words: said }, until: until < now ? until : now },
      [emergencyAccessReviewed.of({ access, finding, openedBy }, person)],
      null,
    )
  },
})
