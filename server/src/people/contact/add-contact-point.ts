import { addContactPoint, partiesAt } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import type { BarsOn } from '../barring.ts'
import { confidentialAddress, isConfidential, residenceNow } from '../identity/store.ts'
import { lockPerson, writerOf } from '../store.ts'
import { insertPoint, isPointOpen } from './store.ts'

export const addContactPointHandler = (barsOn: BarsOn) =>
  handles(addContactPoint, {
    async load(tx, { person, at, terms }, moment) {
      const { agency } = moment
      const kept = await lockPerson(tx, agency, person)
      if (!kept) return undefined
      const isAddressConfidential =
        at.kind === 'postal' && isConfidential(await residenceNow(tx, agency, person))
      const hidden = at.kind === 'postal' ? await confidentialAddress(tx, agency, person) : undefined
      const isThere = await isPointOpen(tx, agency, { person, at })
      const bars = await barsOn(tx, moment, { person, parties: partiesAt(at, terms.label) })
      return { ...kept, isThere, isAddressConfidential, confidentialAddress: hidden?.address, bars }
    },
    save: (tx, next, _input, { agency, now, actor }) =>
      insertPoint(tx, { agency, now, by: writerOf(actor) }, next),
  })
