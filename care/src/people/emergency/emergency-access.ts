import { z } from 'zod'
import { idOf, personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'

export const emergencyAccessId = idOf('EmergencyAccess')
export type EmergencyAccessId = z.output<typeof emergencyAccessId>

/** What may open a record without a standing reason. Anything else waits for a supervisor. */
export const PURPOSES = ['imminent-harm', 'medical-emergency', 'lacks-capacity', 'welfare-check'] as const
export const FINDINGS = ['justified', 'not-justified', 'needs-follow-up'] as const

/** The longest that emergency access lasts. */
export const MOST_MINUTES = 240
/** Names that led nowhere, within an hour, before one has to wait: looking for people is not what this is for. */
export const MOST_MISSES = 5

export const emergencyAccess = z.strictObject({
  access: emergencyAccessId,
  version: z.int(),
  person: personId,
  openedBy: staffId,
  openedAt: instant,
  until: instant,
  purpose: z.enum(PURPOSES),
  review: z.strictObject({ by: staffId, at: instant, finding: z.enum(FINDINGS) }).optional(),
})
export type EmergencyAccess = z.output<typeof emergencyAccess>
