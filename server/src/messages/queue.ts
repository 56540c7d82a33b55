import { queueMessage, sendMessage, tellStaff } from '@handrail/care/messages'
import { staffAddress, staffWithRoles } from '../agency/store.ts'
import { handles } from '../door/handler.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import { recipientOf } from './recipient.ts'
import { insertMessages, isQueued } from './store.ts'

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

export const tellStaffHandler = handles(tellStaff, {
  async load(tx, { to }, { agency, on }) {
    if ('roles' in to) return { staff: await staffWithRoles(tx, agency, { roles: to.roles, on }) }
    const worksHere = await staffAddress(tx, agency, { staff: to.staff, on })
    return { staff: worksHere ? [to.staff] : [] }
  },
  save: (tx, messages, _input, { agency, now }) =>
    insertMessages(tx, agency, { messages, at: now, by: null }),
})
