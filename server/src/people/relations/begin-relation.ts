import { beginRelation, isRunning } from '@handrail/care/people'
import { rolesOn } from '../../agency/staff-store.ts'
import { handles } from '../../door/handler.ts'
import { lockPerson } from '../store.ts'
import { insertRelation, isOfTeam, openRelationsOf } from './store.ts'

export const beginRelationHandler = handles(beginRelation, {
  async load(tx, { person, staff }, { agency, now, on, actor }) {
    // The lock makes two supervisors who name a lead at once wait for each other.
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    const [open, roles] = [
      await openRelationsOf(tx, agency, { person, now }),
      await rolesOn(tx, agency, { staff, on }),
    ]
    // Whom another team looks after is as good as not there: an answer about them would say that they are here.
    const isLed = open.some((one) => one.kind === 'lead' && isRunning(one, now))
    if (isLed && actor.kind === 'staff' && !(await isOfTeam(tx, agency, { person, lead: actor.staff })))
      return undefined
    return { ...kept, open, roles }
  },
  save: (tx, next, _input, { agency }) => insertRelation(tx, agency, next),
})
