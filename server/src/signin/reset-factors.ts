import { resetFactors } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import { askerOf } from './entering.ts'
import { unlink } from './outside-store.ts'
import { endHalfway, endSessions, openSessions } from './session-store.ts'
import { findSomeone, isStaff, removeAllFactors } from './store.ts'

export const resetFactorsHandler = handles(resetFactors, {
  async load(tx, { staff }, moment) {
    const { agency, now, on } = moment
    if (!(await isStaff(tx, agency, staff))) return undefined
    const asker = await askerOf(tx, moment)
    const who = await findSomeone(tx, agency, { staff }, on)
    const open = await openSessions(tx, agency, staff, now)
    return { asker, hasAccount: who?.hasAccount === true, openSessions: open.length }
  },
  async save(tx, { staff }, _input, { agency, now }) {
    await removeAllFactors(tx, agency, staff)
    await unlink(tx, agency, staff)
    await endHalfway(tx, agency, staff)
    await endSessions(tx, agency, staff, { at: now })
  },
})
