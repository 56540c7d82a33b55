import { addContactPoint } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { confidentialAddress } from '../identity/store.ts'
import { lockPerson, writerOf } from '../store.ts'
import { insertPoint, isPointOpen } from './store.ts'

export const addContactPointHandler = handles(addContactPoint, {
  async load(tx, { person, at }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    const hidden = at.kind === 'postal' ? await confidentialAddress(tx, agency, person) : undefined
    const isThere = await isPointOpen(tx, agency, { person, at })
    return { ...kept, isThere, confidentialAddress: hidden?.address }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertPoint(tx, { agency, now, by: writerOf(actor) }, next),
})
