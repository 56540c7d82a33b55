import { matchReferral, registerForReferral } from '@handrail/care/referrals'
import { handles } from '../door/handler.ts'
import { insertPoint } from '../people/contact/store.ts'
import { insertPerson } from '../people/identity/store.ts'
import { insertRelation } from '../people/relations/store.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import { worksAtIntake } from './deciding.ts'
import { lockReferral, savePerson, saveStep } from './store.ts'

export const matchHandler = handles(matchReferral, {
  async load(tx, { referral, person }, { agency, now }) {
    const found = await lockReferral(tx, agency, referral)
    const kept = found && (await lockPerson(tx, agency, person))
    if (!found || !kept) return undefined
    const hasIntake = await worksAtIntake(tx, agency, { person, staff: found.owner, now })
    return { ...found, kept, hasIntake }
  },
  async save(tx, next, _input, { agency, now, actor }) {
    await saveStep(tx, { agency, now, by: writerOf(actor) }, next)
    if (next.relation) await insertRelation(tx, agency, next.relation)
    await savePerson(tx, agency, next)
  },
})

export const registerHandler = handles(registerForReferral, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  async save(tx, next, _input, { agency, now, actor }) {
    const by = writerOf(actor)
    const { person, registered, points } = next
    await insertPerson(tx, { agency, person, at: now, by }, next.identity)
    for (const relation of [registered.relation, next.relation])
      if (relation) await insertRelation(tx, agency, relation)
    for (const point of points) await insertPoint(tx, { agency, now, by }, point)
    await saveStep(tx, { agency, now, by }, next)
    await savePerson(tx, agency, next)
  },
})
