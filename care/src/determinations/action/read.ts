import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { packetId } from '../packet.ts'
import { shownAction } from './action.ts'
import { EXCEPTIONS } from './times.ts'

const earliest = z.strictObject({
  on: plainDate,
  source: z.string(),
  section: z.string(),
  /** Somebody compared the rule with its source. */
  isVerified: z.boolean(),
})

/** What was taken from the decisions of a packet, newest first; and how early something may be taken when one is told today. */
export const actionsOf = query({
  name: 'determinations.actionsOf',
  needs: { permission: 'determinations:read' },
  input: z.strictObject({ packet: packetId }),
  answer: z.strictObject({
    person: personId,
    actions: z.array(shownAction),
    earliest: earliest.nullable(),
    exceptions: z.array(z.strictObject({ exception: z.enum(EXCEPTIONS), earliest })),
  }),
  shows: ({ person }) => [person],
})
