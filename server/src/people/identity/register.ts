import { register } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { insertRelation } from '../relations/store.ts'
import { writerOf } from '../store.ts'
import { insertPerson } from './store.ts'

export const registerHandler = handles(register, {
  load: async () => ({ person: null }),
  async save(tx, { person, identity, relation }, _input, { agency, now, actor }) {
    await insertPerson(tx, { agency, person, at: now, by: writerOf(actor) }, identity)
    if (relation) await insertRelation(tx, agency, relation)
  },
})
