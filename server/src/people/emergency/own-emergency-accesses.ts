import { ownEmergencyAccesses } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { runningAccessesOf } from './store.ts'

export const ownEmergencyAccessesHandler = answers(
  ownEmergencyAccesses,
  async (tx, _input, { agency, actor, now }) => {
    const staff = writerOf(actor)
    return { accesses: staff === null ? [] : await runningAccessesOf(tx, agency, { staff, now }) }
  },
)
