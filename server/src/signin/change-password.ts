import { changePassword } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import { askerOf } from './entering.ts'
import { hashPassword } from './passwords.ts'
import { endHalfway, endSessions } from './session-store.ts'
import { countOthers } from './sessions.ts'
import { findSomeone, savePassword } from './store.ts'

export const changePasswordHandler = handles(changePassword, {
  async load(tx, _input, moment) {
    const asker = await askerOf(tx, moment)
    const who = asker && (await findSomeone(tx, moment.agency, { staff: asker.staff }, moment.on))
    const otherSessions = await countOthers(tx, moment, asker)
    return { asker: who && asker, name: who?.name ?? '', email: who?.email ?? '', otherSessions }
  },
  async save(tx, { staff, session }, input, { agency, now }) {
    await savePassword(tx, agency, staff, { hash: await hashPassword(input.password), at: now })
    await endHalfway(tx, agency, staff)
    await endSessions(tx, agency, staff, { at: now, but: session })
  },
})
