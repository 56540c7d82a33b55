import { endOfDay } from '@handrail/care'
import { stopMessages, tellStaff } from '@handrail/care/messages'
import { emergencyAccessOpened, statusChanged } from '@handrail/care/people'
import { invited } from '@handrail/care/signin'
import type { Chore } from '../door/reaction.ts'

/** Somebody died or is missing: what waits for them is stopped. What is under way asks their status itself. */
export const stopForStatus: Chore = {
  name: 'messages.stopForStatus',
  on: [statusChanged],
  async run({ heard, perform }) {
    const { status } = statusChanged.facts.parse(heard?.facts)
    if (status === 'living' || heard?.about === undefined) return
    await perform('stop', stopMessages, { person: heard.about, why: status })
  },
}

/** Brings the link of an invitation to whom it is for. */
export const tellInvited: Chore = {
  name: 'messages.tellInvited',
  on: [invited],
  async run({ heard, perform }) {
    const { staff, invitation } = invited.facts.parse(heard?.facts)
    const key = `invitation ${invitation}`
    await perform('tell', tellStaff, {
      template: 'staff.invitation',
      to: { staff },
      values: { invitation },
      key,
    })
  },
}

const REVIEW = '/staff/settings/emergency'

/** An emergency opened a record: those who review it learn of it at once. The message names nobody. */
export const tellEmergency: Chore = {
  name: 'messages.tellEmergency',
  on: [emergencyAccessOpened],
  async run({ heard, perform }) {
    const { access, reviewBy } = emergencyAccessOpened.facts.parse(heard?.facts)
    await perform('tell', tellStaff, {
      template: 'staff.emergency-access',
      to: { roles: ['supervisor', 'agency-admin'] },
      values: { link: REVIEW, until: endOfDay('UTC', reviewBy) },
      key: `emergency ${access}`,
    })
  },
}
