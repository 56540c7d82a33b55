import { matchReferral, registerForReferral } from '@handrail/care/referrals'
import { handles } from '../door/handler.ts'
import { insertPerson } from '../people/identity/store.ts'
import { insertRelation } from '../people/relations/store.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import { onRecord, saidOfReaching, saveCarriedOver } from './carry-over.ts'
import { worksAtIntake } from './deciding.ts'
import { lockReferral, savePerson, saveStep } from './store.ts'

export const matchHandler = handles(matchReferral, {
  async load(tx, { referral, person }, moment) {
    const { agency, now } = moment
    const found = await lockReferral(tx, agency, referral)
    const kept = found && (await lockPerson(tx, agency, person))
    if (!found || !kept) return undefined
    const hasIntake = await worksAtIntake(tx, agency, { person, staff: found.owner, now })
    const said = await saidOfReaching(tx, moment, referral)
    return { ...found, kept, hasIntake, said, known: await onRecord(tx, moment, person) }
  },
  async save(tx, next, _input, moment) {
    const { agency, now, actor } = moment
    await saveStep(tx, { agency, now, by: writerOf(actor) }, next)
    if (next.relation) await insertRelation(tx, agency, next.relation)
    await saveCarriedOver(tx, moment, next.carried)
    await savePerson(tx, agency, next)
  },
})

export const registerHandler = handles(registerForReferral, {
  async load(tx, { referral }, moment) {
    const found = await lockReferral(tx, moment.agency, referral)
    return found && { ...found, said: await saidOfReaching(tx, moment, referral) }
  },
  async save(tx, next, _input, moment) {
    const { agency, now, actor } = moment
    const by = writerOf(actor)
    const { person, registered } = next
    await insertPerson(tx, { agency, person, at: now, by }, next.identity)
    for (const relation of [registered.relation, next.relation])
      if (relation) await insertRelation(tx, agency, relation)
    await saveCarriedOver(tx, moment, next.carried)
    await saveStep(tx, { agency, now, by }, next)
    await savePerson(tx, agency, next)
  },
})
