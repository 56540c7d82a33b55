import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { idOf, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { invitationId } from '../signin/events.ts'
import { TEMPLATE_CODES, TEMPLATES, type TemplateCode } from './templates.ts'

export const messageId = idOf('Message')
export type MessageId = z.output<typeof messageId>

export const templateCode = z.enum(TEMPLATE_CODES)
const isFor = (to: 'person' | 'staff') => (code: TemplateCode) => TEMPLATES[code].to === to
export const personTemplate = templateCode.refine(isFor('person'), { error: 'template-for-staff' })
export const staffTemplate = templateCode.refine(isFor('staff'), { error: 'template-for-a-person' })

/** A place on this Handrail. Never an address of somebody else's. */
const link = z
  .string()
  .max(300)
  .regex(/^\/[A-Za-z0-9/#._~=-]*$/)

/** What a template may be filled with. */
export const values = z.strictObject({
  when: instant.optional(),
  until: instant.optional(),
  link: link.optional(),
  code: z
    .string()
    .regex(/^[A-Z0-9-]{4,12}$/)
    .optional(),
  /** A member of staff. Their name is put in when the message leaves; it lies in no message. */
  colleague: staffId.optional(),
  /** Whose link is asked for at the last moment, since it is a secret that lies in no message. */
  invitation: invitationId.optional(),
  /** The link to questions that a person answers by themself: asked for at the last moment, too. */
  questions: z.uuid().optional(),
  /** The link to a page of the person's own, asked for in the same way. */
  page: z.uuid().optional(),
})
export type Values = z.output<typeof values>

/** Two messages with one key are one message. */
export const key = z.string().min(1).max(200)

export const STATUSES = ['queued', 'sending', 'sent', 'refused', 'stopped', 'given-up'] as const
export type MessageStatus = (typeof STATUSES)[number]

const one = { message: messageId }
export const messageQueued = event(
  'messages.queued',
  z.strictObject({ ...one, template: templateCode, due: instant }),
)
export const messageTried = event('messages.tried', z.strictObject({ ...one, attempt: z.int() }))
export const messageSent = event('messages.sent', z.strictObject({ ...one, by: z.enum(['text', 'email']) }))
export const messageHeld = event('messages.held', z.strictObject({ ...one, until: instant, why: z.string() }))
export const messageRefused = event('messages.refused', z.strictObject({ ...one, why: z.string() }))
export const messagesStopped = event('messages.stopped', z.strictObject({ count: z.int() }))
export const messagesReleased = event('messages.released', z.strictObject({ count: z.int() }))
export const messageGaveUp = event('messages.gaveUp', z.strictObject({ ...one, why: z.string() }))
