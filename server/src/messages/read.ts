import { messagesOf, undelivered } from '@handrail/care/messages'
import { answers } from '../door/handler.ts'
import { mayWorkWith } from '../people/store.ts'
import { shownOf, shownUndelivered } from './store.ts'

export const messagesOfHandler = answers(messagesOf, async (tx, { person }, { agency }) =>
  (await mayWorkWith(tx, agency, person)) ? { messages: await shownOf(tx, agency, person) } : undefined,
)

export const undeliveredHandler = answers(undelivered, async (tx, _input, { agency }) => ({
  messages: await shownUndelivered(tx, agency),
}))
