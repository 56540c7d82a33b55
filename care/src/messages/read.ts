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

/** So many of a person's messages are shown at once. */
export const MESSAGES_AT_ONCE = 50

/** What was written to a person, what waits and what did not go, newest first, a page at a time. */
export const messagesOf = query({
  name: 'messages.ofPerson',
  needs: { permission: 'messages:read' },
  /** `after` is the last message of the page before. */
  input: z.strictObject({ person: personId, after: messageId.nullable().default(null) }),
  answer: z.strictObject({ messages: z.array(shown), more: z.boolean() }),
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
