import { recordRestriction } from '@handrail/care/consents'
import { handles } from '../door/handler.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import { insertRestriction } from './store.ts'

export const recordRestrictionHandler = handles(recordRestriction, {
  load: (tx, { person }, { agency }) => lockPerson(tx, agency, person),
  save: (tx, next, _input, { agency, now, actor }) =>
    insertRestriction(tx, { agency, now, by: writerOf(actor) }, next),
})
