import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { line, phoneNumber } from '../people/index.ts'
import { clinicalWordsIn } from './clinical-words.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const messageSettings = z.strictObject({
  /** A name that gives nothing away: a person, a street, "the office". */
  sender: line(60)
    .refine((name) => clinicalWordsIn(name).length === 0, { error: 'clinical-word' })
    .nullable(),
  /** The number that people are asked to call. */
  phone: phoneNumber.nullable(),
  quietFrom: clock,
  quietUntil: clock,
})
export type MessageSettings = z.output<typeof messageSettings>

/** Before anybody chose: nobody is written to at night. */
export const FIRST_SETTINGS: MessageSettings = {
  sender: null,
  phone: null,
  quietFrom: '21:00',
  quietUntil: '08:00',
}

export const messageSettingsChanged = event('messages.settingsChanged', z.strictObject({ version: z.int() }))

export const changeMessageSettings = operation({
  name: 'messages.changeSettings',
  needs: { permission: 'agency:configure' },
  input: messageSettings.extend({ version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: { readonly version: number }, { version: _seen, ...settings }) {
    const version = state.version + 1
    return done({ ...settings, version }, [messageSettingsChanged.of({ version })], { version })
  },
})

export const readMessageSettings = query({
  name: 'messages.settings',
  needs: { permission: 'agency:read' },
  input: z.strictObject({}),
  answer: messageSettings.extend({ version: z.int() }),
})
