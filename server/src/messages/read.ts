import { MESSAGES_AT_ONCE, messagesOf, undelivered } from '@handrail/care/messages'
import { answers } from '../door/handler.ts'
import { mayWorkWith } from '../people/store.ts'
import { shownOf, shownUndelivered } from './store.ts'

export const messagesOfHandler = answers(messagesOf, async (tx, { person, after }, { agency }) => {
  if (!(await mayWorkWith(tx, agency, person))) return undefined
  const found = await shownOf(tx, agency, { person, after, most: MESSAGES_AT_ONCE + 1 })
  return { messages: found.slice(0, MESSAGES_AT_ONCE), more: found.length > MESSAGES_AT_ONCE }
})

export const undeliveredHandler = answers(undelivered, async (tx, _input, { agency }) => ({
  messages: await shownUndelivered(tx, agency),
}))
