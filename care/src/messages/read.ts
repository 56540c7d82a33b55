import { z } from 'zod'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { messageId, STATUSES, templateCode } from './message.ts'

const shown = z.strictObject({
  message: messageId,
  person: personId.nullable(),
  template: templateCode,
  status: z.enum(STATUSES),
  why: z.string().nullable(),
  by: z.string(),
  due: instant,
  sentAt: instant.nullable(),
  /** Exactly what was said. */
  said: z.string().nullable(),
  queuedBy: staffId.nullable(),
})
export type MessageShown = z.output<typeof shown>

/** What was written to a person, what waits and what did not go, newest first. */
export const messagesOf = query({
  name: 'messages.ofPerson',
  needs: { permission: 'messages:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ messages: z.array(shown) }),
  about: ({ person }) => person,
})

/** Messages that could not be delivered, of people within reach: somebody should call instead. */
export const undelivered = query({
  name: 'messages.undelivered',
  needs: { permission: 'messages:read' },
  input: z.strictObject({}),
  answer: z.strictObject({ messages: z.array(shown) }),
  shows: ({ messages }) => [...new Set(messages.flatMap(({ person }) => (person === null ? [] : [person])))],
})
