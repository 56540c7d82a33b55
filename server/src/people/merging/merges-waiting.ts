import { mergesWaiting } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { countWaiting } from './store.ts'

export const mergesWaitingHandler = answers(mergesWaiting, (tx, _input, { agency, actor }) =>
  countWaiting(tx, agency, actor.kind === 'staff' ? actor.staff : null),
)
