import { register } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { insertPoint } from '../contact/store.ts'
import { insertRelation } from '../relations/store.ts'
import { writerOf } from '../store.ts'
import { insertPerson, replaceResidence } from './store.ts'

export const registerHandler = handles(register, {
  load: async () => ({ person: null }),
  async save(tx, { person, identity, relation, phone, residence }, _input, { agency, now, actor, newId }) {
    const by = writerOf(actor)
    await insertPerson(tx, { agency, person, at: now, by }, identity)
    if (relation) await insertRelation(tx, agency, relation)
    if (phone) await insertPoint(tx, { agency, now, by }, phone)
    if (residence) await replaceResidence(tx, { agency, person, at: now }, { next: residence, newId })
  },
})
