import { addHours } from '@handrail/care'
import { openEmergencyAccess } from '@handrail/care/people'
import { readSetting } from '../../clocks/setting-store.ts'
import { handles } from '../../door/handler.ts'
import { insertAccess, missesSince, peopleNamed, unreviewedOf } from './store.ts'

export const openEmergencyAccessHandler = handles(openEmergencyAccess, {
  async load(tx, { name, bornOn }, { agency, now, on, zone, actor }) {
    const since = addHours(now, -1)
    const missesThisHour =
      actor.kind === 'staff' ? await missesSince(tx, agency, { staff: actor.staff, since }) : 0
    const named = await peopleNamed(tx, agency, { name, bornOn })
    const matches = named.map(({ person, shownName }) => ({ person, shownName }))
    const [only, another] = matches
    const unreviewed =
      only && !another && actor.kind === 'staff'
        ? await unreviewedOf(tx, agency, { staff: actor.staff, person: only.person })
        : undefined
    const { counting } = await readSetting(tx, agency, zone, on)
    const calendar = counting.calendars.agency
    return {
      matches,
      inReach: named.find(({ reached }) => reached)?.person,
      missesThisHour,
      unreviewed,
      calendar,
    }
  },
  save: (tx, next, _input, { agency }) => insertAccess(tx, agency, next),
})
