import { z } from 'zod'
import { deadlineOwner } from '../clocks/index.ts'
import { personId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { messageId } from './message.ts'
import type { Language } from './template.ts'

/**
 * Who has to reach somebody in another way, after a message to them was given up: for a person their lead, else whoever
 * wrote, else a supervisor; for a member of staff an agency admin, who can set an address right.
 */
export const whoReaches = query({
  name: 'messages.whoReaches',
  needs: { system: 'A task follows in a chore, after the message was given up.' },
  input: z.strictObject({ message: messageId }),
  answer: z.strictObject({
    person: personId.nullable(),
    owner: deadlineOwner,
    title: z.string(),
    dueOn: plainDate,
  }),
  shows: ({ person }) => (person === null ? [] : [person]),
})

/** The words of that task. Whom it is about stands beside it when it is a person; of a member of staff, the name. */
export const TO_REACH: Readonly<Record<Language, (colleague: string | undefined) => string>> = {
  en: (colleague) =>
    colleague === undefined
      ? 'A message could not be delivered. Reach them another way.'
      : `A message to ${colleague} could not be delivered. Tell them, and check their e-mail address.`,
  es: (colleague) =>
    colleague === undefined
      ? 'No se pudo entregar un mensaje. Comuníquese de otra manera.'
      : `No se pudo entregar un mensaje a ${colleague}. Avísele, y revise su correo electrónico.`,
}
