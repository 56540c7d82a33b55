import { endOfDay, type StaffId } from '@handrail/care'
import { staffChanged } from '@handrail/care/agency'
import { addTask } from '@handrail/care/clocks'
import { cautionHandled } from '@handrail/care/consents'
import {
  messageGaveUp,
  releaseMessages,
  stopMessages,
  type TemplateCode,
  tellStaff,
  whoReaches,
} from '@handrail/care/messages'
import { emergencyAccessOpened, statusChanged } from '@handrail/care/people'
import { accountReopened, factorsReset, invited } from '@handrail/care/signin'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'

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

/** Somebody read what was called unsafe: what did not leave for that reason alone waits again. */
export const releaseWhenRead: Chore = {
  name: 'messages.releaseWhenRead',
  on: [cautionHandled],
  async run({ heard, perform }) {
    if (heard?.about === undefined) return
    try {
      await perform('release', releaseMessages, { person: heard.about })
    } catch (failure) {
      // Nothing had been held back, or another warning is unread still.
      if (!(failure instanceof StepRefused) || failure.code !== 'nothing-to-release') throw failure
    }
  },
}

/** A message could not be delivered after all its tries: somebody by name has to reach them in another way, today. */
export const reachAnotherWay: Chore = {
  name: 'messages.reachAnotherWay',
  on: [messageGaveUp],
  async run({ heard, ask, perform }) {
    const { message } = messageGaveUp.facts.parse(heard?.facts)
    const found = await ask(whoReaches, { message })
    if (found) await perform('task', addTask, found)
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

/**
 * An emergency opened a record: those who review it learn of it at once, and whether the same person had opened it before
 * and nobody had looked. The message names nobody.
 */
export const tellEmergency: Chore = {
  name: 'messages.tellEmergency',
  on: [emergencyAccessOpened],
  async run({ heard, perform }) {
    const { access, reviewBy, unreviewed } = emergencyAccessOpened.facts.parse(heard?.facts)
    await perform('tell', tellStaff, {
      template: unreviewed > 0 ? 'staff.emergency-access-again' : 'staff.emergency-access',
      to: { roles: ['supervisor', 'agency-admin'] },
      values: { link: REVIEW, until: endOfDay('UTC', reviewBy) },
      key: `emergency ${access}`,
    })
  },
}

/** Where staff are listed. */
const ALL_STAFF = '/staff/settings/staff'

type WayIn = Extract<TemplateCode, 'staff.address-changed' | 'staff.account-reopened' | 'staff.factors-reset'>

/** An agency admin can open a new way into a colleague's account. Others learn of it, so that nobody does so unseen. */
async function tellOfWayIn(
  { perform, heard }: ChoreWork,
  { template, staff }: { readonly template: WayIn; readonly staff: StaffId },
): Promise<void> {
  await perform('tell', tellStaff, {
    template,
    to: { roles: ['supervisor', 'agency-admin'] },
    values: { colleague: staff, link: ALL_STAFF },
    key: `${template} ${heard?.eventId}`,
  })
}

const tellAddressChanged: Chore = {
  name: 'messages.tellAddressChanged',
  on: [staffChanged],
  async run(work) {
    const { staff, changed } = staffChanged.facts.parse(work.heard?.facts)
    if (!changed.includes('email')) return
    await tellOfWayIn(work, { template: 'staff.address-changed', staff })
  },
}

const tellReopened: Chore = {
  name: 'messages.tellReopened',
  on: [accountReopened],
  async run(work) {
    const { staff } = accountReopened.facts.parse(work.heard?.facts)
    await tellOfWayIn(work, { template: 'staff.account-reopened', staff })
  },
}

const tellFactorsReset: Chore = {
  name: 'messages.tellFactorsReset',
  on: [factorsReset],
  async run(work) {
    const { staff } = factorsReset.facts.parse(work.heard?.facts)
    await tellOfWayIn(work, { template: 'staff.factors-reset', staff })
  },
}

/** Every notice of a new way into somebody's account. */
export const wayInChores: readonly Chore[] = [tellAddressChanged, tellReopened, tellFactorsReset]
