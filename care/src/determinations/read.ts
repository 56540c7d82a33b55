import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { madeDecision } from './decision.ts'
import { shownGiving } from './give-notice.ts'
import { noticeId, noticeTexts } from './notice.ts'
import { NOTICE_KINDS } from './notice-missing.ts'
import { packetId, shownPacket } from './packet.ts'
import { determinationId } from './question.ts'

/** What is asked for in a case and what still has to come; the newest packet first. */
export const packetsOf = query({
  name: 'determinations.packetsOf',
  needs: { permission: 'determinations:read' },
  input: z.strictObject({ case: caseId }),
  answer: z.strictObject({ person: personId, packets: z.array(shownPacket) }),
  shows: ({ person }) => [person],
})

const shownNotice = z.strictObject({
  notice: noticeId,
  kind: z.enum(NOTICE_KINDS),
  determination: determinationId.nullable(),
  madeOn: plainDate,
  madeBy: staffId.nullable(),
  dueOn: plainDate.nullable(),
  appealBy: plainDate.nullable(),
  /** The language that the person reads, as the record says. */
  language: z.enum(['en', 'es']),
  texts: noticeTexts,
  /** How it came to the person, the first time first. */
  given: z.array(shownGiving),
})

/** Every notice of a packet, word for word, newest first. */
export const noticesOf = query({
  name: 'determinations.noticesOf',
  needs: { permission: 'determinations:read' },
  input: z.strictObject({ packet: packetId }),
  answer: z.strictObject({ person: personId, notices: z.array(shownNotice) }),
  shows: ({ person }) => [person],
})

/** Every decision of a packet, newest first, each as it was signed and whether what is kept is still that. */
export const decisionsOf = query({
  name: 'determinations.decisionsOf',
  needs: { permission: 'determinations:read' },
  input: z.strictObject({ packet: packetId }),
  answer: z.strictObject({
    person: personId,
    decisions: z.array(madeDecision.extend({ holds: z.boolean(), isInForce: z.boolean() })),
  }),
  shows: ({ person }) => [person],
})
