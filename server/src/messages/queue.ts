import type { Moment, StaffId } from '@handrail/care'
import { keyFor, queueMessage, sendMessage, tellStaff } from '@handrail/care/messages'
import type { z } from 'zod'
import { staffAddress, staffWithRoles } from '../agency/store.ts'
import { handles } from '../door/handler.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { recipientOf } from './recipient.ts'
import { insertMessages, isQueued, queuedAmong } from './store.ts'

export const sendMessageHandler = handles(sendMessage, {
  load: (tx, { person }, moment) => recipientOf(tx, moment, person),
  save: (tx, messages, _input, { agency, now, actor }) =>
    insertMessages(tx, agency, { messages, at: now, by: writerOf(actor) }),
})

export const queueMessageHandler = handles(queueMessage, {
  async load(tx, { person, key }, { agency }) {
    if (!(await lockPerson(tx, agency, person))) return undefined
    return { queued: await isQueued(tx, agency, key) }
  },
  save: (tx, messages, _input, { agency, now }) =>
    insertMessages(tx, agency, { messages, at: now, by: null }),
})

async function staffToTell(
  tx: Tx,
  to: z.output<typeof tellStaff.input>['to'],
  { agency, on }: Moment,
): Promise<readonly StaffId[]> {
  if ('roles' in to) return staffWithRoles(tx, agency, { roles: to.roles, on })
  const worksHere = await staffAddress(tx, agency, { staff: to.staff, on })
  return worksHere ? [to.staff] : []
}

export const tellStaffHandler = handles(tellStaff, {
  async load(tx, { to, key }, moment) {
    const staff = await staffToTell(tx, to, moment)
    return {
      staff,
      told: await queuedAmong(
        tx,
        moment.agency,
        staff.map((one) => keyFor(key, one)),
      ),
    }
  },
  save: (tx, messages, _input, { agency, now }) =>
    insertMessages(tx, agency, { messages, at: now, by: null }),
})
