import { giveUnseen } from '@handrail/care/people'
import { rolesOn } from '../../agency/staff-store.ts'
import { giveTo, isUnseen, lockDeadline, wouldOwn } from '../../clocks/deadline-store.ts'
import { handles } from '../../door/handler.ts'
import { lockPerson } from '../store.ts'
import { insertRelation, openRelationsOf } from './store.ts'

export const giveUnseenHandler = handles(giveUnseen, {
  async load(tx, { deadline, staff }, { agency, now, on }) {
    const found = await lockDeadline(tx, agency, deadline)
    if (found?.status !== 'open' || found.person === null) return undefined
    const { owner, version, rule } = found
    if (!(await isUnseen(tx, agency, { person: found.person, owner, on }))) return undefined
    // Of two records that are one person, the one that goes on.
    const named = await lockPerson(tx, agency, found.person)
    const person = named?.mergedInto ?? found.person
    const kept = named?.mergedInto ? await lockPerson(tx, agency, person) : named
    if (!kept) return undefined
    const [open, roles, newOwner] = [
      await openRelationsOf(tx, agency, { person, now }),
      await rolesOn(tx, agency, { staff, on }),
      await wouldOwn(tx, agency, staff, person, on),
    ]
    return { person, owner, version, newOwner, topic: rule?.topic, relations: { ...kept, open, roles } }
  },
  async save(tx, { relation }, { deadline, staff }, { agency }) {
    if (relation) await insertRelation(tx, agency, relation)
    await giveTo(tx, agency, deadline, { staff })
  },
})
