import { demoAccounts, enterDemo } from '@handrail/care/signin'
import { answers, handles } from '../door/handler.ts'
import { atTheDoor, saveEntry, sessionOf } from './entering.ts'
import { oneOfEachRole } from './session-store.ts'
import { findAgency } from './store.ts'

export const demoAccountsHandler = answers(demoAccounts, async (tx, _input, { agency, on }) => {
  const here = await findAgency(tx, agency)
  return here?.demo ? [...(await oneOfEachRole(tx, agency, on))] : undefined
})

export const enterDemoHandler = handles(enterDemo, {
  async load(tx, { staff }, moment) {
    const { agency, on } = moment
    const here = await findAgency(tx, agency)
    if (!here?.demo) return undefined
    const offered = (await oneOfEachRole(tx, agency, on)).filter((one) => one.staff === staff)
    const [first] = offered
    if (!first) return undefined
    const roles = offered.map(({ role }) => role)
    const door = await atTheDoor(tx, moment)
    return { ...door, someone: { staff, roles, lastRole: null, ways: [] } }
  },
  save: (tx, next, _input, moment) => saveEntry(tx, moment, next),
  session: (next) => sessionOf(next),
})
