import { changeContactPoint, partiesAt } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import type { BarsOn } from '../barring.ts'
import { lockPerson, writerOf } from '../store.ts'
import { lockPoint, updatePoint } from './store.ts'

export const changeContactPointHandler = (barsOn: BarsOn) =>
  handles(changeContactPoint, {
    async load(tx, { person, point, terms }, moment) {
      await lockPerson(tx, moment.agency, person)
      const found = await lockPoint(tx, moment.agency, { person, point })
      if (!found) return undefined
      const bars = await barsOn(tx, moment, { person, parties: partiesAt(found.at, terms.label) })
      return { ...found, bars }
    },
    current: ({ bars: _bars, ...point }) => point,
    save: (tx, next, { point }, { agency, now, actor }) =>
      updatePoint(tx, { agency, now, by: writerOf(actor) }, { ...next, point }),
  })
