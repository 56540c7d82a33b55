import { endRestriction } from '@handrail/care/consents'
import { handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { endRestrictionOn, lockRestriction } from './store.ts'

export const endRestrictionHandler = handles(endRestriction, {
  load: (tx, { person, restriction }, { agency }) => lockRestriction(tx, agency, { person, restriction }),
  current: (restriction) => restriction,
  save: (tx, next, { restriction }, { agency, actor }) =>
    endRestrictionOn(tx, { agency, by: writerOf(actor) }, { ...next, restriction }),
})
