import { z } from 'zod'
import { type PersonId, personId, type StaffId, staffId } from '../kernel/ids.ts'
import { type Instant, instant } from '../kernel/instant.ts'
import { done, type Moment, operation } from '../kernel/operation.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { type ContactPoint, contactPointId, elsewhere, type Kept, type Status } from '../people/index.ts'
import { ROLES } from '../permissions.ts'
import { maySend, OUT, type Out } from './may-send.ts'
import {
  key,
  type MessageId,
  messageId,
  messageQueued,
  personTemplate,
  staffTemplate,
  type Values,
  values,
} from './message.ts'
import type { MessageSettings } from './settings.ts'
import type { Value } from './template.ts'
import { TEMPLATES, type TemplateCode } from './templates.ts'

/** A person as a message needs to know them. */
export interface Recipient extends Kept {
  readonly status: Status
  readonly points: readonly ContactPoint[]
  readonly cautioned: boolean
  readonly settings: MessageSettings
}

interface ToWrite {
  readonly template: TemplateCode
  readonly by: Out | 'any'
  readonly point?: string | undefined
  /** After this it would come too late. */
  readonly notAfter?: Instant | undefined
}

/** When a message may leave for a person: now, or at the next hour that is safe. Or why it may not. */
export function whenToWrite(
  { status, points, cautioned, settings }: Omit<Recipient, keyof Kept>,
  { template, by, point, notAfter }: ToWrite,
  { now, zone }: Pick<Moment, 'now' | 'zone'>,
): Instant | Refusal {
  const quiet = { from: settings.quietFrom, until: settings.quietUntil }
  const asked = { status, points, cautioned, by, point, notAfter, now, zone, quiet }
  const safe = maySend({ ...asked, template: TEMPLATES[template] })
  if (safe.may === 'no') return refuse('not-safe', { why: safe.why }, 'by')
  return safe.may === 'later' ? safe.at : now
}

export interface MessageToQueue {
  readonly message: MessageId
  readonly person: PersonId | null
  readonly staff: StaffId | null
  readonly template: TemplateCode
  readonly values: Values
  readonly by: Out | 'any'
  readonly point: string | undefined
  readonly key: string
  readonly due: Instant
  readonly notAfter: Instant | undefined
}

const toPerson = {
  person: personId,
  template: personTemplate,
  values: values.default({}),
  by: z.enum([...OUT, 'any']).default('any'),
  point: contactPointId.optional(),
  notAfter: instant.optional(),
}

/** A link to questions, or to a page of the person's own, goes out with what it opens, and never by itself. */
const sentByStaff = personTemplate.refine((code) => code !== 'questions' && code !== 'page', {
  error: 'template-of-its-own',
})

const missing = (template: TemplateCode, given: Values): Value | undefined => {
  // What a link leads to, and until when, is asked for when it leaves.
  if (given.questions !== undefined || given.page !== undefined) return undefined
  const needs: readonly Value[] = TEMPLATES[template].needs
  return needs.find((value) => given[value] === undefined)
}

/** Writes to a person, if that is safe: now, or when it is. */
export const sendMessage = operation({
  name: 'messages.send',
  needs: { permission: 'messages:send' },
  input: z.strictObject({ ...toPerson, template: sentByStaff }),
  answer: z.strictObject({ message: messageId, due: instant }),
  about: ({ person }) => person,
  decide(state: Recipient, input, moment) {
    const away = elsewhere(state)
    if (away) return away
    const lacks = missing(input.template, input.values)
    if (lacks) return refuse('value-missing', { value: lacks }, `values.${lacks}`)
    const due = whenToWrite(state, input, moment)
    return isRefusal(due) ? due : queued({ ...input, key: moment.newId(), due }, moment)
  },
})

/** Queues a message for a time to come, as a reminder is. Whether it is safe is asked when it leaves. */
export const queueMessage = operation({
  name: 'messages.queue',
  needs: { system: 'Reminders and news follow from what happened; rooms queue them in a chore.' },
  input: z.strictObject({ ...toPerson, key, due: instant.optional() }),
  answer: z.strictObject({ message: messageId, due: instant }),
  about: ({ person }) => person,
  decide(state: { readonly queued: boolean }, input, moment) {
    if (state.queued) return refuse('already-queued')
    const lacks = missing(input.template, input.values)
    if (lacks) return refuse('value-missing', { value: lacks }, `values.${lacks}`)
    return queued({ ...input, due: input.due ?? moment.now }, moment)
  },
})

interface Wanted extends Omit<MessageToQueue, 'message' | 'staff' | 'notAfter' | 'point'> {
  readonly person: PersonId
  readonly notAfter?: Instant | undefined
  readonly point?: string | undefined
}

function queued(of: Wanted, moment: Moment) {
  const message = messageId.parse(moment.newId())
  const { person, template, due } = of
  const next: MessageToQueue = { ...of, message, staff: null, notAfter: of.notAfter, point: of.point }
  return done([next], [messageQueued.of({ message, template, due }, person)], { message, due })
}

/** Under what a message to one member of staff is queued: each is told once of what goes by one key. */
export const keyFor = (told: string, staff: StaffId): string => `${told} ${staff}`

/** Writes to staff: one of them, or whoever holds one of some roles. No rule of a person's is asked. */
export const tellStaff = operation({
  name: 'messages.tellStaff',
  needs: { system: 'Staff are told of what happened in a chore.' },
  input: z.strictObject({
    template: staffTemplate,
    to: z.union([
      z.strictObject({ staff: staffId }),
      z.strictObject({ roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length) }),
    ]),
    values: values.default({}),
    key,
    notAfter: instant.optional(),
  }),
  answer: z.strictObject({ messages: z.array(messageId) }),
  decide(state: { readonly staff: readonly StaffId[]; readonly told: readonly string[] }, input, moment) {
    if (state.staff.length === 0) return refuse('nobody-to-tell')
    const untold = state.staff.filter((staff) => !state.told.includes(keyFor(input.key, staff)))
    const [first, ...rest] = untold.map(
      (staff): MessageToQueue => ({
        message: messageId.parse(moment.newId()),
        person: null,
        staff,
        template: input.template,
        values: input.values,
        by: 'email',
        point: undefined,
        key: keyFor(input.key, staff),
        due: moment.now,
        notAfter: input.notAfter,
      }),
    )
    if (!first) return refuse('already-queued')
    const said = ({ message, template, due }: MessageToQueue) => messageQueued.of({ message, template, due })
    const next = [first, ...rest]
    return done(next, [said(first), ...rest.map(said)], { messages: next.map(({ message }) => message) })
  },
})
